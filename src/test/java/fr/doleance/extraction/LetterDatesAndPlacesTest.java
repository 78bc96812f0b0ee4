package fr.doleance.extraction;

import static fr.doleance.extraction.Documents.plain;
import static fr.doleance.extraction.Documents.printed;
import static fr.doleance.extraction.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FieldNames;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Dates, towns and the object line of a letter. */
class LetterDatesAndPlacesTest {
    private static final String STREET = "claimant.addressLines[0]";
    private static final String STREET_2 = "claimant.addressLines[1]";

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
}
