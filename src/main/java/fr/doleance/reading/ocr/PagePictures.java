package fr.doleance.reading.ocr;

import static org.bytedeco.leptonica.global.leptonica.IFF_TIFF_G4;
import static org.bytedeco.leptonica.global.leptonica.pixScale;
import static org.bytedeco.leptonica.global.leptonica.pixThresholdToBinary;
import static org.bytedeco.leptonica.global.leptonica.pixWrite;
import static org.bytedeco.leptonica.global.leptonica.pixWriteJpeg;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays the pictures of pages, as they were read, beside the answer that tells their words: the searchable copy is made of both. */
public final class PagePictures {
    private static final double DOTS_PER_INCH = 200;
    private static final int QUALITY = 50;
    private static final String MARK = ".page-";

    private final Path answer;
    private int count;

    /** @param answer the file that the answer will be */
    public PagePictures(Path answer) {
        this.answer = answer;
    }

    /** Keeps the picture of a blank sheet, which is not read. */
    public void keep(BufferedImage grey, double dotsPerInch) {
        try (Pixels pixels = Pixels.of(grey)) {
            keepGrey(pixels, dotsPerInch);
        }
    }

    void keep(PreparedPage page) {
        if (page.isTwoTones()) {
            try (Pixels binary = page.pixels().derive(pix -> pixThresholdToBinary(pix, PreparedPage.INK))) {
                written(pixWrite(next("tif"), binary.pix(), IFF_TIFF_G4));
            }
        } else {
            keepGrey(page.pixels(), page.dotsPerInch());
        }
    }

    private void keepGrey(Pixels pixels, double dotsPerInch) {
        float factor = (float) Math.min(1, DOTS_PER_INCH / dotsPerInch);
        try (Pixels smaller = pixels.derive(pix -> pixScale(pix, factor, factor))) {
            written(pixWriteJpeg(next("jpg"), smaller.pix(), QUALITY, 0));
        }
    }

    private String next(String extension) {
        count++;
        return answer + MARK + count + "." + extension;
    }

    private static void written(int code) {
        if (code != 0) {
            throw new IllegalStateException("leptonica did not write a page's picture");
        }
    }

    /** The pictures beside an answer, in the order of its pages. */
    public static List<Path> of(Path answer) throws IOException {
        String start = answer.getFileName() + MARK;
        List<Path> pictures = new ArrayList<>();
        try (Stream<Path> beside = Files.list(answer.getParent())) {
            beside.filter(file -> file.getFileName().toString().startsWith(start))
                    .forEach(pictures::add);
        }
        pictures.sort(java.util.Comparator.comparingInt(file -> number(file, start)));
        return pictures;
    }

    private static int number(Path picture, String start) {
        return Integer.parseInt(
                picture.getFileName().toString().substring(start.length()).replaceFirst("\\..*", ""));
    }
}
