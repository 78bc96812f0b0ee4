package fr.doleance.reading.ocr;

/** How large a box to tick is, side or diameter in pixels. */
record BoxSize(double least, double most) {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double LEAST_MILLIMETRES = 1.8;
    private static final double MOST_MILLIMETRES = 8;

    static BoxSize at(double dotsPerInch) {
        return new BoxSize(
                LEAST_MILLIMETRES / MILLIMETRES_PER_INCH * dotsPerInch,
                MOST_MILLIMETRES / MILLIMETRES_PER_INCH * dotsPerInch);
    }
}
