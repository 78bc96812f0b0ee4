package fr.doleance.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\lea\\lettre.pdf, lettre.pdf",
        "réclamation n° 3.pdf, réclamation n° 3.pdf",
        "a<b>:c.pdf, a_b__c.pdf",
        ".cache.pdf, cache.pdf",
        "nul.txt, _nul.txt",
    })
    void namesAreMadeHarmless(String received, String harmless) {
        assertThat(SafeFileName.of(received)).isEqualTo(harmless);
    }

    @Test
    void directionOverridesAndControlCharactersGo() {
        assertThat(SafeFileName.of("facture\u202Efdp.\r\n\u0000exe")).isEqualTo("facturefdp.exe");
    }

    @Test
    void longNamesKeepTheirExtensionAndWholeCharacters() {
        String name = SafeFileName.of("é😀".repeat(100) + ".pdf");
        assertThat(name).endsWith(".pdf").doesNotContain("\uFFFD");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "..", "../", " . ", "\u202E"})
    void aNameOfNothingIsGivenOne(String received) {
        assertThat(SafeFileName.of(received)).isEqualTo("sans-nom");
    }
}
