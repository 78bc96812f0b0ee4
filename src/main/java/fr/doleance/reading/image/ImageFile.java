package fr.doleance.reading.image;

import fr.doleance.complaint.ReadingProblem;
import fr.doleance.reading.layout.ScannedPage;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture file, open or with the reason why not. Not thread-safe. */
public final class ImageFile implements Closeable {
    private final ImageInputStream stream;
    private final ImageReader reader;
    private final ReadingProblem problem;
    private final int pageCount;

    private ImageFile(ImageInputStream stream, ImageReader reader, ReadingProblem problem, int pageCount) {
        this.stream = stream;
        this.reader = reader;
        this.problem = problem;
        this.pageCount = pageCount;
    }

    /**
     * Opens a file and reads its structure, no pixel.
     *
     * @throws IOException when the disk fails; what is wrong with the picture is its {@link #problem()}
     */
    public static ImageFile open(Path file) throws IOException {
        // ImageIO's cache files are of no use: the stream is a file already
        ImageIO.setUseCache(false);
        ImageInputStream stream = ImageIO.createImageInputStream(file.toFile());
        Optional<ImageReader> reader = reader(stream);
        if (reader.isEmpty()) {
            return new ImageFile(stream, null, ReadingProblem.UNKNOWN_FORMAT, 0);
        }
        reader.get().setInput(stream);
        return counted(stream, reader.get());
    }

    /** The platform's own reader where it has one: which of several for a format comes first is chance. */
    private static Optional<ImageReader> reader(ImageInputStream stream) {
        List<ImageReader> readers = new ArrayList<>();
        ImageIO.getImageReaders(stream).forEachRemaining(readers::add);
        return readers.stream().min(Comparator.comparing(reader -> !isOfPlatform(reader)));
    }

    private static boolean isOfPlatform(ImageReader reader) {
        return "java.desktop".equals(reader.getClass().getModule().getName());
    }

    private static ImageFile counted(ImageInputStream stream, ImageReader reader) {
        try {
            // an animated GIF is one page
            int count = "gif".equalsIgnoreCase(format(reader)) ? 1 : reader.getNumImages(true);
            boolean sound = count > 0 && reader.getWidth(0) > 0;
            return new ImageFile(stream, reader, sound ? null : ReadingProblem.DAMAGED, Math.max(0, count));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException exception) {
            return new ImageFile(stream, reader, ReadingProblem.DAMAGED, 0);
        }
    }

    private static String format(ImageReader reader) throws IOException {
        return reader.getFormatName();
    }

    public ReadingProblem problem() {
        return problem;
    }

    public int pageCount() {
        return pageCount;
    }

    /** Pixels of a page by its 1-based number, read from the header. */
    public long pixels(int number) throws IOException {
        return (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
    }

    /** The page as a picture of 8 grey bits, its pixels made square and its resolution known or guessed. */
    public ScannedPage page(int number) throws IOException {
        BufferedImage picture = GreyPicture.decode(reader, number - 1);
        return PictureResolution.of(reader, number - 1).scannedPage(picture);
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.dispose();
        }
        stream.close();
    }
}
