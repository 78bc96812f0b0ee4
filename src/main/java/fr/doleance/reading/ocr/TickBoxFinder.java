package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Word;
import fr.doleance.reading.layout.DrawnBox;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Finds boxes to tick on a straightened page, square or round, and whether they are ticked. */
public final class TickBoxFinder {
    /** Forms like their boxes grey. */
    private static final int LIGHT_INK = 210;

    private final Ink ink;
    private final MarkJudge judge;
    private final Straightening straightening;

    private TickBoxFinder(Ink ink, Straightening straightening) {
        this.ink = ink;
        this.judge = new MarkJudge(ink);
        this.straightening = straightening;
    }

    /**
     * Looks into boxes whose places are known.
     *
     * @param squares fractions of the picture
     * @param grey picture of 8 grey bits of a page drawn by a computer: upright, straight and clean
     */
    public static List<DrawnBox> lookInto(List<Box> squares, BufferedImage grey) {
        try (Pixels pixels = Pixels.of(grey);
                Pixels binary = pixels.derive(pix -> pixThresholdToBinary(pix, LIGHT_INK))) {
            Straightening straightening = new Straightening(pixels.width(), pixels.height(), 0);
            TickBoxFinder finder = new TickBoxFinder(Ink.of(binary.pix()), straightening);
            return finder.judged(squares.stream()
                    .map(square -> new FoundBox(Frame.of(square, straightening), BoxShape.SQUARE))
                    .toList());
        }
    }

    /**
     * Boxes as fractions of the straightened page.
     *
     * @param words what was read on it: no box is a letter of a word
     */
    static List<DrawnBox> find(PreparedPage page, List<Word> words) {
        try (Pixels binary = page.binary()) {
            TickBoxFinder finder = new TickBoxFinder(Ink.of(binary.pix()), page.straightening());
            WrittenPlaces written = new WrittenPlaces(words, page.straightening());
            return finder.judged(finder.boxes(Shapes.ofInk(binary.pix()), BoxSize.at(page.dotsPerInch()), written));
        }
    }

    private List<FoundBox> boxes(List<Frame> shapes, BoxSize size, WrittenPlaces written) {
        PlainBoxes plain = new PlainBoxes(ink, size);
        StandingApart apart = new StandingApart(shapes);
        List<FoundBox> whole = new ArrayList<>(plain.squares(shapes));
        whole.removeIf(box -> written.are(box.frame()));
        // a box that OCR drew into its label's word is one of several; the B of a name, which has four sides too, is
        // alone
        if (whole.stream().allMatch(box -> written.holdWithoutDoubt(box.frame()))) {
            whole.clear();
        }
        plain.rounds(shapes, apart, written::hold).stream()
                .filter(round -> whole.stream().noneMatch(box -> box.frame().overlaps(round.frame())))
                .forEach(whole::add);
        // what fills a box may look like a box itself
        List<FoundBox> outer = whole.stream()
                .filter(box -> whole.stream()
                        .noneMatch(other -> other != box && other.frame().encloses(box.frame())))
                .toList();
        return new BoxesInLine(ink, written::hold).with(withoutBullets(outer));
    }

    /** A filled box is a box among open ones; where all are filled, they are the bullets of a list. */
    private List<FoundBox> withoutBullets(List<FoundBox> boxes) {
        return boxes.stream()
                .filter(box ->
                        boxes.stream().anyMatch(other -> other.isOfOneSizeWith(box) && !judge.isFilled(other.frame())))
                .toList();
    }

    private List<DrawnBox> judged(List<FoundBox> boxes) {
        return boxes.stream()
                .filter(box -> boxes.stream().noneMatch(box::isCombWith))
                .map(box -> judge.box(box.frame(), straightening))
                .toList();
    }
}
