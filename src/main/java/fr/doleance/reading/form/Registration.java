package fr.doleance.reading.form;

import fr.doleance.complaint.Box;
import fr.doleance.form.Area;
import fr.doleance.form.FormLayout;
import fr.doleance.reading.form.AffineFit.Pair;
import fr.doleance.reading.sheet.Perspective;
import fr.doleance.reading.sheet.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a sheet lies in a picture: from millimetres on the sheet to pixels, whichever way it is turned. */
final class Registration {
    /** A code that is seen farther from where the marks say it must be is no sheet of ours, or a crumpled one. */
    private static final double MOST_CODE_MILLIMETRES = 1;
    /** A scan is a flat sheet, a flattened photograph nearly one. */
    private static final double MOST_BEND_MILLIMETRES = 3;
    /** Its sides stand square; where they do not, it slipped in the feeder. */
    private static final double MOST_SHEAR = 0.012;

    private final Perspective perspective;
    private final Area marks;
    private final int width;
    private final int height;

    private Registration(List<Point> corners, List<Area> marks, GreyBytes picture) {
        perspective = new Perspective(corners);
        Area first = marks.get(0);
        Area third = marks.get(2);
        this.marks = new Area(
                first.centreX(), first.centreY(), third.centreX() - first.centreX(), third.centreY() - first.centreY());
        width = picture.width();
        height = picture.height();
    }

    /** Empty where a mark is missing or the marks and the code do not fit one flat sheet. */
    static Optional<Registration> of(GreyBytes picture, CodeFinder.Found code, FormLayout layout) {
        List<Pair> codePairs = code.pairs(layout.code());
        Point[] corners = new Point[layout.marks().size()];
        List<Pair> known = new ArrayList<>(codePairs);
        for (Area mark : nearestFirst(layout)) {
            AffineFit fit = new AffineFit(known);
            Point centre = new Point(mark.centreX(), mark.centreY());
            Optional<Point> seen = new MarkFinder(picture, fit.scale(), mark.width()).near(fit.at(centre));
            if (seen.isEmpty()) {
                return Optional.empty();
            }
            corners[layout.marks().indexOf(mark)] = seen.get();
            known.add(new Pair(centre, seen.get()));
        }
        Registration registration = new Registration(List.of(corners), layout.marks(), picture);
        return registration.fits(codePairs, known) ? Optional.of(registration) : Optional.empty();
    }

    /** From the code outwards, so that each mark found makes the next one's place surer. */
    private static List<Area> nearestFirst(FormLayout layout) {
        Point code = new Point(layout.code().centreX(), layout.code().centreY());
        return layout.marks().stream()
                .sorted(Comparator.comparingDouble(mark -> code.distance(new Point(mark.centreX(), mark.centreY()))))
                .toList();
    }

    private boolean fits(List<Pair> code, List<Pair> all) {
        AffineFit flat = new AffineFit(all);
        double scale = flat.scale();
        return flat.shear() < MOST_SHEAR
                && code.stream()
                        .allMatch(pair -> at(pair.sheet()).distance(pair.picture()) < MOST_CODE_MILLIMETRES * scale)
                && all.stream()
                        .allMatch(
                                pair -> flat.at(pair.sheet()).distance(pair.picture()) < MOST_BEND_MILLIMETRES * scale);
    }

    /** Where a point of the sheet is seen. */
    Point at(Point sheet) {
        return perspective.at((sheet.x() - marks.left()) / marks.width(), (sheet.y() - marks.top()) / marks.height());
    }

    /** Quarter turns clockwise by which the sheet lies in the picture. */
    int quarterTurns() {
        Point from = at(new Point(marks.left(), marks.top()));
        Point to = at(new Point(marks.right(), marks.top()));
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
        return Math.floorMod((int) Math.round(angle / (Math.PI / 2)), 4);
    }

    /** An area's place as fractions of the picture turned upright. */
    Box box(Area area) {
        List<Point> corners = Stream.of(
                        new Point(area.left(), area.top()),
                        new Point(area.right(), area.top()),
                        new Point(area.right(), area.bottom()),
                        new Point(area.left(), area.bottom()))
                .map(this::at)
                .map(this::upright)
                .toList();
        double left = corners.stream().mapToDouble(Point::x).min().orElseThrow();
        double top = corners.stream().mapToDouble(Point::y).min().orElseThrow();
        double right = corners.stream().mapToDouble(Point::x).max().orElseThrow();
        double bottom = corners.stream().mapToDouble(Point::y).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }

    private Point upright(Point picture) {
        double x = picture.x() / width;
        double y = picture.y() / height;
        return switch (quarterTurns()) {
            case 1 -> new Point(y, 1 - x);
            case 2 -> new Point(1 - x, 1 - y);
            case 3 -> new Point(1 - y, x);
            default -> new Point(x, y);
        };
    }
}
