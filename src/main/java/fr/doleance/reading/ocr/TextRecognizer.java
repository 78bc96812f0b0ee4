package fr.doleance.reading.ocr;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Word;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/** Tesseract's LSTM reader for French. */
final class TextRecognizer implements AutoCloseable {
    private static final double PERCENT = 100;

    private final TessBaseAPI tesseractApi = new TessBaseAPI();

    TextRecognizer(Path languageData) {
        if (tesseractApi.Init(languageData.toString(), LanguageData.FRENCH, tesseract.OEM_LSTM_ONLY) != 0) {
            throw new IllegalStateException("Tesseract does not accept its French data");
        }
        tesseractApi.SetVariable("debug_file", "/dev/null");
        tesseractApi.SetPageSegMode(tesseract.PSM_AUTO);
    }

    /** Words with their places as fractions of the straightened page. */
    List<Word> words(PreparedPage page) {
        tesseractApi.SetImage(page.pix());
        tesseractApi.SetSourceResolution(page.dotsPerInch());
        try {
            if (tesseractApi.Recognize(null) != 0) {
                throw new IllegalStateException("Tesseract gave up on a page");
            }
            return collect(page.straightening());
        } finally {
            tesseractApi.Clear();
        }
    }

    private List<Word> collect(Straightening straightening) {
        List<Word> words = new ArrayList<>();
        ResultIterator iterator = tesseractApi.GetIterator();
        if (iterator == null || iterator.isNull()) {
            return words;
        }
        try {
            do {
                addWord(iterator, straightening, words);
            } while (iterator.Next(tesseract.RIL_WORD));
        } finally {
            iterator.deallocate();
        }
        return words;
    }

    private static void addWord(ResultIterator iterator, Straightening straightening, List<Word> words) {
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] bottom = new int[1];
        if (!iterator.BoundingBox(tesseract.RIL_WORD, left, top, right, bottom)) {
            return;
        }
        String text = text(iterator);
        if (!text.isBlank()) {
            Box box = straightening.straight(left[0], top[0], right[0], bottom[0]);
            words.add(new Word(text.strip(), box, iterator.Confidence(tesseract.RIL_WORD) / PERCENT));
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
