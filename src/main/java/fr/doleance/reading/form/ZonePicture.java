package fr.doleance.reading.form;

import fr.doleance.complaint.Box;
import fr.doleance.form.Area;
import fr.doleance.form.PrintedLines;
import fr.doleance.form.Zone;
import fr.doleance.reading.ocr.ZoneOcr;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was filled in at a zone, without what is printed there. */
final class ZonePicture {
    private static final double PIXELS_PER_MILLIMETRE = ZoneOcr.DOTS_PER_INCH / 25.4;
    /** Writing reaches over its frame, labels stand farther off. */
    private static final double MARGIN = 0.4;

    private static final int INK = 150;
    /** In pixels, with the grey around it: 0.13 square millimetres; a full stop written by hand has more (an estimate). */
    private static final int SPECK = 18;
    /** A typed hyphen covers about 0.4 square millimetres; half of that is dirt (an estimate). */
    private static final double LEAST_SQUARE_MILLIMETRES = 0.25;

    private static final double GAP = 0.9;
    private static final double SPACE = 3.5;

    private final Zone zone;
    private final BufferedImage image;
    private final GreyBytes grey;

    private ZonePicture(Zone zone, BufferedImage image) {
        this.zone = zone;
        this.image = image;
        this.grey = GreyBytes.of(image);
    }

    static ZonePicture of(Zone zone, FormSheet sheet) {
        Area area = around(zone);
        ZonePicture picture = new ZonePicture(zone, sheet.picture(area, ZoneOcr.DOTS_PER_INCH));
        Specks.remove(picture.grey, SPECK);
        BlankTemplate.erase(picture.grey, area, ZoneOcr.DOTS_PER_INCH, PrintedLines.of(zone));
        Specks.remove(picture.grey, SPECK);
        return picture;
    }

    private static Area around(Zone zone) {
        Area area = zone.area();
        return new Area(
                area.left() - MARGIN, area.top() - MARGIN, area.width() + 2 * MARGIN, area.height() + 2 * MARGIN);
    }

    BufferedImage image() {
        return image;
    }

    boolean isEmpty() {
        return ink(0, image.getWidth()) < LEAST_SQUARE_MILLIMETRES;
    }

    /** Ink between two columns, in square millimetres. */
    private double ink(int from, int to) {
        int count = 0;
        for (int y = 0; y < grey.height(); y++) {
            for (int x = from; x < to; x++) {
                count += grey.at(x, y) < INK ? 1 : 0;
            }
        }
        return count / (PIXELS_PER_MILLIMETRE * PIXELS_PER_MILLIMETRE);
    }

    /** A place in the picture as a place on the sheet. */
    Area onSheet(Box box) {
        Area area = around(zone);
        return new Area(
                area.left() + box.x() * area.width(),
                area.top() + box.y() * area.height(),
                box.width() * area.width(),
                box.height() * area.height());
    }

    /** Which cells of a comb are filled, from the first to the last filled one. */
    List<Boolean> cells() {
        List<Boolean> cells = new ArrayList<>();
        for (int cell = 0; cell < zone.cells(); cell++) {
            cells.add(ink(edge(cell), edge(cell + 1)) >= LEAST_SQUARE_MILLIMETRES);
        }
        int last = cells.lastIndexOf(true);
        return cells.subList(0, last + 1);
    }

    private int edge(int cell) {
        double millimetres = MARGIN + cell * zone.area().width() / zone.cells();
        return Math.min(image.getWidth(), (int) Math.round(millimetres * PIXELS_PER_MILLIMETRE));
    }

    /** The characters of a comb set as close as in a line of text, for readers that know lines. */
    BufferedImage closedUp(List<Boolean> cells) {
        int gap = (int) Math.round(GAP * PIXELS_PER_MILLIMETRE);
        int space = (int) Math.round(SPACE * PIXELS_PER_MILLIMETRE);
        List<BufferedImage> characters = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            characters.add(cells.get(cell) ? character(cell) : paper(space, image.getHeight()));
        }
        int width = characters.stream().mapToInt(BufferedImage::getWidth).sum() + gap * (characters.size() + 1);
        BufferedImage line = paper(width, image.getHeight());
        int x = gap;
        for (BufferedImage character : characters) {
            line.getRaster().setRect(x, 0, character.getRaster());
            x += character.getWidth() + gap;
        }
        return line;
    }

    private BufferedImage character(int cell) {
        int from = firstInk(edge(cell), edge(cell + 1), 1);
        int to = firstInk(edge(cell + 1) - 1, edge(cell) - 1, -1) + 1;
        return image.getSubimage(from, 0, to - from, image.getHeight());
    }

    private static BufferedImage paper(int width, int height) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) paper.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, (byte) GreyBytes.WHITE);
        return paper;
    }

    /** The first column with ink from one column towards another. */
    private int firstInk(int from, int to, int step) {
        int x = from;
        while (x != to && ink(x, x + 1) == 0) {
            x += step;
        }
        return x == to ? from : x;
    }
}
