package fr.doleance.reading.unpack;

import static fr.doleance.complaint.DocumentRole.ATTACHMENT;
import static fr.doleance.complaint.DocumentRole.COMPLAINT;
import static fr.doleance.complaint.DocumentRole.IGNORED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.doleance.complaint.ReadingProblem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackerTest {
    private static final String LETTER = "Madame, Monsieur,\nje réclame 214,50 € depuis août.";
    private final Unpacker unpacker = new Unpacker(List.of("assureur.example"));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void plainTextIsReadInWhateverCharsetItCame(String charset) {
        UnpackedDocument document = only("lettre.pdf", LETTER.repeat(3).getBytes(Charset.forName(charset)));
        assertThat(document.text()).isEqualTo(LETTER.repeat(3));
        assertThat(document.problem()).isNull();
    }

    @Test
    void pagesPassThroughByTheirBytesNotTheirName() {
        assertThat(only("lettre.txt", Archives.PDF))
                .extracting(UnpackedDocument::mediaType, UnpackedDocument::text, UnpackedDocument::content)
                .containsExactly("application/pdf", null, Archives.PDF);
        assertThat(only("lettre.pdf", Archives.png(30, 30)).mediaType()).isEqualTo("image/png");
    }

    @Test
    void aWordLetterHasALineAParagraph() {
        assertThat(only("lettre.doc", Archives.docx("Objet : réclamation", "Je réclame."))
                        .text())
                .isEqualTo("Objet : réclamation\nJe réclame.");
    }

    @Test
    void aRichTextLetterIsRead() {
        byte[] rtf = "{\\rtf1\\ansi Je r\\'e9clame.\\par Merci.}".getBytes(StandardCharsets.US_ASCII);
        assertThat(only("a.rtf", rtf).text()).isEqualTo("Je réclame.\nMerci.");
    }

    @Test
    void aWebPageShowsWhatAPersonSees() {
        byte[] html = ("<html><head><meta charset='utf-8'><title>t</title><style>p{}</style></head><body><p>Je réclame"
                        + " 1&nbsp;234,56&nbsp;€</p><div style='display:none'>caché</div><table><tr><td>N°</td><td>12</td></tr>"
                        + "</table></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(only("a.html", html).text()).isEqualTo("Je réclame 1\u00A0234,56\u00A0€\n\nN° 12");
    }

    @Test
    void attachmentsFollowTheBody() {
        byte[] mail = Mails.multipart(
                "mixed",
                "",
                "Content-Type: text/plain; charset=utf-8\n\n" + LETTER.repeat(2),
                attached("application/octet-stream", "=?utf-8?Q?d=C3=A9compte.pdf?=", Archives.PDF, "attachment"),
                attached("application/pdf", "facture.pdf", Archives.PDF, "inline"));
        assertThat(unpacker.unpack("x", mail))
                .extracting(UnpackedDocument::fileName, UnpackedDocument::mediaType, UnpackedDocument::role)
                .containsExactly(
                        tuple("corps-du-message.txt", "text/plain", COMPLAINT),
                        tuple("décompte.pdf", "application/pdf", ATTACHMENT),
                        tuple("facture.pdf", "application/pdf", ATTACHMENT));
    }

    @Test
    void aCoverNoteMakesTheAttachedLetterTheComplaint() {
        byte[] mail = Mails.multipart(
                "mixed",
                "",
                "Content-Type: text/plain; charset=utf-8\n\nBonjour, veuillez trouver ci-joint mon courrier.",
                attached("application/pdf", "facture.pdf", Archives.PDF, "attachment"),
                attached("application/pdf", "reclamation.pdf", Archives.PDF, "attachment"));
        assertThat(unpacker.unpack("x", mail))
                .extracting(UnpackedDocument::role)
                .containsExactly(COMPLAINT, ATTACHMENT, COMPLAINT);
    }

    @Test
    void aLogoIsNoDocumentButAPastedPhotographIs() {
        byte[] mail = Mails.multipart(
                "related",
                "",
                "Content-Type: text/html; charset=utf-8\n\n<p>" + LETTER + LETTER,
                attached("image/png", "image001.png", Archives.png(120, 40), "inline"),
                attached("image/png", "image002.png", Archives.png(1200, 1600), "inline"));
        assertThat(unpacker.unpack("x", mail))
                .extracting(UnpackedDocument::role)
                .containsExactly(COMPLAINT, IGNORED, ATTACHMENT);
    }

    @Test
    void aPlaceholderGivesWayToTheWebText() {
        byte[] mail = Mails.multipart(
                "alternative",
                "",
                "Content-Type: text/plain\n\nVotre messagerie ne permet pas de lire le HTML.",
                "Content-Type: text/html; charset=utf-8\n\n<p>Je réclame.</p>");
        assertThat(unpacker.unpack("x", mail).get(0).text()).isEqualTo("Je réclame.");
    }

    @Test
    void plainTextIsPreferredToTheSameInHtml() {
        byte[] mail = Mails.multipart(
                "alternative",
                "",
                "Content-Type: text/plain; charset=utf-8\n\n" + LETTER,
                "Content-Type: text/html; charset=utf-8\n\n<div>" + LETTER + "</div>");
        assertThat(unpacker.unpack("x", mail).get(0).text()).isEqualTo(LETTER);
    }

    @Test
    void brokenHeadersAreReadAsFarAsTheyGo() {
        byte[] mail =
                ("Subject: =?utf-8?Q?R=C3?= =?utf-8?Q?=A9clamation?= urgente\r\nFrom: =?x-unknown?B?TOlh?= <lea@courriel.example\r\n"
                                + "Date: pas une date\r\nMessage-ID: <1@x>\r\nContent-Type: text/plain; charset=inconnu\r\n\r\nétat")
                        .getBytes(Charset.forName("windows-1252"));
        var headers = unpacker.unpack("x", mail).get(0).mail();
        assertThat(headers.subject()).isEqualTo("Réclamation urgente");
        assertThat(headers.senderName()).isEqualTo("Léa");
        assertThat(headers.senderAddress()).isEqualTo("lea@courriel.example");
        assertThat(headers.sentAt()).isNull();
        assertThat(unpacker.unpack("x", mail).get(0).text()).isEqualTo("état");
    }

    @Test
    void anOutlookFileIsAMail() {
        byte[] message = Archives.outlook("Léa Martin", "lea@courriel.example", "Réclamation", LETTER.repeat(2));
        List<UnpackedDocument> documents = unpacker.unpack("message.msg", message);
        assertThat(documents)
                .extracting(UnpackedDocument::fileName, UnpackedDocument::role)
                .containsExactly(tuple("corps-du-message.txt", COMPLAINT), tuple("décompte.pdf", ATTACHMENT));
        assertThat(documents.get(0).mail().senderName()).isEqualTo("Léa Martin");
        assertThat(documents.get(0).mail().senderAddress()).isEqualTo("lea@courriel.example");
        assertThat(documents.get(0).mail().subject()).isEqualTo("Réclamation");
        assertThat(documents.get(0).text()).isEqualTo(LETTER.repeat(2));
        assertThat(documents.get(1).content()).isEqualTo(Archives.PDF);
    }

    @Test
    void archivesAreOpenedWithTheirMailsAndArchives() {
        byte[] zip = Archives.zip(
                "../lettre.txt", LETTER.getBytes(StandardCharsets.UTF_8),
                "mail.bin", Mails.from("Léa <lea@courriel.example>", "Demande", LETTER.repeat(2)),
                "dedans.zip", Archives.zip("scan.pdf", Archives.PDF));
        assertThat(unpacker.unpack("envoi.zip", zip))
                .extracting(UnpackedDocument::fileName)
                .containsExactly("lettre.txt", "corps-du-message.txt", "scan.pdf");
    }

    @Test
    void fiveContainersDeepIsOpenedAndSixIsNot() {
        byte[] nested = Archives.PDF;
        for (int depth = 0; depth < 5; depth++) {
            nested = Archives.zip("dedans", nested);
        }
        assertThat(only("a.zip", nested).mediaType()).isEqualTo("application/pdf");
        assertThat(only("a.zip", Archives.zip("encore", nested)).problem())
                .isEqualTo(ReadingProblem.ARCHIVE_OVER_LIMITS);
    }

    @Test
    void anArchiveBombIsNotUnpacked() {
        byte[] bomb =
                Archives.zip("lettre.txt", LETTER.getBytes(StandardCharsets.UTF_8), "zeros", new byte[60_000_000]);
        List<UnpackedDocument> documents = unpacker.unpack("bombe.zip", bomb);
        assertThat(documents)
                .extracting(UnpackedDocument::problem)
                .containsExactly(null, ReadingProblem.ARCHIVE_OVER_LIMITS);
    }

    @Test
    void tooManyEntriesAreOverTheLimits() {
        var limits = new UnpackLimits(5, 2, 1_000_000, 100);
        byte[] zip = Archives.zip("1", Archives.PDF, "2", Archives.PDF, "3", Archives.PDF);
        assertThat(new Unpacker(List.of(), limits).unpack("a.zip", zip))
                .extracting(UnpackedDocument::problem)
                .containsExactly(null, null, ReadingProblem.ARCHIVE_OVER_LIMITS);
    }

    @Test
    void whatIsNoDocumentSaysSo() {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        assertThat(only("lettre.doc", noise).problem()).isEqualTo(ReadingProblem.UNKNOWN_FORMAT);
        assertThat(only("vide.txt", new byte[0]).problem()).isEqualTo(ReadingProblem.BLANK);
        assertThat(only("vide.docx", Archives.docx("")).problem()).isEqualTo(ReadingProblem.BLANK);
        byte[] torn = Archives.docx(LETTER);
        assertThat(unpacker.unpack("a.docx", Arrays.copyOf(torn, torn.length / 2)))
                .extracting(UnpackedDocument::problem)
                .contains(ReadingProblem.DAMAGED);
    }

    @Test
    void noMailHoweverMutilatedThrows() {
        byte[] whole = Mails.multipart(
                "mixed",
                "",
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getEncoder().encodeToString(LETTER.getBytes(StandardCharsets.UTF_8)),
                "Content-Type: message/rfc822\n\nFrom: a@b.example\nSubject: x\n\nbonjour",
                attached("application/pdf", "facture.pdf", Archives.PDF, "attachment"));
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            byte[] mutilated = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
            for (int hit = 0; hit < 5; hit++) {
                mutilated[random.nextInt(mutilated.length)] = (byte) random.nextInt(256);
            }
            assertThat(unpacker.unpack("a.eml", mutilated))
                    .as("round %d", round)
                    .isNotEmpty();
        }
    }

    private UnpackedDocument only(String name, byte[] content) {
        List<UnpackedDocument> documents = unpacker.unpack(name, content);
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    private static String attached(String type, String name, byte[] content, String disposition) {
        return "Content-Type: " + type + "; name=\"" + name
                + "\"\nContent-Transfer-Encoding: base64\nContent-Disposition: "
                + disposition + "; filename=\"" + name + "\"\n\n"
                + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(content);
    }
}
