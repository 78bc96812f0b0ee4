package fr.doleance.reading.ocr;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Random;

/** What a hand does to a box to tick. */
enum HandMark {
    NONE,
    TICK,
    TICK_OUT,
    CROSS,
    CROSS_OUT,
    FILLED,
    RINGED,
    STRUCK_OUT;

    private static final List<HandMark> MEANT = List.of(TICK, TICK_OUT, TICK_OUT, CROSS, CROSS_OUT, FILLED, RINGED);

    static HandMark meant(Random random) {
        return MEANT.get(random.nextInt(MEANT.size()));
    }

    boolean isMeant() {
        return this != NONE && this != STRUCK_OUT;
    }

    void draw(Graphics2D pen, Frame box, BoxShape shape, Random random) {
        pen.setStroke(new BasicStroke(3 + 3 * random.nextFloat(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double x = box.left();
        double y = box.top();
        double side = box.width();
        switch (this) {
            case NONE -> {}
            case TICK -> line(pen, side, random, x, y, 0.2, 0.5, 0.42, 0.8, 0.8, 0.2);
            case TICK_OUT -> line(pen, side, random, x, y, 0.1, 0.45, 0.45, 0.85, 1.5, -0.5);
            case CROSS -> {
                line(pen, side, random, x, y, 0.2, 0.2, 0.8, 0.8);
                line(pen, side, random, x, y, 0.8, 0.2, 0.2, 0.8);
            }
            case CROSS_OUT -> {
                line(pen, side, random, x, y, -0.25, -0.25, 1.25, 1.3);
                line(pen, side, random, x, y, 1.3, -0.3, -0.25, 1.2);
            }
            case FILLED -> fill(pen, box, shape);
            case RINGED -> ring(pen, box, random);
            case STRUCK_OUT -> scribble(pen, box, random);
        }
    }

    private static void line(Graphics2D pen, double side, Random random, double x, double y, double... points) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.length; i += 2) {
            double px = x + side * (points[i] + 0.06 * random.nextGaussian());
            double py = y + side * (points[i + 1] + 0.06 * random.nextGaussian());
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        pen.draw(path);
    }

    private static void fill(Graphics2D pen, Frame box, BoxShape shape) {
        if (shape == BoxShape.SQUARE) {
            pen.fillRect(box.left() + 2, box.top() + 2, box.width() - 4, box.height() - 4);
        } else {
            int inset = box.width() / 5;
            pen.fillOval(box.left() + inset, box.top() + inset, box.width() - 2 * inset, box.height() - 2 * inset);
        }
    }

    private static void ring(Graphics2D pen, Frame box, Random random) {
        int across = (int) (box.width() * (0.3 + 0.15 * random.nextDouble()));
        int down = (int) (box.height() * (0.35 + 0.3 * random.nextDouble()));
        pen.drawOval(box.left() - across, box.top() - down, box.width() + 2 * across, box.height() + 2 * down);
    }

    private static void scribble(Graphics2D pen, Frame box, Random random) {
        double side = box.width();
        for (double down = -0.1; down < 1.1; down += 0.12) {
            line(pen, side, random, box.left(), box.top(), -0.35, down, 1.35, down + 0.06);
        }
    }
}
