package fr.doleance.reading.sheet;

import fr.doleance.reading.layout.ScannedPage;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the sheets out of a photograph of a table and lays them flat. What shows no table, as a scan does, stays as it is, pixel for pixel.
 */
public final class SheetCutter {
    private static final double SHORT_SIDE_INCHES = 8.27;
    private static final double A4 = Math.sqrt(2);
    /** A sheet of about these proportions is taken for A4: the camera's angle blurs them. */
    private static final double A4_FROM = 1.2;

    private static final double A4_TO = 1.7;
    /** The longer side of the picture in which the sides are followed. */
    private static final int FOLLOWED_SIDE = 1_100;

    private static final double RELIABLE = 0.7;
    /** Bends below this share of a side are its own roughness. */
    private static final double LEAST_BEND = 0.002;

    private static final double LARGEST_BEND = 0.04;

    private SheetCutter() {}

    /** The sheets, from left to right, where any are found; otherwise the same page. */
    public static List<ScannedPage> cut(ScannedPage page) {
        Grey grey = Grey.of(page.picture());
        List<Outline> found = OutlineFinder.findAll(grey);
        if (found.isEmpty()) {
            return List.of(page);
        }
        int factor = Math.max(1, Math.max(grey.width(), grey.height()) / FOLLOWED_SIDE);
        Grey small = grey.shrunk(factor);
        return found.stream().map(outline -> cut(grey, small, outline, factor)).toList();
    }

    private static ScannedPage cut(Grey grey, Grey small, Outline roughly, int factor) {
        Outline outline = sharpened(small, roughly, factor);
        return flat(grey, outline, curves(small, outline, factor));
    }

    /** The corners where straight lines through the followed sides meet. */
    private static Outline sharpened(Grey small, Outline outline, int factor) {
        List<FittedLine> lines = new ArrayList<>();
        for (int side = 0; side < Outline.SIDES; side++) {
            SideCurve curve = follow(small, outline, side, factor);
            lines.add(FittedLine.along(outline.from(side), outline.to(side), curve, RELIABLE));
        }
        List<Point> corners = new ArrayList<>();
        for (int corner = 0; corner < Outline.SIDES; corner++) {
            FittedLine before = lines.get((corner + Outline.SIDES - 1) % Outline.SIDES);
            Point meeting = before.crossing(lines.get(corner));
            boolean credible = meeting != null
                    && meeting.distance(outline.corners().get(corner)) < LARGEST_BEND * outline.height();
            corners.add(credible ? meeting : outline.corners().get(corner));
        }
        return new Outline(corners);
    }

    private static SideCurve[] curves(Grey small, Outline outline, int factor) {
        SideCurve[] curves = new SideCurve[Outline.SIDES];
        for (int side = 0; side < Outline.SIDES; side++) {
            SideCurve curve = follow(small, outline, side, factor);
            curves[side] = isBent(curve, outline.length(side)) ? curve : SideCurve.straight();
        }
        return curves;
    }

    private static SideCurve follow(Grey small, Outline outline, int side, int factor) {
        Outline there = outline.scaled(1.0 / factor);
        return SideCurve.follow(small, there.from(side), there.to(side), factor);
    }

    private static boolean isBent(SideCurve curve, double length) {
        double most = 0;
        for (double offset : curve.offsets()) {
            most = Math.max(most, Math.abs(offset));
        }
        return curve.reliability() >= RELIABLE && most > LEAST_BEND * length && most < LARGEST_BEND * length;
    }

    private static ScannedPage flat(Grey grey, Outline outline, SideCurve[] curves) {
        double width = outline.width();
        double height = outline.height();
        double proportion = Math.max(width, height) / Math.min(width, height);
        if (proportion > A4_FROM && proportion < A4_TO) {
            double longer = Math.max(Math.max(width, height), A4 * Math.min(width, height));
            width = width > height ? longer : longer / A4;
            height = width > height ? longer / A4 : longer;
        }
        BufferedImage picture =
                new Flattening(grey, outline, curves).draw((int) Math.round(width), (int) Math.round(height));
        return new ScannedPage(picture, Math.min(width, height) / SHORT_SIDE_INCHES);
    }
}
