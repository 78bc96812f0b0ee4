package fr.doleance.reading.ocr;

import fr.doleance.complaint.Word;
import java.util.List;
import java.util.regex.Pattern;

/** The places of a page where words stand that OCR read, so that their letters are no boxes. */
final class WrittenPlaces {
    /** What OCR makes of a box, ticked or not: short, and of letters and signs that look like one. No comma follows a box. */
    private static final Pattern LIKE_A_BOX =
            Pattern.compile("[^\\p{L}\\p{N},.;:]*[OoQCGU0XxVvMWKYN]{0,2}[^\\p{L}\\p{N},.;:]*");
    /** The same, where it is not sure of it. */
    private static final Pattern FAR_LIKE_A_BOX =
            Pattern.compile("[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]{0,2}[^\\p{L}\\p{N},.;:]*");

    private static final double READ = 0.5;
    private static final double SURE = 0.85;

    private static final double WITHOUT_DOUBT = 0.9;
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}[\\p{L}’'-]{3,}");

    private final List<Frame> places;
    private final List<Frame> plain;

    WrittenPlaces(List<Word> words, Straightening page) {
        this.places = words.stream()
                .filter(WrittenPlaces::isText)
                .map(word -> Frame.of(word.box(), page))
                .toList();
        this.plain = words.stream()
                .filter(word -> word.confidence() >= WITHOUT_DOUBT
                        && PLAIN_WORD.matcher(word.text()).matches())
                .map(word -> Frame.of(word.box(), page))
                .toList();
    }

    private static boolean isText(Word word) {
        Pattern box = word.confidence() >= SURE ? LIKE_A_BOX : FAR_LIKE_A_BOX;
        return word.confidence() >= READ && !box.matcher(word.text()).matches();
    }

    boolean hold(Frame frame) {
        return places.stream().anyMatch(place -> place.holdsCentreOf(frame));
    }

    /** Whether a frame is a word of its own, as the M of « M. » with its serifs is. */
    boolean are(Frame frame) {
        return places.stream().anyMatch(place -> place.holdsCentreOf(frame) && place.width() < 2 * frame.width());
    }

    /** Whether a frame lies in a word of letters that was read without doubt. OCR draws a box to tick into the word beside it, too. */
    boolean holdWithoutDoubt(Frame frame) {
        return plain.stream().anyMatch(place -> place.holdsCentreOf(frame));
    }
}
