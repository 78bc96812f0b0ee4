package fr.doleance.reading.handwriting;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Text drawn with the JVM's own slanted letters: enough to see that a reader reads. */
final class DrawnText {
    private DrawnText() {}

    static GreyPage line(String text) {
        BufferedImage picture = new BufferedImage(26 * text.length() + 20, 64, BufferedImage.TYPE_BYTE_GRAY);
        draw(picture, text, 10, 46);
        return page(picture);
    }

    static void draw(BufferedImage picture, String text, int x, int baseline) {
        Graphics2D graphics = picture.createGraphics();
        if (picture.getRaster().getSample(0, 0, 0) == 0) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        }
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.ITALIC, 40));
        graphics.drawString(text, x, baseline);
        graphics.dispose();
    }

    static GreyPage page(BufferedImage picture) {
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        return new GreyPage(pixels, picture.getWidth(), picture.getHeight());
    }
}
