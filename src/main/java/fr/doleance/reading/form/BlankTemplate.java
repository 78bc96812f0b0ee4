package fr.doleance.reading.form;

import fr.doleance.form.Area;
import fr.doleance.form.PrintedLines.Stroke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the printed lines off a zone's picture, so that what remains was filled in. Lines are looked for near their place, for paper
 * shrinks and scanners slip; where a pen stroke crosses a line it stays.
 */
final class BlankTemplate {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;
    private static final double REACH_MILLIMETRES = 0.6;
    /** A long line may run askew: pieces of this length are looked for by themselves. */
    private static final double PIECE_MILLIMETRES = 29;
    /** The soft edge of a printed line. */
    private static final double EDGE_PIXELS = 1.6;

    private static final int INK = 150;

    private final GreyBytes picture;
    private final Area area;
    private final double dotsPerInch;
    private final double scale;

    private BlankTemplate(GreyBytes picture, Area area, double dotsPerInch) {
        this.picture = picture;
        this.area = area;
        this.dotsPerInch = dotsPerInch;
        this.scale = dotsPerInch / MILLIMETRES_PER_INCH;
    }

    /** @param area what the picture shows */
    static void erase(GreyBytes picture, Area area, double dotsPerInch, List<Stroke> strokes) {
        new BlankTemplate(picture, area, dotsPerInch).erase(strokes);
    }

    /** A piece of a line in pixels of the picture: {@code at} across it, from {@code from} to {@code to} along it. */
    private record Piece(boolean level, int at, int from, int to, int half) {
        /** Pieces that slip together: parallel ones beside each other. */
        String group() {
            return level + " " + from + " " + to;
        }
    }

    private void erase(List<Stroke> strokes) {
        Map<String, List<Piece>> groups = new LinkedHashMap<>();
        strokes.stream()
                .flatMap(stroke -> pieces(stroke).stream())
                .forEach(piece -> groups.computeIfAbsent(piece.group(), key -> new ArrayList<>())
                        .add(piece));
        for (List<Piece> group : groups.values()) {
            int offset = offset(group);
            group.forEach(piece -> erase(piece, offset));
        }
    }

    private List<Piece> pieces(Stroke stroke) {
        boolean level = stroke.isLevel();
        double at = level ? stroke.y1() - area.top() : stroke.x1() - area.left();
        double from = level ? stroke.x1() - area.left() : stroke.y1() - area.top();
        double to = level ? stroke.x2() - area.left() : stroke.y2() - area.top();
        int half = (int) Math.round(stroke.points() / POINTS_PER_INCH * dotsPerInch / 2 + EDGE_PIXELS);
        int count = (int) Math.ceil((to - from) / PIECE_MILLIMETRES);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pieces.add(new Piece(
                    level,
                    pixels(at),
                    pixels(from + i * (to - from) / count) - (i == 0 ? half : 0),
                    pixels(from + (i + 1) * (to - from) / count) + (i == count - 1 ? half : 0),
                    half));
        }
        return pieces;
    }

    private int pixels(double millimetres) {
        return (int) Math.round(millimetres * scale);
    }

    /** Where the lines are darkest; of equals the nearest to their place. */
    private int offset(List<Piece> group) {
        int reach = pixels(REACH_MILLIMETRES);
        int best = 0;
        double most = darkness(group, 0);
        for (int step = 1; step <= reach; step++) {
            for (int offset : new int[] {step, -step}) {
                double darkness = darkness(group, offset);
                if (darkness > most) {
                    most = darkness;
                    best = offset;
                }
            }
        }
        return best;
    }

    private double darkness(List<Piece> group, int offset) {
        double sum = 0;
        for (Piece piece : group) {
            for (int along = piece.from(); along < piece.to(); along++) {
                // ink is capped: a dark stroke of the pen beside the line must not outweigh it
                sum += Math.min(GreyBytes.WHITE - INK + 20, GreyBytes.WHITE - at(piece, piece.at() + offset, along));
            }
        }
        return sum;
    }

    private int at(Piece piece, int across, int along) {
        return piece.level() ? picture.at(along, across) : picture.at(across, along);
    }

    private void erase(Piece piece, int offset) {
        int middle = piece.at() + offset;
        for (int along = piece.from(); along < piece.to(); along++) {
            if (crosses(piece, middle, along)) {
                continue;
            }
            for (int across = middle - piece.half(); across <= middle + piece.half(); across++) {
                whiten(piece, across, along);
            }
        }
    }

    /** Whether ink goes on on both sides of the line. */
    private boolean crosses(Piece piece, int middle, int along) {
        return isInk(piece, middle - piece.half() - 2, along) && isInk(piece, middle + piece.half() + 2, along);
    }

    private boolean isInk(Piece piece, int across, int along) {
        return at(piece, across, along - 2) < INK
                || at(piece, across, along) < INK
                || at(piece, across, along + 2) < INK;
    }

    private void whiten(Piece piece, int across, int along) {
        int x = piece.level() ? along : across;
        int y = piece.level() ? across : along;
        if (x >= 0 && y >= 0 && x < picture.width() && y < picture.height()) {
            picture.set(x, y, GreyBytes.WHITE);
        }
    }
}
