package fr.doleance.classification.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Cuts a text into the pieces of the language model's vocabulary: words and punctuation marks, and where the vocabulary lacks a word,
 * its longest known beginning, then the longest known continuation, and so on (WordPiece, Wu et al. 2016, as BERT uses it). Case and
 * accents are kept. Immutable.
 */
final class WordPieces {
    private static final String UNKNOWN = "[UNK]";
    private static final String START = "[CLS]";
    private static final String END = "[SEP]";
    private static final String CONTINUATION = "##";
    /** Longer runs of letters are no words; the model was trained with the same limit. */
    private static final int LONGEST_WORD = 100;

    /** Spellings of word processors that the vocabulary lacks, and the plain ones; training replaced them too. */
    private static final Map<String, String> PLAIN =
            Map.of("’", "'", "‘", "'", "ʼ", "'", "“", "\"", "”", "\"", "…", "...", "–", "-", "—", "-");

    private final Map<String, Long> numbers;

    private WordPieces(Map<String, Long> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /** @param vocabulary one piece a line, UTF-8, the first has number 0 */
    static WordPieces read(InputStream vocabulary) throws IOException {
        Map<String, Long> numbers = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8));
        for (String piece = lines.readLine(); piece != null; piece = lines.readLine()) {
            numbers.put(piece, (long) numbers.size());
        }
        return new WordPieces(numbers);
    }

    /**
     * The numbers of a text's pieces between the marks of start and end.
     *
     * @param longest of a longer text only the beginning and the end are kept, together this many numbers
     * @param beginning how many of them come from the beginning
     */
    long[] of(String text, int longest, int beginning) {
        List<Long> pieces = new ArrayList<>();
        pieces.add(numbers.get(START));
        words(text).forEach(word -> addPieces(word, pieces));
        pieces.add(numbers.get(END));
        long[] all = pieces.stream().mapToLong(Long::longValue).toArray();
        return all.length <= longest ? all : withoutMiddle(all, longest, beginning);
    }

    private static long[] withoutMiddle(long[] all, int longest, int beginning) {
        LongStream head = LongStream.of(all).limit(beginning);
        LongStream tail = LongStream.of(all).skip(all.length - (long) (longest - beginning));
        return LongStream.concat(head, tail).toArray();
    }

    /** Words and single punctuation marks. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Normalizer.normalize(plain(text), Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (isBlank(character) || isPunctuation(character)) {
                finish(word, words);
            }
            if (isPunctuation(character)) {
                words.add(Character.toString(character));
            } else if (!isBlank(character) && !isInvisible(character)) {
                word.appendCodePoint(character);
            }
        });
        finish(word, words);
        return words;
    }

    private static String plain(String text) {
        String plain = text;
        for (Map.Entry<String, String> spelling : PLAIN.entrySet()) {
            plain = plain.replace(spelling.getKey(), spelling.getValue());
        }
        return plain;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isBlank(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || Character.getType(character) == Character.SPACE_SEPARATOR
                || Character.getType(character) == Character.LINE_SEPARATOR
                || Character.getType(character) == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return character == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    /** Every visible ASCII character that is no letter or digit, and what Unicode calls punctuation. */
    private static boolean isPunctuation(int character) {
        if (character > ' ' && character < 0x7F) {
            return !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** A word of which any part is unknown is unknown as a whole. */
    private void addPieces(String word, List<Long> pieces) {
        List<Long> found = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = longestKnown(word, start);
            if (end == start || word.length() > LONGEST_WORD) {
                pieces.add(numbers.get(UNKNOWN));
                return;
            }
            found.add(numbers.get(piece(word, start, end)));
            start = end;
        }
        pieces.addAll(found);
    }

    private int longestKnown(String word, int start) {
        int end = word.length();
        while (end > start && !numbers.containsKey(piece(word, start, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int start, int end) {
        String part = word.substring(start, end);
        return start == 0 ? part : CONTINUATION + part;
    }
}
