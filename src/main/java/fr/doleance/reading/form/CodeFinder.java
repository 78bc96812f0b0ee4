package fr.doleance.reading.form;

import com.google.zxing.Binarizer;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import fr.doleance.form.Area;
import fr.doleance.form.SheetCode;
import fr.doleance.reading.form.AffineFit.Pair;
import fr.doleance.reading.sheet.Point;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the QR code of our form in a picture, and with it roughly where the sheet lies. */
final class CodeFinder {
    /** The shorter side of the picture that is searched: enough for a dense code on an A4 sheet; a coarse one needs half, where specks fade. */
    private static final int SEARCHED_SIDE = 1200;
    /** From the code's corner to the centre of its finder patterns, in modules (ISO/IEC 18004). */
    private static final double FINDER_CENTRE = 3.5;

    private static final Map<DecodeHintType, Object> THOROUGHLY = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private CodeFinder() {}

    /** @param seen the centres of the finder patterns: top left, top right, bottom left */
    record Found(SheetCode code, int modules, List<Point> seen) {
        /** Where the finder patterns stand on the sheet, and where they are seen. */
        List<Pair> pairs(Area place) {
            double module = place.width() / modules;
            double near = FINDER_CENTRE * module;
            double far = place.width() - near;
            return List.of(
                    new Pair(new Point(place.left() + near, place.top() + near), seen.get(0)),
                    new Pair(new Point(place.left() + far, place.top() + near), seen.get(1)),
                    new Pair(new Point(place.left() + near, place.top() + far), seen.get(2)));
        }
    }

    /** @param grey picture of 8 grey bits */
    static Optional<Found> in(BufferedImage grey) {
        int factor = Math.max(1, Math.min(grey.getWidth(), grey.getHeight()) / SEARCHED_SIDE);
        GreyBytes picture = GreyBytes.of(grey);
        return in(picture.shrunk(factor), factor).or(() -> in(picture.shrunk(2 * factor), 2 * factor));
    }

    private static Optional<Found> in(GreyBytes picture, int factor) {
        try {
            Binarizer black = new HybridBinarizer(new PlanarYUVLuminanceSource(
                    picture.values(),
                    picture.width(),
                    picture.height(),
                    0,
                    0,
                    picture.width(),
                    picture.height(),
                    false));
            DetectorResult detected = new Detector(black.getBlackMatrix()).detect(THOROUGHLY);
            String text = new Decoder().decode(detected.getBits()).getText();
            int modules = detected.getBits().getWidth();
            ResultPoint[] points = detected.getPoints();
            List<Point> seen = List.of(point(points[1], factor), point(points[2], factor), point(points[0], factor));
            return SheetCode.parse(text).map(code -> new Found(code, modules, seen));
        } catch (ReaderException notThere) {
            return Optional.empty();
        }
    }

    private static Point point(ResultPoint point, int factor) {
        return new Point(factor * (point.getX() + 0.5) - 0.5, factor * (point.getY() + 0.5) - 0.5);
    }
}
