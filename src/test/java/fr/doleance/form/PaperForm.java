package fr.doleance.form;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of our form printed, filled in with a typewriter or a pen, and put on a scanner. */
public final class PaperForm {
    private static final int DOTS_PER_INCH = 300;
    private static final double PIXELS = DOTS_PER_INCH / 25.4;
    private static final List<String> SUBJECTS = List.of(
            "frais-de-sante",
            "incapacite-invalidite",
            "deces-rente-dependance",
            "designation-beneficiaires",
            "dossiers-medicaux",
            "autre");

    private final BufferedImage image;

    private PaperForm(BufferedImage image) {
        this.image = image;
    }

    /** A blank page, by its 1-based number. */
    public static PaperForm print(int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(FilledForm.blank())) {
            return new PaperForm(new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY));
        }
    }

    /** The font of a typewriter, in the class path. */
    public static Font typewriter() throws IOException {
        try (InputStream stream =
                PaperForm.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSansMono.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont((float) (4 * PIXELS));
        } catch (FontFormatException exception) {
            throw new IOException(exception);
        }
    }

    /** The page with what is written and ticked on it; keys of other pages are passed over. */
    public PaperForm filled(int page, Font font, Map<String, String> values, Set<String> ticks) {
        Graphics2D graphics = pen();
        graphics.setFont(font);
        for (Zone zone : FormLayout.current().page(page)) {
            String key = zone.isSubject() && zone.subjectIndex() < SUBJECTS.size()
                    ? "subject." + SUBJECTS.get(zone.subjectIndex())
                    : zone.key();
            if (zone.kind() == Zone.Kind.TICK && ticks.contains(key)) {
                cross(graphics, zone.area());
            } else if (values.containsKey(key)) {
                write(graphics, zone, values.get(key));
            }
        }
        graphics.dispose();
        return this;
    }

    private Graphics2D pen() {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(40, 40, 40));
        graphics.setStroke(new BasicStroke((float) (0.45 * PIXELS)));
        return graphics;
    }

    private static void cross(Graphics2D graphics, Area area) {
        int inset = (int) (0.6 * PIXELS);
        int left = pixels(area.left()) + inset;
        int top = pixels(area.top()) + inset;
        int right = pixels(area.right()) - inset;
        int bottom = pixels(area.bottom()) - inset;
        graphics.drawLine(left, top, right, bottom);
        graphics.drawLine(left, bottom, right, top);
    }

    private static void write(Graphics2D graphics, Zone zone, String value) {
        Area area = zone.area();
        double cell = area.width() / Math.max(1, zone.cells());
        switch (zone.kind()) {
            case COMB -> {
                for (int i = 0; i < value.length(); i++) {
                    String letter = value.substring(i, i + 1);
                    double width = graphics.getFontMetrics().stringWidth(letter) / PIXELS;
                    double left = area.left() + (i + 0.5) * cell - width / 2;
                    graphics.drawString(letter, pixels(left), pixels(area.bottom() - 2));
                }
            }
            case BLOCK -> {
                String[] lines = value.split("\n");
                double row = area.height() / zone.cells();
                for (int i = 0; i < lines.length; i++) {
                    graphics.drawString(lines[i], pixels(area.left() + 2), pixels(area.top() + (i + 1) * row - 1.8));
                }
            }
            default -> graphics.drawString(value, pixels(area.left() + 2), pixels(area.bottom() - 2));
        }
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres * PIXELS);
    }

    /** Askew, moved and smaller, as by a scanner that fits the page. */
    public PaperForm skewed(double degrees, double scale, double right, double down) {
        AffineTransform transform = AffineTransform.getTranslateInstance(pixels(right), pixels(down));
        transform.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        transform.scale(scale, scale);
        return transformed(transform, image.getWidth(), image.getHeight());
    }

    public PaperForm upsideDown() {
        return transformed(
                AffineTransform.getQuadrantRotateInstance(2, image.getWidth() / 2.0, image.getHeight() / 2.0),
                image.getWidth(),
                image.getHeight());
    }

    public PaperForm onItsSide() {
        AffineTransform transform = AffineTransform.getTranslateInstance(image.getHeight(), 0);
        transform.quadrantRotate(1);
        return transformed(transform, image.getHeight(), image.getWidth());
    }

    private PaperForm transformed(AffineTransform transform, int width, int height) {
        BufferedImage moved = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = moved.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return new PaperForm(moved);
    }

    /** Grey paper, pale print and the noise of a sensor. */
    public PaperForm noisy() {
        Random random = new Random(7);
        BufferedImage noisy = copy(image.getWidth(), image.getHeight());
        for (int y = 0; y < noisy.getHeight(); y++) {
            for (int x = 0; x < noisy.getWidth(); x++) {
                double grey = 30 + 0.8 * noisy.getRaster().getSample(x, y, 0) + 8 * random.nextGaussian();
                noisy.getRaster().setSample(x, y, 0, (int) Math.max(0, Math.min(255, grey)));
            }
        }
        return new PaperForm(noisy);
    }

    /** Black or white at 200 dots an inch, with specks. */
    public PaperForm faxed() {
        Random random = new Random(7);
        BufferedImage fax = copy(image.getWidth() * 2 / 3, image.getHeight() * 2 / 3);
        for (int y = 0; y < fax.getHeight(); y++) {
            for (int x = 0; x < fax.getWidth(); x++) {
                boolean black = fax.getRaster().getSample(x, y, 0) < 150 ^ random.nextInt(400) == 0;
                fax.getRaster().setSample(x, y, 0, black ? 0 : 255);
            }
        }
        return new PaperForm(fax);
    }

    /** One of the four marks is torn off, 0 to 3. */
    public PaperForm withoutMark(int number) {
        Area mark = FormLayout.current().marks().get(number);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(
                pixels(mark.left()) - 6, pixels(mark.top()) - 6, pixels(mark.width()) + 12, pixels(mark.height()) + 12);
        graphics.dispose();
        return this;
    }

    private BufferedImage copy(int width, int height) {
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }

    public BufferedImage image() {
        return image;
    }

    public byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
