package fr.doleance.reading.batch;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows a separator sheet by its code. */
final class Separators {
    /** What our own sheet says. */
    static final String OURS = "DOLEANCE-SEPARATEUR";

    /**
     * The second is what the separator sheets of paperless-ngx say, which many offices have in use (its setting
     * {@code PAPERLESS_CONSUMER_BARCODE_STRING}).
     */
    private static final Set<String> TEXTS = Set.of(OURS, "PATCHT");

    private static final Map<DecodeHintType, ?> HINTS = Map.of(
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(BarcodeFormat.QR_CODE, BarcodeFormat.CODE_128),
            DecodeHintType.TRY_HARDER,
            true);

    private Separators() {}

    /** @param grey picture of 8 grey bits */
    static boolean isOn(BufferedImage grey) {
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        int width = grey.getWidth();
        int height = grey.getHeight();
        var source = new PlanarYUVLuminanceSource(pixels, width, height, 0, 0, width, height, false);
        try {
            String text = new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), HINTS)
                    .getText();
            return TEXTS.contains(text.strip());
        } catch (NotFoundException noCode) {
            return false;
        }
    }
}
