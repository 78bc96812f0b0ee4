package fr.doleance.reading.ocr;

import java.util.List;

/** Tells a box to tick from a letter that looks like one: letters stand close together. */
final class StandingApart {
    /** Free space that a box has on its left and right, in its widths; between letters there is less. */
    private static final double GAP = 0.25;
    /** Lower shapes are dots, accents and specks. */
    private static final double LEAST_HEIGHT = 0.33;

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
                .allMatch(shape -> box.encloses(shape) || shape.encloses(box));
    }
}
