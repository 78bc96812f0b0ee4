package fr.doleance.reading.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds round boxes to tick. A letter O is round too: a round box stands by itself, and never alone on its page, for there is a choice.
 * A tick may run out of it, to any side.
 */
final class RoundBoxes {
    private static final int RAYS = 40;
    private static final double DRAWN = 0.92;
    private static final double LINE_FROM = 0.8;
    private static final double LINE_TO = 1.04;
    /** Outside the line there is paper, save where a mark leaves the box: share of rays. */
    private static final double FREE = 0.7;

    private static final double OUTSIDE_FROM = 1.12;
    private static final double OUTSIDE_TO = 1.4;
    private static final double LARGEST_SHAPE = 2.2;
    private static final double SAME_SIZE = 0.12;

    private final Ink ink;
    private final StandingApart apart;
    private final double leastSide;
    private final double mostSide;

    RoundBoxes(Ink ink, StandingApart apart, double leastSide, double mostSide) {
        this.ink = ink;
        this.apart = apart;
        this.leastSide = leastSide;
        this.mostSide = mostSide;
    }

    /** @param shapes outlines of the page's connected shapes */
    List<Frame> among(List<Frame> shapes) {
        List<Frame> round = new ArrayList<>();
        for (Frame shape : shapes) {
            boolean large = shape.width() >= leastSide && shape.height() >= leastSide;
            if (large && Math.max(shape.width(), shape.height()) <= LARGEST_SHAPE * mostSide) {
                addCircle(shape, round);
            }
        }
        return round.stream()
                .filter(box -> round.stream().anyMatch(other -> other != box && areOfOneSize(box, other)))
                .toList();
    }

    private static boolean areOfOneSize(Frame one, Frame other) {
        return Math.abs(one.width() - other.width()) <= SAME_SIZE * one.width();
    }

    /** The shape itself, or the circle that fits into one of its corners when a mark makes it larger. */
    private void addCircle(Frame shape, List<Frame> round) {
        int longest = Math.min(Math.min(shape.width(), shape.height()), (int) mostSide);
        int shortest = (int) Math.max(leastSide, longest / LARGEST_SHAPE);
        for (int side = longest; side >= shortest; side--) {
            for (int corner = 0; corner < 4; corner++) {
                int left = corner % 2 == 0 ? shape.left() : shape.right() - side;
                int top = corner / 2 == 0 ? shape.top() : shape.bottom() - side;
                Frame circle = new Frame(left, top, left + side, top + side);
                if (isCircle(circle) && apart.stands(circle)) {
                    round.add(circle);
                    return;
                }
            }
        }
    }

    private boolean isCircle(Frame circle) {
        int drawn = 0;
        int free = 0;
        for (int ray = 0; ray < RAYS; ray++) {
            double angle = 2 * Math.PI * ray / RAYS;
            drawn += meets(circle, angle, LINE_FROM, LINE_TO) ? 1 : 0;
            free += meets(circle, angle, OUTSIDE_FROM, OUTSIDE_TO) ? 0 : 1;
        }
        return drawn >= DRAWN * RAYS && free >= FREE * RAYS;
    }

    private boolean meets(Frame circle, double angle, double from, double to) {
        double radius = circle.width() / 2.0;
        double x = circle.left() + radius - 0.5;
        double y = circle.top() + radius - 0.5;
        for (double far = from * radius; far <= to * radius; far += 0.7) {
            if (ink.isAt((int) Math.round(x + far * Math.cos(angle)), (int) Math.round(y + far * Math.sin(angle)))) {
                return true;
            }
        }
        return false;
    }
}
