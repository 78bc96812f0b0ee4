package fr.doleance.reading.handwriting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the picture of one handwritten line. The model and its language are loaded with the first line. Holds native memory; one
 * thread at a time.
 */
public final class LineReader implements AutoCloseable {
    private final Alphabet alphabet = Alphabet.load();
    private LineModel model;
    private LetterLanguage language;

    /**
     * The words of a line, from left to right.
     *
     * @param line its picture, cut close above and below the writing
     * @param kind what the line answers
     */
    public List<LineWord> read(GreyPage line, AnswerKind kind) {
        load();
        LinePicture picture = LinePicture.of(line, model.height());
        float[][] guesses = kind.restrict(model.guesses(picture), alphabet);
        String text = new PrefixSearch(alphabet, language, kind.language()).text(guesses);
        List<Alignment.Letter> letters = Alignment.of(text, guesses, alphabet);
        return words(letters, (double) line.width() / picture.width());
    }

    private void load() {
        if (model == null) {
            model = LineModel.load();
            language = LetterLanguage.load(alphabet.symbols() - 1);
        }
    }

    private static List<LineWord> words(List<Alignment.Letter> letters, double scale) {
        List<LineWord> words = new ArrayList<>();
        List<Alignment.Letter> word = new ArrayList<>();
        for (Alignment.Letter letter : letters) {
            if (letter.letter() == ' ') {
                addWord(word, words, scale);
                word.clear();
            } else {
                word.add(letter);
            }
        }
        addWord(word, words, scale);
        return words;
    }

    private static void addWord(List<Alignment.Letter> letters, List<LineWord> words, double scale) {
        if (letters.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        double logarithms = 0;
        for (Alignment.Letter letter : letters) {
            text.append(letter.letter());
            logarithms += Math.log(letter.probability());
        }
        double pixels = LinePicture.COLUMN * scale;
        words.add(new LineWord(
                Normalizer.normalize(text, Normalizer.Form.NFC),
                (int) (letters.get(0).firstColumn() * pixels),
                (int) ((letters.get(letters.size() - 1).lastColumn() + 1) * pixels),
                Math.exp(logarithms / letters.size())));
    }

    @Override
    public void close() {
        if (model != null) {
            model.close();
            model = null;
        }
    }
}
