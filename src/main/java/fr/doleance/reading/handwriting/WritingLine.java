package fr.doleance.reading.handwriting;

import java.util.ArrayList;
import java.util.List;

/** Shapes that stand on one line of writing, in one column. */
final class WritingLine {
    /** How far back the line's height is remembered, in shapes: a line may slope. */
    private static final double MEMORY = 0.7;

    private final List<InkShape> shapes = new ArrayList<>();
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;
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
        left = Math.min(left, shape.left());
        right = Math.max(right, shape.right());
        top = Math.min(top, shape.top());
        bottom = Math.max(bottom, shape.bottom());
    }

    /** How far a shape fills the height of the line's core, as the line runs at its right end; 1 for a small letter and a tall one. */
    double overlap(InkShape shape) {
        double shared = Math.min(coreBottom, shape.bottom()) - Math.max(coreTop, shape.top());
        return shared / Math.max(1, Math.min(coreBottom - coreTop, shape.height()));
    }

    /** Of several lines whose core a tall shape touches it is the one whose middle is nearest. */
    double fits(InkShape shape) {
        double middle = (shape.coreTop() + shape.coreBottom()) / 2.0;
        return overlap(shape) - Math.abs(middle - coreMiddle()) / Math.max(1, coreHeight());
    }

    int gap(InkShape shape) {
        return shape.left() - right;
    }

    List<InkShape> shapes() {
        return shapes;
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

    double coreHeight() {
        return coreBottom - coreTop;
    }

    double coreMiddle() {
        return (coreTop + coreBottom) / 2;
    }
}
