package fr.doleance.form;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that are printed where a field is filled in: frames, the ticks between the cells of a comb, the rules of a block. Drawn on the
 * form, and taken off the sheet that comes back.
 */
public final class PrintedLines {
    private static final double FRAME_POINTS = 0.6;
    /** Seen well, yet light enough to be told from ink. */
    private static final double FRAME_GREY = 0.5;

    private static final double BOX_POINTS = 0.9;
    private static final double BOX_GREY = 0.15;
    private static final double RULE_POINTS = 0.4;
    private static final double RULE_GREY = 0.84;
    private static final double RULE_MARGIN = 2;
    /** How high the ticks between the cells of a comb stand, as a share of the cell. */
    private static final double COMB_SHARE = 0.4;

    private PrintedLines() {}

    /**
     * A straight line, level or upright, in millimetres from the top left corner of the sheet.
     *
     * @param points its width
     * @param grey 0 black to 1 white
     */
    public record Stroke(double x1, double y1, double x2, double y2, double points, double grey) {
        public boolean isLevel() {
            return y1 == y2;
        }
    }

    public static List<Stroke> of(Zone zone) {
        return switch (zone.kind()) {
            case TICK -> frame(zone.area(), BOX_POINTS, BOX_GREY);
            case FRAME, LINE -> frame(zone.area(), FRAME_POINTS, FRAME_GREY);
            case BLOCK -> block(zone);
            case COMB -> comb(zone);
            default -> List.of();
        };
    }

    private static List<Stroke> frame(Area area, double points, double grey) {
        return List.of(
                new Stroke(area.left(), area.top(), area.right(), area.top(), points, grey),
                new Stroke(area.left(), area.bottom(), area.right(), area.bottom(), points, grey),
                new Stroke(area.left(), area.top(), area.left(), area.bottom(), points, grey),
                new Stroke(area.right(), area.top(), area.right(), area.bottom(), points, grey));
    }

    private static List<Stroke> block(Zone zone) {
        Area area = zone.area();
        List<Stroke> strokes = new ArrayList<>(frame(area, FRAME_POINTS, FRAME_GREY));
        for (int row = 1; row < zone.cells(); row++) {
            double y = area.top() + row * area.height() / zone.cells();
            strokes.add(
                    new Stroke(area.left() + RULE_MARGIN, y, area.right() - RULE_MARGIN, y, RULE_POINTS, RULE_GREY));
        }
        return strokes;
    }

    private static List<Stroke> comb(Zone zone) {
        Area area = zone.area();
        List<Stroke> strokes = new ArrayList<>(frame(area, FRAME_POINTS, FRAME_GREY));
        for (int cell = 1; cell < zone.cells(); cell++) {
            double x = area.left() + cell * area.width() / zone.cells();
            strokes.add(new Stroke(
                    x, area.bottom() - COMB_SHARE * area.height(), x, area.bottom(), FRAME_POINTS, FRAME_GREY));
        }
        return strokes;
    }
}
