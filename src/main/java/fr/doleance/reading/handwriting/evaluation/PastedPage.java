package fr.doleance.reading.handwriting.evaluation;

import fr.doleance.reading.handwriting.GreyPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pictures of lines below each other on white paper, a little closer than they are high. */
final class PastedPage {
    /** Lines of 64 pixels are about eight millimetres high at this resolution. */
    static final double DOTS_PER_INCH = 200;

    private static final int MARGIN = 40;
    private static final int OVERLAP = 4;
    private static final int WHITE = 255;
    /** The cutter paints what is not the line with the paper's tone, and paper is uneven. */
    private static final double NEARLY_PAPER = 0.9;

    private final List<GreyPage> lines = new ArrayList<>();

    void paste(GreyPage line) {
        lines.add(line);
    }

    GreyPage page() {
        int width = lines.stream().mapToInt(GreyPage::width).max().orElse(0) + 2 * MARGIN;
        int height = lines.stream().mapToInt(line -> line.height() - OVERLAP).sum() + 2 * MARGIN;
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) WHITE);
        int top = MARGIN;
        for (GreyPage line : lines) {
            copy(line, pixels, width, top);
            top += line.height() - OVERLAP;
        }
        return new GreyPage(pixels, width, height);
    }

    private static void copy(GreyPage line, byte[] pixels, int width, int top) {
        int[] sorted = new int[line.pixels().length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = line.pixels()[i] & 0xFF;
        }
        Arrays.sort(sorted);
        double paper = sorted[sorted.length / 2] * NEARLY_PAPER;
        for (int i = 0; i < sorted.length; i++) {
            int place = (top + i / line.width()) * width + MARGIN + i % line.width();
            int grey = (int) Math.min(WHITE, WHITE * (line.pixels()[i] & 0xFF) / paper);
            pixels[place] = (byte) Math.min(pixels[place] & 0xFF, grey);
        }
    }
}
