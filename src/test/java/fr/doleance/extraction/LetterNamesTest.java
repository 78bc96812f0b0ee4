package fr.doleance.extraction;

import static fr.doleance.extraction.Documents.plain;
import static fr.doleance.extraction.Documents.printed;
import static fr.doleance.extraction.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FieldNames;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who signs a letter, wherever and however the name is written. */
class LetterNamesTest {
    private static final String STREET = "claimant.addressLines[0]";
    private static final String STREET_2 = "claimant.addressLines[1]";

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
}
