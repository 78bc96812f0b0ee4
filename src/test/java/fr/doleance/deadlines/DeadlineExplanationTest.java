package fr.doleance.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.settings.OrganisationFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineExplanationTest {
    private final DeadlineExplanation explanation = new DeadlineExplanation(OrganisationFile.sample());

    @Test
    void everyDayIsCountedOrItsOmissionExplained() {
        String text = explanation.of(LocalDate.of(2026, 4, 3)).replace('\u00A0', ' ');

        assertThat(text).isEqualTo("""
                        Réclamation envoyée le vendredi 3 avril 2026 (ce jour ne compte pas)
                        Calendrier : métropole, jours ouvrables ; règle ACPR 2024-R-02

                          1  samedi 4 avril 2026
                          –  dimanche 5 avril 2026 : non compté (dimanche)
                          –  lundi 6 avril 2026 : non compté (jour férié, le lundi de Pâques)
                          2  mardi 7 avril 2026
                          3  mercredi 8 avril 2026
                          4  jeudi 9 avril 2026
                          5  vendredi 10 avril 2026
                          6  samedi 11 avril 2026
                          –  dimanche 12 avril 2026 : non compté (dimanche)
                          7  lundi 13 avril 2026
                          8  mardi 14 avril 2026
                          9  mercredi 15 avril 2026
                         10  jeudi 16 avril 2026

                        Accusé de réception, engagement (10 jours de calendrier) : lundi 13 avril 2026
                        Accusé de réception, limite (10 jours ouvrables) : jeudi 16 avril 2026
                        Réponse (2 mois) : mercredi 3 juin 2026
                        Médiateur, à défaut de réponse, à partir du : mercredi 3 juin 2026
                        Médiateur, jusqu’au : samedi 3 avril 2027
                        """);
    }

    @Test
    void theFirstOfAMonthIsWrittenAsInFrench() {
        assertThat(explanation.of(LocalDate.of(2026, 3, 1))).contains("dimanche\u00A01er\u00A0mars\u00A02026");
    }
}
