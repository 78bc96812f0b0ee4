package fr.doleance.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the outline of a sheet that is brighter than what it lies on. Candidates are the largest bright shape at each of many levels of
 * grey, for light and table differ, and the largest shape without any sharp step in it, for a shadow over the sheet is soft and its
 * edge is not. The sides decide: along them the picture must fall from paper to table.
 */
final class OutlineFinder {
    /** The longer side of the picture that is searched. */
    private static final int SEARCHED_SIDE = 420;

    private static final int DARKEST_LEVEL = 40;
    private static final int BRIGHTEST_LEVEL = 236;
    private static final int LEVEL_STEP = 7;
    /** A sheet fills at least this share of the picture; below, it may be a label on a parcel. */
    private static final double LEAST_AREA = 0.12;
    /** The outline is full of paper. */
    private static final double LEAST_FILLING = 0.86;

    private static final int WRITING_REACH = 3;
    private static final int ROUGHEST_LEVEL = 150;
    private static final int SMOOTHEST_LEVEL = 232;
    /** A smooth shape ends before the step at its edge: pixels of the small picture. */
    private static final double STEP_WIDTH = 1.5;

    private static final double LONGEST_OVER_SHORTEST = 2.6;

    private static final int MOST_SHEETS = 4;

    private final int factor;
    private Grey small;
    private SideCheck check;

    private OutlineFinder(Grey grey) {
        factor = Math.max(1, (int) Math.ceil((double) Math.max(grey.width(), grey.height()) / SEARCHED_SIDE));
        small = grey.shrunk(factor).closed(WRITING_REACH);
        check = new SideCheck(small);
    }

    /**
     * The outlines of all sheets in the pixels of the picture, from left to right, those above each other from the top down. Empty when
     * none is sure or one sheet fills the picture.
     */
    static List<Outline> findAll(Grey grey) {
        OutlineFinder finder = new OutlineFinder(grey);
        List<Outline> found = new ArrayList<>();
        Optional<Outline> next = finder.best();
        while (next.isPresent()) {
            found.add(next.get());
            next = found.size() < MOST_SHEETS ? finder.without(next.get()).best() : Optional.empty();
        }
        return found.stream()
                .map(outline -> outline.scaled(finder.factor))
                .sorted(Outline.READING_ORDER)
                .toList();
    }

    private OutlineFinder without(Outline outline) {
        small = small.darkened(outline.grown(2 * STEP_WIDTH));
        check = new SideCheck(small);
        return this;
    }

    private Optional<Outline> best() {
        Best best = new Best();
        for (int level = DARKEST_LEVEL; level <= BRIGHTEST_LEVEL; level += LEVEL_STEP) {
            best.offer(candidate(small, level));
        }
        Grey smooth = small.smoothness();
        for (int level = ROUGHEST_LEVEL; level <= SMOOTHEST_LEVEL; level += 2 * LEVEL_STEP) {
            Outline outline = candidate(smooth, level);
            best.offer(outline == null ? null : outline.grown(STEP_WIDTH));
        }
        return Optional.ofNullable(best.outline);
    }

    private Outline candidate(Grey picture, int level) {
        Blob blob = Blob.largest(picture, level);
        double whole = (double) small.width() * small.height();
        if (blob.pixels() < LEAST_FILLING * LEAST_AREA * whole) {
            return null;
        }
        Outline outline = Outline.around(Hull.of(blob.rim()));
        if (outline == null || outline.area() < LEAST_AREA * whole) {
            return null;
        }
        boolean full = blob.pixels() > LEAST_FILLING * outline.area();
        return full && isSheet(outline) ? outline : null;
    }

    /** The candidate of most worth so far; of two that are equally clear the larger. */
    private final class Best {
        private Outline outline;
        private double most;

        void offer(Outline candidate) {
            double worth = candidate == null ? 0 : check.worth(candidate) * Math.sqrt(candidate.area());
            if (worth > most) {
                most = worth;
                outline = candidate;
            }
        }
    }

    private static boolean isSheet(Outline outline) {
        double ratio = outline.width() / outline.height();
        return ratio < LONGEST_OVER_SHORTEST && ratio > 1 / LONGEST_OVER_SHORTEST;
    }
}
