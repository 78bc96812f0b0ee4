package fr.doleance.reading.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Black pixels that touch each other: a letter, a joined word, a dot. */
final class InkShape {
    /** The core leaves out this share of the ink at the top and at the bottom: ascenders and loops below the line. */
    private static final double OUTSIDE_CORE = 0.15;

    private final List<Run> runs = new ArrayList<>();
    private Extent extent = Extent.NONE;
    private int pixels;
    private int coreTop;
    private int coreBottom;

    /** Black pixels beside each other in one row of the page. */
    record Run(int y, int from, int to) {}

    void add(Run run) {
        runs.add(run);
        extent = extent.around(new Extent(run.from(), run.y(), run.to(), run.y() + 1));
        pixels += run.to() - run.from();
    }

    /** To be called once all runs are there. */
    InkShape finished() {
        runs.sort(Comparator.comparingInt(Run::y));
        int before = 0;
        coreTop = extent.top();
        coreBottom = extent.bottom();
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

    Extent extent() {
        return extent;
    }

    int coreTop() {
        return coreTop;
    }

    int coreBottom() {
        return coreBottom;
    }

    int pixels() {
        return pixels;
    }
}
