package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;

import fr.doleance.complaint.Word;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/**
 * Tesseract's LSTM reader for French. Words that it is unsure of get a second look by themselves, without the frame around them:
 * where the frame of a field stands close, Tesseract takes frame and word for one thing and reads nonsense.
 */
final class TextRecognizer implements AutoCloseable {
    private static final double PERCENT = 100;
    /** A page of handwriting is doubtful all over: it must not take ten times as long. */
    private static final int MOST_LOOKS = 12;

    private static final String ALLOWED = "tessedit_char_whitelist";
    private static final int MARGIN = 6;
    private static final double CLEARLY_BETTER = 0.15;

    private final TessBaseAPI tesseractApi = new TessBaseAPI();

    TextRecognizer(Path languageData) {
        if (tesseractApi.Init(languageData.toString(), LanguageData.FRENCH, tesseract.OEM_LSTM_ONLY) != 0) {
            throw new IllegalStateException("Tesseract does not accept its French data");
        }
        tesseractApi.SetVariable("debug_file", "/dev/null");
    }

    /** Words with their places as fractions of the straightened page. */
    List<Word> words(PreparedPage page) {
        List<PixelWord> words = new ArrayList<>();
        int looks = 0;
        CellReading cells =
                new CellReading(page, (part, segmentation) -> read(part.pix(), page.dotsPerInch(), segmentation));
        for (PixelWord word : cells.words(read(page.pix(), page.dotsPerInch(), tesseract.PSM_AUTO))) {
            boolean again = looks < MOST_LOOKS && word.isDoubtful(page.dotsPerInch());
            looks += again ? 1 : 0;
            words.addAll(again ? secondLook(word, page) : List.of(word));
        }
        return words.stream().map(word -> word.on(page.straightening())).toList();
    }

    /**
     * The words of a part of a page, as they stand in it.
     *
     * @param letters the only ones that may stand there; empty for any
     */
    List<PixelWord> part(PIX part, int dotsPerInch, boolean oneLine, String letters) {
        tesseractApi.SetVariable(ALLOWED, letters);
        try {
            return read(part, dotsPerInch, oneLine ? tesseract.PSM_SINGLE_LINE : tesseract.PSM_SINGLE_BLOCK);
        } finally {
            tesseractApi.SetVariable(ALLOWED, "");
        }
    }

    private List<PixelWord> secondLook(PixelWord word, PreparedPage page) {
        int left = Math.max(0, word.left() - MARGIN);
        int top = Math.max(0, word.top() - MARGIN);
        try (Pixels part = page.part(left, top, word.right() + MARGIN, word.bottom() + MARGIN);
                Pixels binary = part.derive(pix -> pixThresholdToBinary(pix, PreparedPage.INK))) {
            RulingLines.erase(part, binary, page.dotsPerInch());
            List<PixelWord> words = read(part.pix(), page.dotsPerInch(), tesseract.PSM_SINGLE_LINE).stream()
                    .map(again -> again.moved(left, top))
                    .toList();
            double confidence =
                    words.stream().mapToDouble(PixelWord::confidence).average().orElse(0);
            return confidence > word.confidence() + CLEARLY_BETTER ? words : List.of(word);
        }
    }

    private List<PixelWord> read(PIX pix, int dotsPerInch, int segmentation) {
        tesseractApi.SetPageSegMode(segmentation);
        tesseractApi.SetImage(pix);
        tesseractApi.SetSourceResolution(dotsPerInch);
        try {
            if (tesseractApi.Recognize(null) != 0) {
                throw new IllegalStateException("Tesseract gave up on a page");
            }
            return collect();
        } finally {
            tesseractApi.Clear();
        }
    }

    private List<PixelWord> collect() {
        List<PixelWord> words = new ArrayList<>();
        ResultIterator iterator = tesseractApi.GetIterator();
        if (iterator == null || iterator.isNull()) {
            return words;
        }
        try {
            do {
                addWord(iterator, words);
            } while (iterator.Next(tesseract.RIL_WORD));
        } finally {
            iterator.deallocate();
        }
        return words;
    }

    private static void addWord(ResultIterator iterator, List<PixelWord> words) {
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] bottom = new int[1];
        if (!iterator.BoundingBox(tesseract.RIL_WORD, left, top, right, bottom)) {
            return;
        }
        String text = text(iterator);
        if (!text.isBlank()) {
            double confidence = iterator.Confidence(tesseract.RIL_WORD) / PERCENT;
            words.add(new PixelWord(text.strip(), left[0], top[0], right[0], bottom[0], confidence));
        }
    }

    private static String text(ResultIterator iterator) {
        BytePointer text = iterator.GetUTF8Text(tesseract.RIL_WORD);
        if (text == null) {
            return "";
        }
        try {
            return text.getString(StandardCharsets.UTF_8);
        } finally {
            tesseract.TessDeleteText(text);
        }
    }

    @Override
    public void close() {
        tesseractApi.End();
        tesseractApi.close();
    }
}
