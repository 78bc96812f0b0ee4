package fr.doleance.reading.sheet;

import java.awt.image.BufferedImage;

/** A camera's view of sheets on a table, computed the other way round than the product does: from the photograph back to the sheet. */
final class DrawnPhoto {
    private static final int TABLE = 90;
    /** How often the bend is looked up again: it is told on the sheet, the pixel lies in the photograph. */
    private static final int ROUNDS = 4;

    private final BufferedImage picture;

    DrawnPhoto(int width, int height) {
        picture = DrawnSheet.blank(width, height, TABLE);
        grain();
    }

    BufferedImage picture() {
        return picture;
    }

    /** A table is never all of one grey. */
    private void grain() {
        java.util.Random random = new java.util.Random(7);
        byte[] pixels = DrawnSheet.pixels(picture);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] += (byte) (random.nextInt(9) - 4);
        }
    }

    /** Lays a sheet on the table, its corners clockwise from its top left one, in the photograph's pixels. */
    DrawnPhoto with(BufferedImage sheet, Point... corners) {
        return withCurled(sheet, 0, corners);
    }

    /** The same with a sheet whose upper side hangs down in its middle by {@code bend} pixels. */
    DrawnPhoto withCurled(BufferedImage sheet, double bend, Point... corners) {
        ToSheet toSheet = new ToSheet(corners);
        byte[] pixels = DrawnSheet.pixels(picture);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                double[] place = place(toSheet, x + 0.5, y + 0.5, bend);
                if (place[0] > 0 && place[0] < 1 && place[1] > 0 && place[1] < 1) {
                    pixels[y * picture.getWidth() + x] = (byte) value(sheet, place);
                }
            }
        }
        return this;
    }

    private static double[] place(ToSheet toSheet, double x, double y, double bend) {
        double[] place = toSheet.at(x, y);
        for (int round = 0; bend != 0 && round < ROUNDS; round++) {
            place = toSheet.at(x, y - bend * Math.sin(Math.PI * place[0]) * (1 - place[1]));
        }
        return place;
    }

    private static int value(BufferedImage sheet, double[] place) {
        int column = (int) (place[0] * sheet.getWidth());
        int row = (int) (place[1] * sheet.getHeight());
        return DrawnSheet.pixels(sheet)[row * sheet.getWidth() + column] & 0xFF;
    }

    /** The projective map from a quadrilateral to the unit square, its eight numbers solved for from the four corners. */
    private static final class ToSheet {
        private static final double[][] UNIT = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
        private static final int UNKNOWNS = 8;

        private final double[] solved;

        ToSheet(Point[] corners) {
            double[][] rows = new double[UNKNOWNS][];
            for (int i = 0; i < corners.length; i++) {
                double x = corners[i].x();
                double y = corners[i].y();
                double u = UNIT[i][0];
                double v = UNIT[i][1];
                rows[2 * i] = new double[] {x, y, 1, 0, 0, 0, -u * x, -u * y, u};
                rows[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -v * x, -v * y, v};
            }
            solved = solve(rows);
        }

        double[] at(double x, double y) {
            double scale = solved[6] * x + solved[7] * y + 1;
            return new double[] {
                (solved[0] * x + solved[1] * y + solved[2]) / scale, (solved[3] * x + solved[4] * y + solved[5]) / scale
            };
        }

        private static double[] solve(double[][] rows) {
            for (int column = 0; column < UNKNOWNS; column++) {
                swapInLargest(rows, column);
                for (int row = 0; row < UNKNOWNS; row++) {
                    if (row != column) {
                        subtract(rows[row], rows[column], rows[row][column] / rows[column][column]);
                    }
                }
            }
            double[] solution = new double[UNKNOWNS];
            for (int i = 0; i < UNKNOWNS; i++) {
                solution[i] = rows[i][UNKNOWNS] / rows[i][i];
            }
            return solution;
        }

        private static void swapInLargest(double[][] rows, int column) {
            int largest = column;
            for (int row = column + 1; row < UNKNOWNS; row++) {
                largest = Math.abs(rows[row][column]) > Math.abs(rows[largest][column]) ? row : largest;
            }
            double[] row = rows[column];
            rows[column] = rows[largest];
            rows[largest] = row;
        }

        private static void subtract(double[] row, double[] other, double factor) {
            for (int i = 0; i < row.length; i++) {
                row[i] -= factor * other[i];
            }
        }
    }
}
