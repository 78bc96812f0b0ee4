package fr.doleance.reading.ocr;

import fr.doleance.complaint.Word;
import fr.doleance.reading.handwriting.AnswerKind;
import fr.doleance.reading.handwriting.GreyPage;
import fr.doleance.reading.handwriting.HandwritingReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/**
 * Reads pictures cut out of a page: straight, of known resolution, with nothing on them but what was filled in. Words have their places
 * as fractions of the picture.
 */
public final class ZoneOcr {
    /** Resolution of the pictures, in dots an inch. */
    public static final int DOTS_PER_INCH = 300;

    private final TextRecognizer recognizer;
    private final HandwritingReader handwriting;

    ZoneOcr(TextRecognizer recognizer, HandwritingReader handwriting) {
        this.recognizer = recognizer;
        this.handwriting = handwriting;
    }

    /** One line, typed or written by hand; handwritten words say so. */
    public List<Word> line(BufferedImage grey, AnswerKind kind) {
        List<Word> printed = printed(grey, true, kind.letters());
        return HandwritingReader.isServed() ? handwriting.readLine(page(grey), printed, kind) : printed;
    }

    /** Several lines. */
    public List<Word> block(BufferedImage grey) {
        List<Word> printed = printed(grey, false, "");
        return HandwritingReader.isServed() ? handwriting.read(page(grey), DOTS_PER_INCH, printed, List.of()) : printed;
    }

    private List<Word> printed(BufferedImage grey, boolean oneLine, String letters) {
        Straightening straight = new Straightening(grey.getWidth(), grey.getHeight(), 0);
        try (Pixels pixels = Pixels.of(grey)) {
            return recognizer.part(pixels.pix(), DOTS_PER_INCH, oneLine, letters).stream()
                    .map(word -> word.on(straight))
                    .toList();
        }
    }

    private static GreyPage page(BufferedImage grey) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new GreyPage(pixels, grey.getWidth(), grey.getHeight());
    }
}
