package fr.doleance.complaint;

/**
 * A rectangle on a page.
 *
 * <p>All four values are fractions (0 to 1) of the width and height of the page turned upright, not straightened; the origin is
 * the top left corner.
 */
public record Box(double x, double y, double width, double height) {
    public Box {
        x = clamp(x);
        y = clamp(y);
        width = Math.min(clamp(width), 1 - x);
        height = Math.min(clamp(height), 1 - y);
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
