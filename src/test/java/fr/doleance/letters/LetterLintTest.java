package fr.doleance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.letters.LetterComposer.Composition;
import fr.doleance.settings.OrganisationFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterLintTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private final LetterComposer composer = new LetterComposer(OrganisationFile.sample());
    private final Templates templates = new Templates(Optional.empty());

    @Test
    void theShippedLettersHaveNoFault() {
        for (LetterCase letterCase : LetterCase.values()) {
            assertThat(faults(letterCase.caseFile(), "")).as(letterCase.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2840575111042", "284057511104263", "2 84 05 75 111 042 63", "1.69.05.2A.004.123"})
    void aNirIsFoundHoweverItIsWritten(String nir) {
        assertThat(faults(LetterCase.STANDARD.caseFile(), "Votre numéro " + nir + "."))
                .containsExactly("nir-dans-la-lettre");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SIREN 784 394 439", "SIRET 784 394 439 00012", "01 71 39 15 15", "FR76 3000 6000 0112 3456"})
    void otherNumbersAreNoNir(String number) {
        assertThat(faults(LetterCase.STANDARD.caseFile(), number)).isEmpty();
    }

    @Test
    void aPastDateIsAPromiseUnlessItTellsWhatWas() {
        CaseFile caseFile = LetterCase.STANDARD.caseFile();

        assertThat(faults(caseFile, "avant le 23 novembre 2026")).containsExactly("date-passee");
        assertThat(faults(caseFile, "avant le 1er novembre 2026")).containsExactly("date-passee");
        assertThat(faults(caseFile, "écrit le 20 novembre 2026")).isEmpty();
        assertThat(faults(caseFile, "avant le 25 novembre 2026")).isEmpty();
    }

    @Test
    void theClosedEuropeanPlatformIsNeverNamed() {
        assertThat(faults(LetterCase.STANDARD.caseFile(), "https://ec.europa.eu/consumers/odr"))
                .containsExactly("mention-interdite");
    }

    @Test
    void aWordOfHealthIsAFaultInANeutralLetterAlone() {
        assertThat(faults(LetterCase.CONFIDENTIAL.caseFile(), "votre certificat médical"))
                .containsExactly("mot-de-sante");
        assertThat(faults(LetterCase.STANDARD.caseFile(), "votre certificat médical"))
                .isEmpty();
    }

    @Test
    void moreThanTwoPagesAreTooMany() {
        Composition letter = composer.compose(LetterCase.STANDARD.caseFile(), NOW);

        assertThat(new LetterLint(letter.dates(), letter.variant()).check(text(letter), letter.variables(), 3))
                .containsExactly("lettre-trop-longue");
    }

    private List<String> faults(CaseFile caseFile, String more) {
        Composition letter = composer.compose(caseFile, NOW);
        return new LetterLint(letter.dates(), letter.variant())
                .check(text(letter) + "\n" + more, letter.variables(), 1);
    }

    private String text(Composition letter) {
        return LetterDocument.text(LetterDocument.parse(templates
                .render(letter.variant().template(), letter.variables())
                .text()));
    }
}
