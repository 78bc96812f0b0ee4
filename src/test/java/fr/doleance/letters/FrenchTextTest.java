package fr.doleance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Objet : x|Objet~: x",
                "oui ; non|oui^; non",
                "quoi ?|quoi^?",
                "10 %|10^%",
                "12,50 €|12,50^€",
                "« ainsi »|«~ainsi~»",
                "«ainsi»|«~ainsi~»",
                "de 9 h à 17 h 30|de 9~h à 17~h~30",
                "01 00 00 00 00|01~00~00~00~00",
                "1 234,56|1~234,56",
                "75008 Paris|75008~Paris",
                "12 rue des Prés|12~rue des Prés",
                "l'an|l’an",
                "M. Exemple|M.~Exemple",
            })
    void noBreakSpacesStandWhereFrenchHasThem(String plain, String typeset) {
        String expected = typeset.replace('~', '\u00A0').replace('^', '\u202F');

        assertThat(FrenchText.typeset(plain)).isEqualTo(expected);
        assertThat(FrenchText.typeset(expected)).isEqualTo(expected);
    }

    @Test
    void theArticleMeltsIntoThePreposition() {
        assertThat(FrenchText.to("le service Entreprises")).isEqualTo("au service Entreprises");
        assertThat(FrenchText.to("les services")).isEqualTo("aux services");
        assertThat(FrenchText.to("La Médiation de l’Assurance")).isEqualTo("à La Médiation de l’Assurance");
        assertThat(FrenchText.to("l’équipe")).isEqualTo("à l’équipe");
    }
}
