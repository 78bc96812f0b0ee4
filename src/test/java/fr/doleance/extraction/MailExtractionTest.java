package fr.doleance.extraction;

import static fr.doleance.extraction.Documents.mail;
import static fr.doleance.extraction.Documents.printed;
import static fr.doleance.extraction.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Forwarding;
import fr.doleance.complaint.ReadDocument;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailExtractionTest {
    private static final String STREET = "claimant.addressLines[0]";

    @Test
    void signatureBlockAndHeaders() {
        Map<String, String> values =
                read(mail("Perrine Lacombe", "Perrine.Lacombe@fai.example", "RE: remboursement refusé", """
            Bonjour,

            Vous refusez de rembourser mes séances de kiné, je ne comprends pas pourquoi. Merci de revoir cela.

            Cordialement

            Perrine Lacombe
            9 allée des Tilleuls
            21000 Dijon
            06 11 22 33 44
            n° adhérent 33221100
            """));

        assertThat(values)
                .containsEntry(FieldNames.FIRST_NAME, "Perrine")
                .containsEntry(FieldNames.LAST_NAME, "Lacombe")
                .containsEntry(STREET, "9 allée des Tilleuls")
                .containsEntry(FieldNames.CITY, "Dijon")
                .containsEntry(FieldNames.PHONE, "+33611223344")
                .containsEntry(FieldNames.MEMBER_NUMBER, "33221100")
                .containsEntry(FieldNames.EMAIL, "perrine.lacombe@fai.example")
                .containsEntry(FieldNames.OBJECT, "remboursement refusé")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-11-20");
    }

    @Test
    void handTypedMailWithoutAnyBlock() {
        Map<String, String> values = read(mail("zaza42", "zaza42@fai.example", "pas content", """
            bonjour toujours rien recu pour mon dentiste ca fait 6 mois que j attend c est honteux isabelle roche
            """));

        assertThat(values)
                .containsEntry(FieldNames.EMAIL, "zaza42@fai.example")
                .containsEntry(FieldNames.OBJECT, "pas content")
                .doesNotContainKey(FieldNames.LAST_NAME)
                .doesNotContainKey(FieldNames.POSTAL_CODE);
    }

    @Test
    void forwardedMailBelongsToItsFirstSender() {
        Forwarding original = new Forwarding(
                "Étienne Maurel",
                "e.maurel@fai.example",
                "Rente impayée",
                Instant.parse("2026-11-02T08:00:00Z"),
                "agence@klesia.example");
        Map<String, String> values =
                read(mail("Agence de Lyon", "agence@klesia.example", "TR: Rente impayée", """
            Pour traitement.

            Cordialement,
            Sabine Courtois
            Conseillère – 04 72 00 11 22

            -----Message d'origine-----
            De : Étienne Maurel <e.maurel@fai.example>
            Envoyé : lundi 2 novembre 2026 09:00
            À : agence@klesia.example
            Objet : Rente impayée

            Bonjour,
            ma rente du troisième trimestre n'est toujours pas versée et je suis à découvert.
            Étienne Maurel
            contrat PREV-778899
            """, original));

        assertThat(values)
                .containsEntry(FieldNames.FIRST_NAME, "Étienne")
                .containsEntry(FieldNames.LAST_NAME, "Maurel")
                .containsEntry(FieldNames.EMAIL, "e.maurel@fai.example")
                .containsEntry(FieldNames.OBJECT, "Rente impayée")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-11-02")
                .containsEntry(FieldNames.CONTRACT_NUMBER, "PREV-778899")
                .doesNotContainKey(FieldNames.PHONE);
        assertThat(values.get(FieldNames.TEXT)).doesNotContain("Pour traitement");
    }

    @Test
    void attachedLetterSpeaksBeforeItsCoverNote() {
        ReadDocument letter = printed("""
            Mme Huguette Salvan
            11 rue Basse
            12000 RODEZ

                                                          KLESIA
                                                          75017 PARIS

                                                          Rodez, le 16 novembre 2026

            Objet : capital décès

            Madame, Monsieur,

            Le capital décès de mon frère n'est toujours pas réglé, dix mois après son décès.

            Huguette Salvan
            """);
        Map<String, String> values = read(
                mail(
                        "Laurent Salvan",
                        "laurent.salvan@fai.example",
                        "courrier de ma tante",
                        "Bonjour, voir le courrier ci-joint. Merci\n"),
                letter);

        assertThat(values)
                .containsEntry(FieldNames.FIRST_NAME, "Huguette")
                .containsEntry(FieldNames.LAST_NAME, "Salvan")
                .containsEntry(FieldNames.CIVILITY, "Mme")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-11-16")
                .containsEntry(FieldNames.OBJECT, "capital décès")
                .containsEntry(FieldNames.EMAIL, "laurent.salvan@fai.example");
    }

    @Test
    void anAttachedInvoiceNamesNoClaimant() {
        ReadDocument invoice = printed("""
            Cabinet dentaire Lemoine
            4 rue Pasteur
            76000 ROUEN

            FACTURE n° 2026-118                           Mme Perrine Lacombe
            Date : 04/02/2026                             21000 DIJON

            Couronne céramique                            540,00 €
            """);
        Map<String, String> values =
                read(mail("Perrine Lacombe", "perrine.lacombe@fai.example", "facture", """
            Bonjour,
            je vous renvoie pour la troisième fois la facture de ma couronne, toujours pas remboursée malgré
            mes relances et les promesses de votre plateforme. Merci de procéder enfin au virement.
            Perrine Lacombe
            """), invoice);

        assertThat(values)
                .containsEntry(FieldNames.LAST_NAME, "Lacombe")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-11-20")
                .doesNotContainKey(FieldNames.COMPANY_NAME)
                .doesNotContainKey(FieldNames.POSTAL_CODE);
    }

    @Test
    void quotedAnswerOfTheInsurerIsNotTheClaimants() {
        Map<String, String> values = read(mail("Ahmed Saïdi", "a.saidi@fai.example", "Re: votre dossier", """
            Bonjour,
            votre réponse ne me convient pas du tout, je maintiens ma réclamation.
            Ahmed Saïdi

            Le 12 nov. 2026 à 10:02, Service client Klésia a écrit :
            > Bonjour Monsieur,
            > Nous ne pouvons donner suite à votre demande.
            > Mme Sylvie Garnier
            > 04 72 00 11 22
            """));

        assertThat(values)
                .containsEntry(FieldNames.LAST_NAME, "Saïdi")
                .doesNotContainKey(FieldNames.PHONE)
                .doesNotContainKey(FieldNames.CIVILITY);
        assertThat(values.get(FieldNames.TEXT)).doesNotContain("donner suite");
    }

    @Test
    void companySignature() {
        Map<String, String> values =
                read(mail("Service paie", "paie@aubrac-traiteur.example", "Affiliation refusée", """
            Bonjour,

            Nos trois nouveaux salariés ne sont toujours pas affiliés malgré nos déclarations de septembre.

            Bien cordialement,
            Nadège Puech
            Responsable paie
            SARL Aubrac Traiteur
            ZA de la Plaine
            12500 Espalion
            Tél : 05 65 00 11 22
            """));

        assertThat(values)
                .containsEntry(FieldNames.COMPANY_NAME, "SARL Aubrac Traiteur")
                .containsEntry(FieldNames.FIRST_NAME, "Nadège")
                .containsEntry(FieldNames.LAST_NAME, "Puech")
                .containsEntry(FieldNames.POSTAL_CODE, "12500")
                .containsEntry(FieldNames.PHONE, "+33565001122");
    }

    @Test
    void lastNameFirstWithoutCapitals() {
        Map<String, String> values = read(mail(null, "mk@fai.example", null, """
            Bonsoir,

            Je vous ai deja ecrit 3 fois. Vous m'avez prelevé 2 fois la cotisation de septembre.
            Remboursez moi svp

            Mme Kone Mariam
            tel 0612345678
            adherent : 88776655
            """));

        assertThat(values)
                .containsEntry(FieldNames.CIVILITY, "Mme")
                .containsEntry(FieldNames.FIRST_NAME, "Mariam")
                .containsEntry(FieldNames.LAST_NAME, "Kone")
                .containsEntry(FieldNames.PHONE, "+33612345678")
                .containsEntry(FieldNames.MEMBER_NUMBER, "88776655")
                .doesNotContainKey(FieldNames.OBJECT);
    }

    @Test
    void theMailsOwnAddressWinsOverTheOneInTheAttachedLetter() {
        ReadDocument letter = printed("""
            Mme Huguette Salvan
            11 rue Basse
            12000 RODEZ
            huguette.salvan@autre.example

            Madame, Monsieur,

            Le capital décès de mon frère n'est toujours pas réglé, dix mois après son décès.
            """);

        assertThat(read(mail("H. Salvan", "h.salvan@fai.example", "courrier", "Bonjour, voir ci-joint.\n"), letter))
                .containsEntry(FieldNames.EMAIL, "h.salvan@fai.example")
                .containsEntry(FieldNames.FIRST_NAME, "Huguette");
    }
}
