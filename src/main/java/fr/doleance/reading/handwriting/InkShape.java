package fr.doleance.reading.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Black pixels that touch each other: a letter, a joined word, a dot. Places in pixels; right and bottom are exclusive. */
final class InkShape {
    /** The core leaves out this share of the ink at the top and at the bottom: ascenders and loops below the line. */
    private static final double OUTSIDE_CORE = 0.15;

    private final List<Run> runs = new ArrayList<>();
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;
    private int pixels;
    private int coreTop;
    private int coreBottom;

    /** Black pixels beside each other in one row of the page. */
    record Run(int y, int from, int to) {}

    void add(Run run) {
        runs.add(run);
        left = Math.min(left, run.from());
        right = Math.max(right, run.to());
        top = Math.min(top, run.y());
        bottom = Math.max(bottom, run.y() + 1);
        pixels += run.to() - run.from();
    }

    /** To be called once all runs are there. */
    InkShape finished() {
        runs.sort(Comparator.comparingInt(Run::y));
        int before = 0;
        coreTop = top;
        coreBottom = bottom;
        for (Run run : runs) {
            coreTop = before <= OUTSIDE_CORE * pixels ? run.y() : coreTop;
            before += run.to() - run.from();
            coreBottom = before <= (1 - OUTSIDE_CORE) * pixels ? run.y() + 1 : coreBottom;
        }
        coreBottom = Math.max(coreBottom, coreTop + 1);
        return this;
    }

    List<Run> runs() {
        return runs;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int right() {
        return right;
    }

    int bottom() {
        return bottom;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    int coreTop() {
        return coreTop;
    }

    int coreBottom() {
        return coreBottom;
    }

    double centreX() {
        return (left + right) / 2.0;
    }

    double centreY() {
        return (top + bottom) / 2.0;
    }

    int pixels() {
        return pixels;
    }
}
