package fr.doleance.reading.unpack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Tells a photographed or scanned page from decoration, by type and size alone; no pixel is decoded. */
final class Pictures {
    private static final Set<String> DECORATIVE = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp");
    private static final int SMALL_BYTES = 5_000;
    private static final int PAGE_SIDE = 400;
    private static final int BANNER_HEIGHT = 250;

    private Pictures() {}

    /** A logo, icon or banner: too small to carry a page. Faxes (TIFF) never are. */
    static boolean isDecoration(String type, byte[] content) {
        if (!DECORATIVE.contains(type)) {
            return false;
        }
        int[] size = size(content);
        if (size == null) {
            return content.length < SMALL_BYTES;
        }
        boolean tiny = Math.max(size[0], size[1]) < PAGE_SIDE;
        boolean banner = size[1] <= BANNER_HEIGHT && size[0] > 2 * size[1];
        return tiny || banner;
    }

    /** Large enough to be a page in an office document. */
    static boolean isPage(String type, byte[] content) {
        int[] size = size(content);
        boolean readable = type.startsWith("image/") && size != null;
        return readable && Math.min(size[0], size[1]) >= PAGE_SIDE && content.length > SMALL_BYTES;
    }

    private static int[] size(byte[] content) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            reader.setInput(stream);
            return new int[] {reader.getWidth(0), reader.getHeight(0)};
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }
}
