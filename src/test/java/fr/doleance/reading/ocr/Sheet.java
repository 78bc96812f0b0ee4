package fr.doleance.reading.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A picture of a part of a page at 300 dots an inch, its paper at the grey that preparation gives it. */
final class Sheet {
    static final int DOTS_PER_INCH = 300;
    private static final int PAPER = 200;

    private final BufferedImage picture;
    private final Graphics2D pen;

    Sheet(int width, int height) {
        picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(PAPER, PAPER, PAPER));
        pen.fillRect(0, 0, width, height);
    }

    Sheet cell(Frame cell, int grey) {
        pen.setColor(new Color(grey, grey, grey));
        pen.setStroke(new BasicStroke(3));
        pen.drawRect(cell.left(), cell.top(), cell.width(), cell.height());
        return this;
    }

    Sheet gap(int left, int top, int width, int height) {
        pen.setColor(new Color(PAPER, PAPER, PAPER));
        pen.fillRect(left, top, width, height);
        return this;
    }

    Sheet text(String text, int left, int baseline) {
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 46));
        pen.drawString(text, left, baseline);
        return this;
    }

    BufferedImage picture() {
        return picture;
    }

    PreparedPage page() {
        return new PreparedPage(Pixels.of(picture), DOTS_PER_INCH);
    }
}
