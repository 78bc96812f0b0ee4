package fr.doleance.form;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sheet's QR code as black rectangles. */
final class CodeDrawing {
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    private CodeDrawing() {}

    static List<Area> of(SheetCode code, Area place) {
        BitMatrix matrix = matrix(code);
        double module = place.width() / matrix.getWidth();
        List<Area> areas = new ArrayList<>();
        for (int y = 0; y < matrix.getHeight(); y++) {
            addRow(matrix, y, place, module, areas);
        }
        return areas;
    }

    private static void addRow(BitMatrix matrix, int y, Area place, double module, List<Area> areas) {
        int x = 0;
        while (x < matrix.getWidth()) {
            int from = x;
            while (x < matrix.getWidth() && matrix.get(x, y)) {
                x++;
            }
            if (x > from) {
                areas.add(
                        new Area(place.left() + from * module, place.top() + y * module, (x - from) * module, module));
            }
            x++;
        }
    }

    /** Without a size the matrix has a module a cell. */
    private static BitMatrix matrix(SheetCode code) {
        try {
            return new QRCodeWriter().encode(code.text(), BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException exception) {
            throw new IllegalStateException("a form code has no QR code", exception);
        }
    }
}
