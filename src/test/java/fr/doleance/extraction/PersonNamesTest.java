package fr.doleance.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.extraction.PersonNames.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Marie Durand | - | Marie | Durand",
                "DURAND Marie | - | Marie | DURAND",
                "Marie DURAND | - | Marie | DURAND",
                "Durand Marie | - | Marie | Durand",
                "M. Jean de La Fontaine | M. | Jean | de La Fontaine",
                "Mme Anne-Lise D'HAUTEVILLE | Mme | Anne-Lise | D'HAUTEVILLE",
                "Monsieur Pierre LE GALL | M. | Pierre | LE GALL",
                "Jean Pierre Martin | - | Jean Pierre | Martin",
                "Mlle Salma El Amrani | Mme | Salma | El Amrani",
                "Dr Ludwig van der Meer | Dr | Ludwig | van der Meer",
                "Me Durand | Me | - | Durand",
                "J.-M. Sautereau | - | - | Sautereau",
                "P. Durand, gérant | - | - | Durand",
                "Paul et Irène Vasseur | - | Paul et Irène | Vasseur"
            })
    void partsOfAName(String text, String civility, String first, String last) {
        assertThat(PersonNames.parse(text)).hasValueSatisfying(name -> {
            assertThat(name.civility()).isEqualTo(civility);
            assertThat(name.first()).isEqualTo(first);
            assertThat(name.last()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wattebled Corinne | LAST_FIRST | Corinne | Wattebled",
                "Trévor de Rosny Emmanuel | LAST_FIRST | Emmanuel | Trévor de Rosny",
                "Oualmi Tassadit | LAST_FIRST | Tassadit | Oualmi",
                "Tassadit Oualmi | FIRST_LAST | Tassadit | Oualmi",
                "Corinne Wattebled | LAST_FIRST | Corinne | Wattebled",
                "durand marie | LAST_FIRST | marie | durand"
            })
    void aLabelTellsTheOrder(String text, Order order, String first, String last) {
        assertThat(PersonNames.labelled(text, order)).hasValueSatisfying(name -> {
            assertThat(name.first()).isEqualTo(first);
            assertThat(name.last()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Madame, Monsieur,",
                "Service Réclamations",
                "Le Moulin de Gâtefer",
                "Cordialement",
                "12 rue des Lilas",
                "Bien à vous",
                "Chloé",
                "je vous écris",
                "Lettre recommandée avec accusé de réception"
            })
    void whatIsNoName(String text) {
        assertThat(PersonNames.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mme Ginette LOPEZ née Marchand | LOPEZ | Marchand",
                "Mme Ginette LOPEZ (née MARCHAND) | LOPEZ | MARCHAND",
                "Ginette Marchand épouse Lopez | Lopez | Marchand"
            })
    void birthName(String text, String last, String birth) {
        assertThat(PersonNames.parse(text)).hasValueSatisfying(name -> {
            assertThat(name.last()).isEqualTo(last);
            assertThat(name.birth()).isEqualTo(birth);
        });
    }
}
