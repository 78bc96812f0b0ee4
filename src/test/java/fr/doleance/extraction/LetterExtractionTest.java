package fr.doleance.extraction;

import static fr.doleance.extraction.Documents.plain;
import static fr.doleance.extraction.Documents.printed;
import static fr.doleance.extraction.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FieldNames;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    void nameOnlyInTheSignature() {
        Map<String, String> values = read(plain("""
            Le 14 septembre 2026

            Bonjour,

            cela fait quatre mois que j'attends mes indemnités journalières et personne ne répond à mes appels.
            C'est inadmissible. Mon numéro d'adhérent est le 4455667.

            Cordialement,
            Nour-Eddine Belkacem
            """));

        assertThat(values)
                .containsEntry(FieldNames.FIRST_NAME, "Nour-Eddine")
                .containsEntry(FieldNames.LAST_NAME, "Belkacem")
                .containsEntry(FieldNames.MEMBER_NUMBER, "4455667")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-09-14")
                .doesNotContainKey(FieldNames.POSTAL_CODE)
                .doesNotContainKey(STREET);
    }

    @Test
    void lastNameInCapitalsComesFirst() {
        Map<String, String> values = read(plain("""
            DE LA MOTTE Anne-Sophie
            Résidence Les Cèdres, appt 14
            3 avenue du Général Leclerc
            54000 NANCY

            KLESIA
            75017 PARIS

            Nancy, le 07.10.26

            Madame, Monsieur,
            Je conteste le décompte du mois dernier, qui oublie la moitié de mes séances.
            """));

        assertThat(values)
                .containsEntry(FieldNames.FIRST_NAME, "Anne-Sophie")
                .containsEntry(FieldNames.LAST_NAME, "DE LA MOTTE")
                .containsEntry(STREET, "Résidence Les Cèdres, appt 14")
                .containsEntry(STREET_2, "3 avenue du Général Leclerc")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-10-07");
    }

    @Test
    void coupleHasBothFirstNamesAndNoCivility() {
        Map<String, String> values = read(plain("""
            M. et Mme Paul et Irène Vasseur-Lods
            12 chemin des Vignes
            68000 Colmar

            Colmar, le 2 février 2026

            Klésia
            75017 Paris

            Madame, Monsieur,

            Nous attendons depuis l'été le remboursement de notre séjour en cure, et nous perdons patience.
            """));

        assertThat(values)
                .containsEntry(FieldNames.FIRST_NAME, "Paul et Irène")
                .containsEntry(FieldNames.LAST_NAME, "Vasseur-Lods")
                .doesNotContainKey(FieldNames.CIVILITY);
    }

    @Test
    void lawyerWritesForAClient() {
        Map<String, String> values = read(printed("""
            Maître Éléonore Castelnau
            Avocate au barreau de Lille
            22 boulevard de la Liberté
            59000 LILLE
            Tél : 03 20 00 11 22 – Fax : 03 20 00 11 23

                                                          KLESIA
                                                          75017 PARIS

                                                          Lille, le 17 avril 2026

            Objet : mise en demeure
            V/Réf : dossier 2025-88991

            Messieurs,

            J'interviens au nom de Mme Jeanne Petit, dont vous avez suspendu la rente sans préavis.
            Je vous mets en demeure de reprendre les versements sous quinzaine.
            """));

        assertThat(values)
                .containsEntry(FieldNames.CIVILITY, "Me")
                .containsEntry(FieldNames.LAST_NAME, "Castelnau")
                .containsEntry(FieldNames.FIRST_NAME, "Éléonore")
                .containsEntry(FieldNames.PHONE, "+33320001122")
                .containsEntry(FieldNames.MEMBER_FIRST_NAME, "Jeanne")
                .containsEntry(FieldNames.MEMBER_LAST_NAME, "Petit")
                .containsEntry(FieldNames.CASE_NUMBER, "2025-88991");
    }

    @Test
    void widowNamesTheInsuredAndHerBirthName() {
        Map<String, String> values = read(plain("""
            Mme Ginette LOPEZ née Marchand
            8 rue Haute
            34200 Sète

            Sète, le 5-3-26

            Klésia Prévoyance, service décès, 75017 Paris

            Madame, Monsieur,

            Mon mari Joaquim Lopez est décédé le 4 décembre 2025 et je n'ai toujours rien reçu de vous.
            """));

        assertThat(values)
                .containsEntry(FieldNames.LAST_NAME, "LOPEZ")
                .containsEntry(FieldNames.FIRST_NAME, "Ginette")
                .containsEntry(FieldNames.BIRTH_NAME, "Marchand")
                .containsEntry(FieldNames.MEMBER_FIRST_NAME, "Joaquim")
                .containsEntry(FieldNames.MEMBER_LAST_NAME, "Lopez")
                .containsEntry(FieldNames.CITY, "Sète")
                .containsEntry(FieldNames.COMPLAINT_DATE, "2026-03-05");
    }

    @Test
    void townThatTheListDoesNotKnowIsAccepted() {
        Map<String, String> values = read(plain("""
            Bérangère Tallec
            BP 41
            Lieu-dit Kerforn
            29400 Kerforn-ar-Mor CEDEX

            le 12 août 2026

            Bonjour,
            Je n'ai jamais reçu la réponse que vous m'aviez promise au mois de mai dernier.
            """));

        assertThat(values)
                .containsEntry(FieldNames.CITY, "Kerforn-ar-Mor CEDEX")
                .containsEntry(STREET, "BP 41")
                .containsEntry(STREET_2, "Lieu-dit Kerforn");
    }

    @Test
    void claimantAbroad() {
        Map<String, String> values = read(plain("""
            Monsieur Dirk van den Berghe
            Avenue Louise 240
            B-1050 Bruxelles
            Belgique

            Bruxelles, le 20 janvier 2026

            Klésia, 75017 Paris

            Monsieur,

            Je travaille à Lille et vos services refusent de reconnaître mes feuilles de soins belges.
            """));

        assertThat(values)
                .containsEntry(FieldNames.CIVILITY, "M.")
                .containsEntry(FieldNames.FIRST_NAME, "Dirk")
                .containsEntry(FieldNames.LAST_NAME, "van den Berghe")
                .containsEntry(FieldNames.POSTAL_CODE, "B-1050")
                .containsEntry(FieldNames.CITY, "Bruxelles")
                .containsEntry(FieldNames.COUNTRY, "BE");
    }

    @Test
    void theSalutationIsNoCivility() {
        Map<String, String> values = read(plain("""
            Camille Roussel
            5 place Saint-Pierre
            49000 Angers

            Madame, Monsieur,

            Ma carte de tiers payant est refusée partout et je voudrais comprendre pourquoi.

            Camille Roussel
            """));

        assertThat(values).containsEntry(FieldNames.LAST_NAME, "Roussel").doesNotContainKey(FieldNames.CIVILITY);
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
    void dateUnderTheText() {
        Map<String, String> values = read(plain("""
            Solène Abgrall
            2 rue du Port
            29900 Concarneau

            Madame, Monsieur,

            Je conteste la franchise que vous avez appliquée à mon arrêt de travail du mois de juin.

            Fait à Concarneau, le 9 juillet 2026

            Solène Abgrall
            """));

        assertThat(values).containsEntry(FieldNames.COMPLAINT_DATE, "2026-07-09");
    }

    @Test
    void datesInTheTextAreNotTheLettersDate() {
        Map<String, String> values = read(plain("""
            Solène Abgrall
            2 rue du Port
            29900 Concarneau

            Madame, Monsieur,

            J'ai écrit une première fois le 3 mars 2026, puis de nouveau, sans succès,
            le 12 avril 2026.
            Personne ne m'a jamais répondu et je trouve cela tout à fait inadmissible.

            Solène Abgrall
            """));

        assertThat(values).doesNotContainKey(FieldNames.COMPLAINT_DATE);
    }

    @Test
    void objectOverTwoLines() {
        Map<String, String> values = read(printed("""
            Marc Delorme
            9 rue Neuve
            42000 SAINT-ETIENNE

                                                          Saint-Étienne, le 4 mai 2026

            Objet : contestation du calcul de mes indemnités journalières et demande de
            rectification du salaire de référence

            Madame, Monsieur,

            Le salaire retenu pour mes indemnités n'est pas celui de mes bulletins de paie de 2025.
            """));

        assertThat(values)
                .containsEntry(
                        FieldNames.OBJECT,
                        "contestation du calcul de mes indemnités journalières et demande de rectification du salaire de référence");
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
    void theUndersignedNamesAndPlacesHerself() {
        Map<String, String> values = read(plain("""
            Bonjour,

            Je soussignée Madame Fatoumata DIARRA, demeurant 14 allée des Bouleaux, 93150 Le Blanc-Mesnil,
            adhérente n° 7788990, conteste votre décision du 4 mars.
            Mon fils Ibrahim Diarra est couvert par mon contrat et vous refusez ses soins.

            Mme DIARRA
            """));

        assertThat(values)
                .containsEntry(FieldNames.CIVILITY, "Mme")
                .containsEntry(FieldNames.FIRST_NAME, "Fatoumata")
                .containsEntry(FieldNames.LAST_NAME, "DIARRA")
                .containsEntry(STREET, "14 allée des Bouleaux")
                .containsEntry(FieldNames.POSTAL_CODE, "93150")
                .containsEntry(FieldNames.CITY, "Le Blanc-Mesnil")
                .containsEntry(FieldNames.MEMBER_NUMBER, "7788990")
                .containsEntry(FieldNames.MEMBER_FIRST_NAME, "Ibrahim");
    }

    @Test
    void guardianshipServiceWritesForItsWard() {
        Map<String, String> values = read(printed("""
            UDAF de la Creuse
            Mandataire : Mme Lise Bonnet
            3 avenue Manouvrier
            23000 GUERET

            Guéret, le 8.9.2026

            Nos réf : LB/2026/118
            Vos réf : contrat DEP 292515
            Objet : rente dépendance

            KLESIA
            75017 PARIS

            Madame, Monsieur,

            En notre qualité de tuteur de M. Raymond Aubert, nous contestons le refus de la rente.
            """));

        assertThat(values)
                .containsEntry(FieldNames.COMPANY_NAME, "UDAF de la Creuse")
                .containsEntry(FieldNames.CIVILITY, "Mme")
                .containsEntry(FieldNames.LAST_NAME, "Bonnet")
                .containsEntry(STREET, "3 avenue Manouvrier")
                .containsEntry(FieldNames.MEMBER_LAST_NAME, "Aubert")
                .containsEntry(FieldNames.CONTRACT_NUMBER, "DEP 292515")
                .containsEntry(FieldNames.CASE_NUMBER, "LB/2026/118");
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
