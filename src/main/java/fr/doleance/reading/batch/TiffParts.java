package fr.doleance.reading.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Writes pages of a TIFF as TIFFs of their own, pixel for pixel and with their resolution. */
final class TiffParts {
    private static final String TIFF = "tiff";
    private static final String FAX = "CCITT T.6";
    private static final String LOSSLESS = "LZW";

    private TiffParts() {}

    static List<Path> write(Path file, List<List<Integer>> parts, Path target) throws IOException {
        List<Path> files = new ArrayList<>();
        if (parts.isEmpty()) {
            return files;
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(TIFF).next();
        try (ImageInputStream batch = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(batch);
            for (List<Integer> part : parts) {
                Path written = target.resolveSibling(target.getFileName() + ".part-" + (files.size() + 1));
                write(reader, part, written);
                files.add(written);
            }
        } finally {
            reader.dispose();
        }
        return files;
    }

    private static void write(ImageReader reader, List<Integer> pages, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(TIFF).next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int number : pages) {
                IIOImage page = reader.readAll(number - 1, null);
                ImageWriteParam how = writer.getDefaultWriteParam();
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType(page.getRenderedImage().getColorModel().getPixelSize() == 1 ? FAX : LOSSLESS);
                writer.writeToSequence(page, how);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }
}
