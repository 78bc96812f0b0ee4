package fr.doleance.reading.ocr;

import java.util.List;

/** Tells a box to tick from a letter that looks like one: letters stand close together. */
final class StandingApart {
    /** Free space that a box has on its left and right, in its widths; between letters there is less. */
    private static final double GAP = 0.3;
    /** Lower shapes are dots, accents and specks. */
    private static final double LEAST_HEIGHT = 0.33;
    /** A box together with what is drawn in it and out of it, in its widths. A word whose letters touch is longer. */
    private static final double LARGEST = 2.2;

    private final List<Frame> shapes;

    /** @param shapes outlines of the page's connected shapes */
    StandingApart(List<Frame> shapes) {
        this.shapes = List.copyOf(shapes);
    }

    boolean stands(Frame box) {
        int margin = (int) Math.ceil(GAP * box.width());
        Frame around = new Frame(box.left() - margin, box.top(), box.right() + margin, box.bottom());
        return shapes.stream()
                .filter(shape -> shape.height() > LEAST_HEIGHT * box.height() && around.overlaps(shape))
                .allMatch(shape -> belongs(shape, box));
    }

    /** The box's own line, its mark, or a ring around it. */
    private static boolean belongs(Frame shape, Frame box) {
        boolean small = Math.max(shape.width(), shape.height()) <= LARGEST * box.width();
        return small && shape.overlaps(box);
    }
}
