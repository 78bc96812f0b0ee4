package fr.doleance.reading.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** One line as two readers saw it: word by word the likelier reading, surer where both agree. */
final class TwoReaders {
    /** Words of the two readers that lie over each other by this share of the narrower are one place. */
    private static final double SAME_PLACE = 0.35;

    private static final double LEAST_CHANCE = 0.25;

    private final List<Place> places = new ArrayList<>();

    private TwoReaders() {}

    /**
     * The words of the line, from left to right.
     *
     * @param printed Tesseract's, with its confidence
     * @param written the recogniser's, with the clarity of their letters
     */
    static List<PageWord> fuse(List<PageWord> printed, List<PageWord> written) {
        TwoReaders readers = new TwoReaders();
        printed.forEach(word -> readers.add(word, true));
        written.forEach(word -> readers.add(word, false));
        return readers.places.stream()
                .filter(Place::isBelievable)
                .flatMap(place -> place.words().stream())
                .sorted(Comparator.comparingDouble(PageWord::left))
                .toList();
    }

    private void add(PageWord word, boolean isPrinted) {
        Place joined = new Place(new ArrayList<>(), new ArrayList<>());
        List<Place> touched =
                places.stream().filter(place -> place.shares(word, isPrinted)).toList();
        touched.forEach(joined::addAll);
        (isPrinted ? joined.printed : joined.written).add(word);
        places.removeAll(touched);
        places.add(joined);
    }

    private record Place(List<PageWord> printed, List<PageWord> written) {
        boolean shares(PageWord word, boolean isPrinted) {
            return (isPrinted ? written : printed).stream().anyMatch(other -> other.shares(word) > SAME_PLACE);
        }

        void addAll(Place other) {
            printed.addAll(other.printed);
            written.addAll(other.written);
        }

        /** What Tesseract alone makes of a stroke or a loop is mostly no word. */
        boolean isBelievable() {
            return !written.isEmpty() || printedChance() > LEAST_CHANCE;
        }

        private double printedChance() {
            return mean(printed.stream()
                    .map(word -> Chances.tesseract(word.confidence()))
                    .toList());
        }

        List<PageWord> words() {
            double printedChance = printedChance();
            double writtenChance = mean(written.stream()
                    .map(word -> Chances.recogniser(word.confidence()))
                    .toList());
            boolean agree = !printed.isEmpty() && text(printed).equals(text(written));
            if (agree) {
                return withChances(printed, Chances.agreed(printedChance, writtenChance));
            }
            return writtenChance >= printedChance
                    ? withChances(written, writtenChance)
                    : withChances(printed, printedChance);
        }

        private static double mean(List<Double> chances) {
            return chances.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        }

        private static String text(List<PageWord> words) {
            return words.stream()
                    .sorted(Comparator.comparingDouble(PageWord::left))
                    .map(PageWord::text)
                    .collect(Collectors.joining());
        }

        private static List<PageWord> withChances(List<PageWord> words, double chance) {
            return words.stream()
                    .map(word -> new PageWord(
                            word.text(), word.left(), word.top(), word.right(), word.bottom(), chance, true))
                    .toList();
        }
    }
}
