package fr.doleance.extraction;

import static fr.doleance.extraction.Documents.fillable;
import static fr.doleance.extraction.Documents.filled;
import static fr.doleance.extraction.Documents.plain;
import static fr.doleance.extraction.Documents.printed;
import static fr.doleance.extraction.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FieldNames;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormExtractionTest {
    private static final String STREET = "claimant.addressLines[0]";

    @Test
    void labelsAboveTheirValues() {
        Map<String, String> values = read(printed("""
            FORMULAIRE DE RÉCLAMATION

            Nom                      Prénom                   Téléphone
            LE GOFF                  Annick                   02 98 00 11 22

            Adresse
            7 rue de Siam

            Code postal              Ville                    N° d'adhérent
            29200                    BREST                    A-778812

            Votre réclamation
            Ma demande de prise en charge d'hospitalisation du 4 mai est restée sans réponse.
            """));

        assertThat(values)
                .containsEntry(FieldNames.LAST_NAME, "LE GOFF")
                .containsEntry(FieldNames.FIRST_NAME, "Annick")
                .containsEntry(FieldNames.PHONE, "+33298001122")
                .containsEntry(STREET, "7 rue de Siam")
                .containsEntry(FieldNames.POSTAL_CODE, "29200")
                .containsEntry(FieldNames.CITY, "BREST")
                .containsEntry(FieldNames.MEMBER_NUMBER, "A-778812");
        assertThat(values.get(FieldNames.TEXT)).startsWith("Ma demande de prise en charge");
    }

    @Test
    void twoColumnsOnOneBaselineWithEmptyFields() {
        Map<String, String> values = read(printed("""
            Fiche de réclamation

            Nom d'usage : Ferreira Da Silva         Téléphone :
            Nom de naissance : Oliveira             Courriel : m.ferreira@courrier.example
            Prénom(s) : Maria                       N° contrat : PREV-221144
            Adresse : 15 bis rue du Moulin à Vent   N° Sécurité sociale : 2 69 05 2B 033 025 45
            CP / Ville : 20200 Bastia               N° adhérent :
            Date : 6/10/2026

            Exposé des faits :
            On me refuse la rente alors que mon dossier est complet depuis le mois de mars.
            """));

        assertThat(values)
                .containsEntry(FieldNames.LAST_NAME, "Ferreira Da Silva")
                .containsEntry(FieldNames.BIRTH_NAME, "Oliveira")
                .containsEntry(FieldNames.FIRST_NAME, "Maria")
                .containsEntry(FieldNames.EMAIL, "m.ferreira@courrier.example")
                .containsEntry(FieldNames.CONTRACT_NUMBER, "PREV-221144")
                .containsEntry(STREET, "15 bis rue du Moulin à Vent")
                .containsEntry(FieldNames.POSTAL_CODE, "20200")
                .containsEntry(FieldNames.CITY, "Bastia")
                .containsEntry(FieldNames.NIR, "269052B033025")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-10-06")
                .doesNotContainKey(FieldNames.PHONE)
                .doesNotContainKey(FieldNames.MEMBER_NUMBER);
    }

    @Test
    void valuesOnDottedLines() {
        Map<String, String> values = read(printed("""
            DEMANDE DE RÉCLAMATION

            Nom et prénom ........ Lefebvre Hugo ........
            Adresse postale ...... 3 impasse des Roses
            Code postal .......... 02100
            Commune .............. Saint-Quentin
            Tél. ................. 07 00 11 22 33
            Numéro de police ..... 8169-8171-8172
            Motif détaillé
            Le devis accepté en février n'est plus honoré par vos services depuis le mois de juin.

            Fait à Saint-Quentin le 30 09 2026
            """));

        assertThat(values)
                .containsEntry(FieldNames.LAST_NAME, "Lefebvre")
                .containsEntry(FieldNames.FIRST_NAME, "Hugo")
                .containsEntry(STREET, "3 impasse des Roses")
                .containsEntry(FieldNames.POSTAL_CODE, "02100")
                .containsEntry(FieldNames.CITY, "Saint-Quentin")
                .containsEntry(FieldNames.CONTRACT_NUMBER, "8169-8171-8172")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-09-30");
    }

    @Test
    void companyFormNamesTheInsuredApart() {
        Map<String, String> values = read(printed("""
            Réclamation entreprise

            Raison sociale           Transports du Vexin SAS
            N° SIRET                 732 829 320 00074
            Interlocuteur :          Mme Paule Hermant
            E-mail                   rh@vexin.example
            N° contrat               413 65A / 001
            Nom du salarié           Karim Bensaïd
            Adresse                  ZI Nord, 2 rue de l'Épine
                                     bâtiment 4
            Code postal              95300
            Localité                 PONTOISE
            """));

        assertThat(values)
                .containsEntry(FieldNames.COMPANY_NAME, "Transports du Vexin SAS")
                .containsEntry(FieldNames.SIRET, "73282932000074")
                .containsEntry(FieldNames.CIVILITY, "Mme")
                .containsEntry(FieldNames.LAST_NAME, "Hermant")
                .containsEntry(FieldNames.MEMBER_LAST_NAME, "Bensaïd")
                .containsEntry(FieldNames.MEMBER_FIRST_NAME, "Karim")
                .containsEntry(STREET, "ZI Nord, 2 rue de l'Épine")
                .containsEntry("claimant.addressLines[1]", "bâtiment 4")
                .containsEntry(FieldNames.CITY, "PONTOISE");
    }

    @Test
    void formTypedAsText() {
        Map<String, String> values = read(plain("""
            Formulaire de contact du site
            Nom : Diallo
            Prénom : Aïssatou
            Adresse e-mail : a.diallo@courrier.example
            Téléphone : +33 6 11 22 33 44
            Numéro d'adhérent : 99887766
            Code postal : 93200
            Ville : Saint-Denis
            Message :
            Je suis sans nouvelle de mon remboursement d'orthodontie depuis quatre mois.
            """));

        assertThat(values)
                .containsEntry(FieldNames.LAST_NAME, "Diallo")
                .containsEntry(FieldNames.FIRST_NAME, "Aïssatou")
                .containsEntry(FieldNames.EMAIL, "a.diallo@courrier.example")
                .containsEntry(FieldNames.PHONE, "+33611223344")
                .containsEntry(FieldNames.MEMBER_NUMBER, "99887766")
                .containsEntry(FieldNames.POSTAL_CODE, "93200")
                .containsEntry(FieldNames.CITY, "Saint-Denis");
    }

    @Test
    void fillablePdfFieldsByTooltipOrName() {
        Map<String, String> values = read(fillable(
                filled("txt1", "Nom d'usage", "Nguyen"),
                filled("txt2", "Prénom", "Thi Lan"),
                filled("reclamant.codePostal", "", "13001"),
                filled("reclamant.ville", "", "Marseille"),
                filled("adresse", "", "18 rue de Rome"),
                filled("num_adherent", "", "5566778"),
                filled("n_secu", "", "2061275111005"),
                filled("email", "", "tl.nguyen@courrier.example"),
                filled("date_demande", "Date de la demande", "13/02/2026")));

        assertThat(values)
                .containsEntry(FieldNames.LAST_NAME, "Nguyen")
                .containsEntry(FieldNames.FIRST_NAME, "Thi Lan")
                .containsEntry(FieldNames.POSTAL_CODE, "13001")
                .containsEntry(FieldNames.CITY, "Marseille")
                .containsEntry(STREET, "18 rue de Rome")
                .containsEntry(FieldNames.MEMBER_NUMBER, "5566778")
                .containsEntry(FieldNames.NIR, "2061275111005")
                .containsEntry(FieldNames.EMAIL, "tl.nguyen@courrier.example")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-02-13");
    }

    @Test
    void underlinedAnswersWithATickedCivility() {
        Map<String, String> values = read(printed("""
                                          FORMULAIRE DE RÉCLAMATION – PARTICULIERS
            Vos coordonnées
            ☐ M.   ☒ Mme
            Nom* : _BENOIT__________________      Prénom* : _Claire____________
            Né(e) le : 04/07/1980
            Adresse : _12, allée Racine______________________________
                      _Résidence du Parc______________________________
            Code postal : _37000__  Ville : _TOURS______________
            Téléphone : _0612345678__      E-mail : _claire.benoit@courrier.example_
            N° Client : _887766554_   N° de contrat (figurant sur votre carte) : _SAN-112233_
            Votre centre de gestion : CG Nord

            Objet de votre réclamation : Remboursement de soins dentaires
            Description détaillée de votre réclamation :
            J'ai envoyé la facture le 3 février 2026 et depuis aucune nouvelle.
            Que demandez-vous ? Le remboursement de 300 euros.

            Fait à Tours, le 15/03/2026                 Signature : C. Benoit
            """));

        assertThat(values)
                .containsEntry(FieldNames.CIVILITY, "Mme")
                .containsEntry(FieldNames.LAST_NAME, "BENOIT")
                .containsEntry(FieldNames.FIRST_NAME, "Claire")
                .containsEntry(STREET, "12, allée Racine")
                .containsEntry("claimant.addressLines[1]", "Résidence du Parc")
                .containsEntry(FieldNames.POSTAL_CODE, "37000")
                .containsEntry(FieldNames.CITY, "TOURS")
                .containsEntry(FieldNames.MEMBER_NUMBER, "887766554")
                .containsEntry(FieldNames.CONTRACT_NUMBER, "SAN-112233")
                .containsEntry(FieldNames.MANAGEMENT_CENTRE, "CG Nord")
                .containsEntry(FieldNames.OBJECT, "Remboursement de soins dentaires")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-03-15")
                .containsEntry(FieldNames.REQUEST, "Le remboursement de 300 euros.")
                .containsEntry(FieldNames.TEXT, "J'ai envoyé la facture le 3 février 2026 et depuis aucune nouvelle.");
    }

    @Test
    void insuredAndClaimantInTwoSections() {
        Map<String, String> values = read(printed("""
            Réclamation

            IDENTITÉ DE L'ASSURÉ
            Nom                    LEROUX
            Prénom                 Michel
            N° adhérent            55443322

            IDENTITÉ DU DEMANDEUR (si différent)
            Nom                    LEROUX
            Prénom                 Danielle
            Lien avec l'assuré     épouse
            Adresse                5 rue des Peupliers
            Code postal            80000
            Ville                  AMIENS
            Téléphone              03 22 00 11 22

            Votre réclamation
            Mon mari est hospitalisé et vous ne répondez pas à la demande de prise en charge.
            """));

        assertThat(values)
                .containsEntry(FieldNames.FIRST_NAME, "Danielle")
                .containsEntry(FieldNames.MEMBER_FIRST_NAME, "Michel")
                .containsEntry(FieldNames.MEMBER_LAST_NAME, "LEROUX")
                .containsEntry(FieldNames.MEMBER_NUMBER, "55443322")
                .containsEntry(FieldNames.CITY, "AMIENS");
    }

    @Test
    void theInsuredComplainsWhereNobodyElseIsAskedFor() {
        Map<String, String> values = read(printed("""
            Nom et Prénom de l'adhérent : RENARD Sophie
            N° de Sécurité Sociale : 2 69 05 2B 033 025 45
            Adresse complète : 3 rue du Château
                               67000 STRASBOURG
            Mail : sophie.renard@courrier.example          Portable : 0611223344
            Date : 3 juin 2026

            Motif de la réclamation : retard de paiement
            Détail :
            Les indemnités de mai ne sont pas versées.
            """));

        assertThat(values)
                .containsEntry(FieldNames.LAST_NAME, "RENARD")
                .containsEntry(FieldNames.FIRST_NAME, "Sophie")
                .containsEntry(STREET, "3 rue du Château")
                .containsEntry(FieldNames.POSTAL_CODE, "67000")
                .containsEntry(FieldNames.NIR, "269052B033025")
                .doesNotContainKey(FieldNames.MEMBER_LAST_NAME);
    }
}
