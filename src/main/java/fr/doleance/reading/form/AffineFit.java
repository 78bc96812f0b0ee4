package fr.doleance.reading.form;

import fr.doleance.reading.sheet.Point;
import java.util.List;

/** The affine map that fits pairs of points best, by least squares. At least three pairs that do not lie on a line. */
final class AffineFit {
    private final double[] across;
    private final double[] down;

    /** A point on the sheet in millimetres, and where it is seen in the picture in pixels. */
    record Pair(Point sheet, Point picture) {}

    AffineFit(List<Pair> pairs) {
        double[][] normal = new double[3][3];
        double[] right = new double[3];
        double[] bottom = new double[3];
        for (Pair pair : pairs) {
            double[] row = {pair.sheet().x(), pair.sheet().y(), 1};
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    normal[i][j] += row[i] * row[j];
                }
                right[i] += row[i] * pair.picture().x();
                bottom[i] += row[i] * pair.picture().y();
            }
        }
        across = solve(normal, right);
        down = solve(normal, bottom);
    }

    Point at(Point sheet) {
        return new Point(value(across, sheet), value(down, sheet));
    }

    /** Pixels a millimetre. */
    double scale() {
        return Math.sqrt(Math.abs(across[0] * down[1] - across[1] * down[0]));
    }

    /** By how much the sheet's sides fail to stand square, as the cosine of their angle: 0 for a sheet that was only turned and scaled. */
    double shear() {
        double dot = across[0] * across[1] + down[0] * down[1];
        return Math.abs(dot) / (Math.hypot(across[0], down[0]) * Math.hypot(across[1], down[1]));
    }

    private static double value(double[] row, Point point) {
        return row[0] * point.x() + row[1] * point.y() + row[2];
    }

    /** Cramer's rule. */
    private static double[] solve(double[][] matrix, double[] result) {
        double all = determinant(matrix);
        double[] solution = new double[3];
        for (int column = 0; column < 3; column++) {
            double[][] replaced = new double[3][];
            for (int row = 0; row < 3; row++) {
                replaced[row] = matrix[row].clone();
                replaced[row][column] = result[row];
            }
            solution[column] = determinant(replaced) / all;
        }
        return solution;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
