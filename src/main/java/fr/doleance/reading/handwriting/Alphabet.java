package fr.doleance.reading.handwriting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** The letters that the recogniser knows. Symbol 0 is the blank between letters, symbol n the n-th letter. */
final class Alphabet {
    static final int BLANK = 0;

    private final String letters;

    private Alphabet(String letters) {
        this.letters = letters;
    }

    static Alphabet load() {
        try (var stream = ModelFiles.open("alphabet.txt")) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Alphabet(String.join("", lines));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    int symbols() {
        return letters.length() + 1;
    }

    /** The letter of a symbol other than the blank. */
    char letter(int symbol) {
        return letters.charAt(symbol - 1);
    }

    int symbol(char letter) {
        return letters.indexOf(letter) + 1;
    }

    /** By symbol, whether it may be read; the blank always. */
    boolean[] allowed(Predicate<Character> letter) {
        boolean[] allowed = new boolean[symbols()];
        allowed[BLANK] = true;
        for (int symbol = 1; symbol < allowed.length; symbol++) {
            allowed[symbol] = letter.test(letter(symbol));
        }
        return allowed;
    }
}
