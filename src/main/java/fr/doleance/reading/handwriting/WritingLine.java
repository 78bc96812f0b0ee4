package fr.doleance.reading.handwriting;

import java.util.ArrayList;
import java.util.List;

/** Shapes that stand on one line of writing, in one column. */
final class WritingLine {
    /** How far back the line's height is remembered, in shapes: a line may slope. */
    private static final double MEMORY = 0.7;

    private final List<InkShape> shapes = new ArrayList<>();
    private Extent extent = Extent.NONE;
    private double coreTop;
    private double coreBottom;

    void add(InkShape shape) {
        double memory = shapes.isEmpty() ? 0 : MEMORY;
        coreTop = memory * coreTop + (1 - memory) * shape.coreTop();
        coreBottom = memory * coreBottom + (1 - memory) * shape.coreBottom();
        addSmall(shape);
    }

    /** A dot, an accent, a comma: it says nothing of where the line runs. */
    void addSmall(InkShape shape) {
        shapes.add(shape);
        extent = extent.around(shape.extent());
    }

    /** How far a shape fills the height of the line's core, as the line runs at its right end; 1 for a small letter and a tall one. */
    double overlap(InkShape shape) {
        double shared = Math.min(coreBottom, shape.extent().bottom())
                - Math.max(coreTop, shape.extent().top());
        return shared
                / Math.max(1, Math.min(coreBottom - coreTop, shape.extent().height()));
    }

    /** Of several lines whose core a tall shape touches it is the one whose middle is nearest. */
    double fits(InkShape shape) {
        double middle = (shape.coreTop() + shape.coreBottom()) / 2.0;
        return overlap(shape) - Math.abs(middle - coreMiddle()) / Math.max(1, coreHeight());
    }

    int gap(InkShape shape) {
        return shape.extent().left() - extent.right();
    }

    List<InkShape> shapes() {
        return shapes;
    }

    Extent extent() {
        return extent;
    }

    double coreHeight() {
        return coreBottom - coreTop;
    }

    double coreMiddle() {
        return (coreTop + coreBottom) / 2;
    }
}
