package fr.doleance.form;

/** A rectangle on the printed sheet, in millimetres from its top left corner. */
public record Area(double left, double top, double width, double height) {
    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double centreX() {
        return left + width / 2;
    }

    public double centreY() {
        return top + height / 2;
    }
}
