package fr.doleance.extraction;

import static fr.doleance.extraction.Documents.plain;
import static fr.doleance.extraction.Documents.printed;
import static fr.doleance.extraction.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FieldNames;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole letters: who is the claimant among the blocks of a letter's head. */
class LetterExtractionTest {
    private static final String STREET = "claimant.addressLines[0]";
    private static final String STREET_2 = "claimant.addressLines[1]";

    @Test
    void senderAtTheRightOfTheRecipient() {
        Map<String, String> values = read(printed("""
            KLESIA                                        Mme Odile GARRIGOU
            Service Réclamations                          17 bis, rue des Tanneries
            4 rue Georges Picquart                        Bâtiment B
            75017 PARIS                                   31500 TOULOUSE
                                                          05 61 00 11 22

                                                          Toulouse, le 3 mars 2026

            Objet : refus de remboursement d'un appareil auditif

            Madame, Monsieur,

            J'ai transmis le 12 janvier 2026 la facture de mon appareil auditif, dont vous refusez
            le remboursement sans me donner le moindre motif. Je vous demande de revoir ce refus.

            Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.

                                                          Odile Garrigou
            """));

        assertThat(values)
                .containsEntry(FieldNames.CIVILITY, "Mme")
                .containsEntry(FieldNames.FIRST_NAME, "Odile")
                .containsEntry(FieldNames.LAST_NAME, "GARRIGOU")
                .containsEntry(STREET, "17 bis, rue des Tanneries")
                .containsEntry(STREET_2, "Bâtiment B")
                .containsEntry(FieldNames.POSTAL_CODE, "31500")
                .containsEntry(FieldNames.CITY, "TOULOUSE")
                .containsEntry(FieldNames.PHONE, "+33561001122")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-03-03")
                .containsEntry(FieldNames.OBJECT, "refus de remboursement d'un appareil auditif")
                .containsEntry(FieldNames.REQUEST, "Je vous demande de revoir ce refus.")
                .doesNotContainKey(FieldNames.COMPANY_NAME);
        assertThat(values.get(FieldNames.TEXT)).startsWith("J'ai transmis").endsWith("revoir ce refus.");
    }

    @Test
    void senderAfterTheRecipientInOneColumn() {
        Map<String, String> values = read(plain("""
            Klésia Prévoyance
            Service client
            75017 Paris

            Expéditeur :
            Yves-Marie de Kerdrel
            Le Bourg
            29270 CARHAIX-PLOUGUER

            Carhaix, le 1er nov. 2026

            Monsieur le Directeur,

            Votre service me réclame un trop-perçu que je ne dois pas et me menace de poursuites.

            Y.-M. de Kerdrel
            """));

        assertThat(values)
                .containsEntry(FieldNames.FIRST_NAME, "Yves-Marie")
                .containsEntry(FieldNames.LAST_NAME, "de Kerdrel")
                .containsEntry(STREET, "Le Bourg")
                .containsEntry(FieldNames.POSTAL_CODE, "29270")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-11-01")
                .doesNotContainKey(FieldNames.COMPANY_NAME)
                .doesNotContainKey(FieldNames.CIVILITY)
                .containsEntry(FieldNames.INSURING_ENTITY, "Klésia Prévoyance");
    }

    @Test
    void companyWithItsLetterHeadInTheFooter() {
        Map<String, String> values = read(printed("""
            MENUISERIE GAUBERT & FILS

                                                          Klésia – Service Réclamations
                                                          75017 PARIS

                                                          Brive, le 11/06/2026

            Objet : appels de cotisation erronés
            N/Réf : RH-2026-114
            Contrat n° COL-556677

            Madame, Monsieur,

            Depuis janvier, vos appels de cotisation comptent deux salariés partis en 2025, malgré nos
            trois courriers. Nous vous demandons de rectifier les bordereaux du premier semestre.

            Le gérant,
            Hubert Gaubert

            SARL Menuiserie Gaubert & Fils - ZA du Teinchurier, 4 rue des Scieurs - 19100 BRIVE-LA-GAILLARDE
            SIRET 732 829 320 00074 - Tél. 05 55 00 11 22 - contact@gaubert.example
            """));

        assertThat(values)
                .containsEntry(FieldNames.COMPANY_NAME, "SARL Menuiserie Gaubert & Fils")
                .containsEntry(FieldNames.FIRST_NAME, "Hubert")
                .containsEntry(FieldNames.LAST_NAME, "Gaubert")
                .containsEntry(FieldNames.SIRET, "73282932000074")
                .containsEntry(FieldNames.POSTAL_CODE, "19100")
                .containsEntry(FieldNames.CITY, "BRIVE-LA-GAILLARDE")
                .containsEntry(FieldNames.PHONE, "+33555001122")
                .containsEntry(FieldNames.EMAIL, "contact@gaubert.example")
                .containsEntry(FieldNames.CONTRACT_NUMBER, "COL-556677")
                .containsEntry(FieldNames.CASE_NUMBER, "RH-2026-114")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-06-11");
    }

    @Test
    void labelledLetterHead() {
        Map<String, String> values = read(plain("""
            Nom : Kowalski
            Prénom : Stanislas
            Adresse : 41 rue de la Fonderie, 57100 Thionville
            Tél. portable : 06.12.34.56.78
            Mail : s.kowalski@courriel.example
            N° de contrat : 413 65A / 001
            N° de Sécurité sociale : 1 84 12 76 451 089 46

            Thionville, le 23/09/2026

            Objet : réclamation

            Bonjour,
            Je vous écris pour la quatrième fois au sujet de mes lunettes, sans aucune réponse de votre part.
            """));

        assertThat(values)
                .containsEntry(FieldNames.LAST_NAME, "Kowalski")
                .containsEntry(FieldNames.FIRST_NAME, "Stanislas")
                .containsEntry(STREET, "41 rue de la Fonderie")
                .containsEntry(FieldNames.POSTAL_CODE, "57100")
                .containsEntry(FieldNames.CITY, "Thionville")
                .containsEntry(FieldNames.PHONE, "+33612345678")
                .containsEntry(FieldNames.PHONE_RAW, "06.12.34.56.78")
                .containsEntry(FieldNames.EMAIL, "s.kowalski@courriel.example")
                .containsEntry(FieldNames.CONTRACT_NUMBER, "413 65A / 001")
                .containsEntry(FieldNames.NIR, "1841276451089")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-09-23");
    }

    @Test
    void theInsurersOwnBlockIsNeverTheClaimant() {
        Map<String, String> values = read(printed("""
                                                          Klésia Mut'
                                                          À l'attention du médiateur interne
                                                          4 rue Georges Picquart
                                                          75017 PARIS
                                                          Tél. 01 00 00 00 00

            Messieurs,

            Rien n'a été fait depuis ma lettre du 3 mai, et je ne compte pas en rester là cette fois.
            """));

        assertThat(values)
                .doesNotContainKey(FieldNames.LAST_NAME)
                .doesNotContainKey(FieldNames.POSTAL_CODE)
                .doesNotContainKey(STREET)
                .doesNotContainKey(FieldNames.PHONE)
                .doesNotContainKey(FieldNames.COMPANY_NAME)
                .doesNotContainKey(FieldNames.COMPLAINT_DATE);
    }

    @Test
    void townHallWithContactPersonAndOffice() {
        Map<String, String> values = read(printed("""
            MAIRIE DE SAINT-AUBIN
            Service des ressources humaines
            Mme Chantal Ferrand
            1 place de la Mairie
            44110 CHATEAUBRIANT

                                                          Groupe KLESIA
                                                          75017 Paris

            Châteaubriant, le mercredi 23 septembre 2026

            Objet : agents radiés à tort

            Madame, Monsieur,

            Quatre agents de la commune ont été radiés de la prévoyance sans que nous l'ayons demandé.
            """));

        assertThat(values)
                .containsEntry(FieldNames.COMPANY_NAME, "MAIRIE DE SAINT-AUBIN")
                .containsEntry(FieldNames.CIVILITY, "Mme")
                .containsEntry(FieldNames.LAST_NAME, "Ferrand")
                .containsEntry(FieldNames.POSTAL_CODE, "44110")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-09-23");
    }

    @Test
    void letterInCapitals() {
        Map<String, String> values = read(plain("""
            MONSIEUR JEAN-LUC MOREAU
            14 RUE DES LILAS
            63000 CLERMONT-FERRAND
            NUMERO ADHERENT 00775533

            KLESIA
            75017 PARIS

            CLERMONT-FERRAND LE 8 JUIN 2026

            OBJET : PROTHESE DENTAIRE NON REMBOURSEE

            MADAME, MONSIEUR,

            VOUS AVEZ REFUSE MA PROTHESE ALORS QUE LE DEVIS AVAIT ETE ACCEPTE PAR VOS SERVICES.
            """));

        assertThat(values)
                .containsEntry(FieldNames.CIVILITY, "M.")
                .containsEntry(FieldNames.FIRST_NAME, "JEAN-LUC")
                .containsEntry(FieldNames.LAST_NAME, "MOREAU")
                .containsEntry(FieldNames.MEMBER_NUMBER, "00775533")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-06-08")
                .containsEntry(FieldNames.OBJECT, "PROTHESE DENTAIRE NON REMBOURSEE");
    }

    @Test
    void headWithoutAddressAndDateUnderTheText() {
        Map<String, String> values = read(printed("""
            Sandrine PAGÈS
            sandrine.pages@courrier.example
            06 98 00 11 22

            Objet: Réclamation suite à refus de prise en charge - Dossier n° SIN-2026-00451

            Messieurs,

            Par courrier du 14 octobre 2026, vous m'avez notifié un refus. Je le conteste.
            Mon contrat : PREV 33 44 55.

            Fait pour valoir ce que de droit,
            Nîmes, le 22 octobre 2026
            Sandrine PAGÈS
            """));

        assertThat(values)
                .containsEntry(FieldNames.FIRST_NAME, "Sandrine")
                .containsEntry(FieldNames.LAST_NAME, "PAGÈS")
                .containsEntry(FieldNames.EMAIL, "sandrine.pages@courrier.example")
                .containsEntry(FieldNames.PHONE, "+33698001122")
                .containsEntry(FieldNames.CASE_NUMBER, "SIN-2026-00451")
                .containsEntry(FieldNames.CONTRACT_NUMBER, "PREV 33 44 55")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-10-22");
    }

    @Test
    void coupleWithTwoNumbersOnOneLine() {
        Map<String, String> values = read(printed("""
            Geneviève et Robert MARCHAL
            Le Clos des Vignes
            14, Grande Rue
            F - 67140 BARR
            (+33) 3 88 00 11 22

                                      Barr, ce vendredi 6 novembre 2026

                                      Klésia – Service Réclamations
                                      À l'attention de Mme Dubois
                                      4, rue Georges Picquart
                                      75017 PARIS

            Réf. : contrat n° P 123 456 B / adhérent n° 0012 3456
            Concerne : décompte du 2 octobre

            Chère Madame,

            Nous accusons réception de votre décompte, que nous contestons formellement.

            Meilleures salutations,
            G. et R. Marchal
            """));

        assertThat(values)
                .containsEntry(FieldNames.FIRST_NAME, "Geneviève et Robert")
                .containsEntry(FieldNames.LAST_NAME, "MARCHAL")
                .containsEntry(STREET, "Le Clos des Vignes")
                .containsEntry(STREET_2, "14, Grande Rue")
                .containsEntry(FieldNames.POSTAL_CODE, "67140")
                .containsEntry(FieldNames.PHONE, "+33388001122")
                .containsEntry(FieldNames.CONTRACT_NUMBER, "P 123 456 B")
                .containsEntry(FieldNames.MEMBER_NUMBER, "0012 3456")
                .containsEntry(FieldNames.OBJECT, "décompte du 2 octobre")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-11-06")
                .doesNotContainKey(FieldNames.CASE_NUMBER);
    }

    @Test
    void mailAddressCutBehindItsDot() {
        Map<String, String> values = read(printed("""
            Mme Odile GARRIGOU
            17 bis, rue des Tanneries
            31500 TOULOUSE
            Courriel : odile-
            garrigou@example.org

                                                          KLESIA
                                                          75017 PARIS

                                                          Toulouse, le 3 mars 2026

            Madame, Monsieur,

            Je vous demande de revoir votre refus du 12 janvier.

                                                          Odile Garrigou
            """));

        assertThat(values).containsEntry(FieldNames.EMAIL, "odile-garrigou@example.org");
    }
}
