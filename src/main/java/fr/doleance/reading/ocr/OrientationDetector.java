package fr.doleance.reading.ocr;

import java.nio.file.Path;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/** Finds which way up a page lies. */
final class OrientationDetector implements AutoCloseable {
    private static final int FULL_TURN = 360;
    private static final int QUARTER_TURN = 90;
    /** Tesseract's own measure, from 0 up to about 30. Below it the page stays as it came. */
    private static final float LEAST_CONFIDENCE = 1;

    private final TessBaseAPI tesseractApi = new TessBaseAPI();

    OrientationDetector(Path languageData) {
        if (tesseractApi.Init(languageData.toString(), LanguageData.ORIENTATION, tesseract.OEM_TESSERACT_ONLY) != 0) {
            throw new IllegalStateException("Tesseract does not accept its orientation data");
        }
        tesseractApi.SetVariable("debug_file", "/dev/null");
        tesseractApi.SetPageSegMode(tesseract.PSM_OSD_ONLY);
    }

    /** By how many quarter turns clockwise the picture becomes upright. */
    int quarterTurns(PIX pix, int dotsPerInch) {
        tesseractApi.SetImage(pix);
        tesseractApi.SetSourceResolution(dotsPerInch);
        try (IntPointer degrees = new IntPointer(1);
                FloatPointer confidence = new FloatPointer(1);
                PointerPointer<BytePointer> script = new PointerPointer<>(1);
                FloatPointer scriptConfidence = new FloatPointer(1)) {
            boolean found = tesseractApi.DetectOrientationScript(degrees, confidence, script, scriptConfidence);
            boolean sure = found && confidence.get() >= LEAST_CONFIDENCE;
            return sure ? (FULL_TURN - degrees.get()) % FULL_TURN / QUARTER_TURN : 0;
        } finally {
            tesseractApi.Clear();
        }
    }

    @Override
    public void close() {
        tesseractApi.End();
        tesseractApi.close();
    }
}
