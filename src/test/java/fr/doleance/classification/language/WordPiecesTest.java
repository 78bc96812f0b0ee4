package fr.doleance.classification.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final String VOCABULARY = "[UNK]\n[CLS]\n[SEP]\nré\n##clam\n##ation\nj\n'\nai\nattendu\n.\n-\n";
    private final WordPieces pieces = read(VOCABULARY);

    @Test
    void cutsAnUnknownWordIntoItsLongestKnownParts() {
        assertThat(of("réclamation")).containsExactly("[CLS]", "ré", "##clam", "##ation", "[SEP]");
    }

    @Test
    void givesOneMarkForAWordWithAnUnknownPart() {
        assertThat(of("réclamer")).containsExactly("[CLS]", "[UNK]", "[SEP]");
    }

    @Test
    void isolatesPunctuation() {
        assertThat(of("j'ai attendu.")).containsExactly("[CLS]", "j", "'", "ai", "attendu", ".", "[SEP]");
    }

    @Test
    void readsTheApostropheAndDashOfWordProcessors() {
        assertThat(of("j’ai – attendu")).containsExactly("[CLS]", "j", "'", "ai", "-", "attendu", "[SEP]");
    }

    @Test
    void readsAccentsThatAPdfStoresApart() {
        assertThat(of("re\u0301clamation")).containsExactly("[CLS]", "ré", "##clam", "##ation", "[SEP]");
    }

    @Test
    void leavesOutWhatCannotBeSeen() {
        assertThat(of("at\u00ADtendu\u0000")).containsExactly("[CLS]", "attendu", "[SEP]");
    }

    @Test
    void keepsBeginningAndEndOfALongText() {
        assertThat(pieces.of("j ai ai ai attendu .", 5, 3)).containsExactly(1, 6, 8, 10, 2);
    }

    @Test
    void doesNotCutALongRunOfLetters() {
        assertThat(of("ai" + "ré".repeat(60))).containsExactly("[CLS]", "[UNK]", "[SEP]");
    }

    @Test
    void hasTwoMarksForAnEmptyText() {
        assertThat(of(" \n")).containsExactly("[CLS]", "[SEP]");
    }

    private String[] of(String text) {
        String[] vocabulary = VOCABULARY.split("\n");
        return Arrays.stream(pieces.of(text, 100, 50))
                .mapToObj(number -> vocabulary[(int) number])
                .toArray(String[]::new);
    }

    private static WordPieces read(String vocabulary) {
        try {
            return WordPieces.read(new ByteArrayInputStream(vocabulary.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException exception) {
            throw new AssertionError("bytes in memory can be read", exception);
        }
    }
}
