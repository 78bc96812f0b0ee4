package fr.doleance.reading.unpack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Forwarding;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One complaint, forwarded to us by an agency with every mail program that we know of. */
class ForwardedMailTest {
    private static final Forwarding ORIGINAL = new Forwarding(
            "Océane Prigent",
            "oceane.prigent@courriel.example",
            "Remboursement de lunettes",
            Instant.parse("2026-03-02T09:17:00Z"),
            "brest@agence.example");

    private final Unpacker unpacker = new Unpacker(List.of("assureur.example", "agence.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-outlook-francais",
                "02-outlook-anglais",
                "03-nouvel-outlook-filet",
                "04-gmail",
                "05-apple-mail",
                "06-thunderbird",
                "07-yahoo-deux-niveaux",
                "08-samsung",
                "09-zimbra-cite",
                "10-lotus-notes",
                "11-orange",
                "12-message-joint",
            })
    void theOriginalSenderDateAndTextAreFound(String shape) throws IOException {
        UnpackedDocument body =
                unpacker.unpack("mail.eml", resource(shape + ".eml")).get(0);

        assertThat(body.mail().forwarding()).isEqualTo(ORIGINAL);
        assertThat(body.mail().senderAddress()).isEqualTo("brest@agence.example");
        assertThat(body.role()).isEqualTo(DocumentRole.COMPLAINT);
        assertThat(body.text())
                .startsWith("Bonjour,")
                .contains("remboursement de mes lunettes, 214,50 €.")
                .endsWith("29000 Quimper")
                .doesNotContain("traiter", "Objet", ">", "De :");
    }

    @Test
    void theForwardersNoteIsKeptApart() throws IOException {
        List<UnpackedDocument> documents = unpacker.unpack("mail.eml", resource("01-outlook-francais.eml"));
        assertThat(documents)
                .extracting(UnpackedDocument::role)
                .containsExactly(DocumentRole.COMPLAINT, DocumentRole.IGNORED);
        assertThat(documents.get(1).text())
                .startsWith("Bonjour, à traiter svp.")
                .contains("Le conseiller");
    }

    @Test
    void aReplyThatQuotesOurLetterForwardsNothing() {
        UnpackedDocument body = body("Re: Votre dossier", """
                Je refuse votre proposition.

                Léa Martin

                Le mar. 3 mars 2026 à 10:17, Service Prestations
                <prestations@assureur.example> a écrit :

                > Madame, votre demande est close.
                > Cordialement
                """);
        assertThat(body.mail().forwarding()).isNull();
        assertThat(body.text()).isEqualTo("Je refuse votre proposition.\n\nLéa Martin");
    }

    @Test
    void whatIsWrittenUnderAQuotationStays() {
        UnpackedDocument body = body("Re: Votre dossier", """
                Le 3 mars 2026 à 10:17, Service <prestations@assureur.example> a écrit :
                > Madame, votre demande est close.

                Elle ne l'est pas : je n'ai rien reçu.
                """);
        assertThat(body.text()).isEqualTo("Elle ne l'est pas : je n'ai rien reçu.");
    }

    @Test
    void anOutlookReplyIsCutAtItsHeaderBlock() {
        UnpackedDocument body = body("RE: Votre dossier", """
                Je maintiens ma réclamation du mois dernier, vous n'avez toujours rien payé à ce jour.

                -----Message d'origine-----
                De : Prestations <prestations@assureur.example>
                Envoyé : lundi 2 mars 2026 10:17
                À : Léa Martin
                Objet : Votre dossier

                Madame, votre demande est close.
                """);
        assertThat(body.mail().forwarding()).isNull();
        assertThat(body.text()).endsWith("à ce jour.");
    }

    @Test
    void speechInALetterIsNoQuotation() {
        String letter =
                "Le 3 mars 2026 à 10:17, votre service m'a écrit :\nvotre dossier est clos. C'est faux, je réclame.";
        assertThat(body("Réclamation", letter).text()).isEqualTo(letter);
    }

    @Test
    void aLetterHeadIsNoForwardedHeaderBlock() {
        String letter = "De : Léa Martin\nÀ : Assureur\nObjet : réclamation\n\nJe réclame.";
        UnpackedDocument body = body("Réclamation", letter);
        assertThat(body.mail().forwarding()).isNull();
        assertThat(body.text()).isEqualTo(letter);
    }

    @Test
    void historyUnderTheOriginalIsNotTheOriginal() throws IOException {
        UnpackedDocument body = unpacker.unpack(
                        "mail.eml", Mails.from("Agence <brest@agence.example>", "TR: RE: Votre dossier", """
                A traiter

                De : Léa Martin <lea@courriel.example>
                Envoyé : mardi 3 mars 2026 08:00
                À : Prestations
                Objet : RE: Votre dossier

                Je conteste.

                De : Prestations <prestations@assureur.example>
                Envoyé : lundi 2 mars 2026 10:17
                À : Léa Martin
                Objet : Votre dossier

                Madame, votre demande est close.
                """))
                .get(0);
        assertThat(body.mail().forwarding().senderAddress()).isEqualTo("lea@courriel.example");
        assertThat(body.mail().forwarding().sentAt()).isEqualTo(Instant.parse("2026-03-03T07:00:00Z"));
        assertThat(body.text()).isEqualTo("Je conteste.");
    }

    private UnpackedDocument body(String subject, String text) {
        return unpacker.unpack("mail.eml", Mails.from("Léa Martin <lea@courriel.example>", subject, text))
                .get(0);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = ForwardedMailTest.class.getResourceAsStream("forwarded/" + name)) {
            return stream.readAllBytes();
        }
    }
}
