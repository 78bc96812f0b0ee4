package fr.doleance.reading.ocr;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.Word;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An invented form at 300 dots an inch with boxes to tick in one of many layouts, and what is true of it. Equal seeds, equal forms. */
final class DrawnForm {
    static final int WIDTH = 2480;
    static final int HEIGHT = 3508;
    private static final List<String> CHOICES = List.of(
            "Santé (remboursements)",
            "Arrêt de travail",
            "Décès",
            "Rente",
            "Désignation de bénéficiaire",
            "Dossier médical",
            "Oui",
            "Non",
            "Particulier",
            "Entreprise",
            "Madame",
            "Monsieur",
            "Option 0",
            "Bon de prise en charge");
    private static final List<String> PROSE = List.of(
            "Depuis le 10 octobre, je n’ai reçu aucune réponse à mes courriers. Objet : réclamation.",
            "OBLIGATOIRE : joindre la copie de la carte. Dossier n° 000 808 600, code O, B, D, Q.",
            "Bordereau à retourner à la caisse, 100 boulevard de l’Océan, 40000 Mont-de-Marsan.");

    enum Layout {
        COLUMN,
        GRID,
        ROW,
        LABEL_BEFORE,
        RIGHT_MARGIN
    }

    /** @param ticked what the writer meant */
    record Choice(Frame box, BoxShape shape, HandMark mark, boolean ticked, String label) {}

    final Layout layout;
    final BoxShape shape;
    final List<Choice> choices = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D pen = picture.createGraphics();
    private final Random random;
    private final Font font;
    private final int side;
    private final float stroke;

    private DrawnForm(long seed) {
        random = new Random(seed);
        layout = Layout.values()[random.nextInt(Layout.values().length)];
        shape = random.nextInt(3) == 0 ? BoxShape.ROUND : BoxShape.SQUARE;
        int textSize = 40 + random.nextInt(14);
        side = (int) (textSize * (0.75 + 0.4 * random.nextDouble()));
        stroke = 2 + 2 * random.nextFloat();
        font = new Font(random.nextBoolean() ? Font.SANS_SERIF : Font.SERIF, Font.PLAIN, textSize);
    }

    static DrawnForm of(long seed) {
        DrawnForm form = new DrawnForm(seed);
        form.draw();
        return form;
    }

    BufferedImage picture() {
        return picture;
    }

    /** The printed words that a reader of text finds, as fractions of the page. */
    List<Word> words() {
        return words;
    }

    private void draw() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        int y = 300;
        for (String prose : PROSE) {
            text(prose, 220, y);
            y += 80;
        }
        for (int question = 0; question < 2; question++) {
            y = question(y + 140);
        }
        for (String prose : PROSE) {
            text(prose, 220, y += 80);
        }
    }

    private int question(int top) {
        int count = layout == Layout.ROW || layout == Layout.LABEL_BEFORE ? 3 : 4 + random.nextInt(3);
        int chosen = random.nextInt(count);
        int corrected = random.nextInt(4) == 0 ? (chosen + 1) % count : -1;
        int x = 240;
        int y = top;
        for (int i = 0; i < count; i++) {
            HandMark mark = i == chosen ? HandMark.meant(random) : i == corrected ? HandMark.STRUCK_OUT : HandMark.NONE;
            String label = CHOICES.get(random.nextInt(CHOICES.size()));
            x = choice(label, mark, x, y);
            if (layout == Layout.COLUMN || layout == Layout.RIGHT_MARGIN || layout == Layout.GRID && i % 2 == 1) {
                x = 240;
                y += 2 * font.getSize();
            } else if (layout == Layout.GRID) {
                x = 1300;
            } else {
                x += 90;
            }
        }
        return y + 2 * font.getSize();
    }

    private int choice(String label, HandMark mark, int x, int y) {
        int width = (int) font.getStringBounds(label, new FontRenderContext(null, true, true))
                .getWidth();
        int gap = (int) (side * (0.35 + 0.5 * random.nextDouble()));
        if (layout == Layout.LABEL_BEFORE) {
            text(label, x, y);
            box(label, mark, x + width + gap, y);
            return x + width + gap + side;
        }
        if (layout == Layout.RIGHT_MARGIN) {
            text(label, x, y);
            box(label, mark, 2000, y);
            return x;
        }
        box(label, mark, x, y);
        text(label, x + side + gap, y);
        return x + side + gap + width;
    }

    private void box(String label, HandMark mark, int x, int baseline) {
        int top = baseline - (int) (0.36 * font.getSize()) - side / 2;
        Frame frame = new Frame(x, top, x + side, top + side);
        pen.setStroke(new BasicStroke(stroke));
        if (shape == BoxShape.SQUARE) {
            pen.drawRect(x, top, side, side);
        } else {
            pen.drawOval(x, top, side, side);
        }
        mark.draw(pen, frame, shape, random);
        choices.add(new Choice(frame, shape, mark, mark.isMeant(), label));
    }

    private void text(String text, int x, int baseline) {
        pen.setFont(font);
        pen.drawString(text, x, baseline);
        FontRenderContext context = pen.getFontRenderContext();
        double left = x;
        for (String word : text.split("(?<= )")) {
            double width = font.getStringBounds(word.strip(), context).getWidth();
            Box box = new Box(
                    left / WIDTH,
                    (baseline - 0.8 * font.getSize()) / HEIGHT,
                    width / WIDTH,
                    (double) font.getSize() / HEIGHT);
            words.add(new Word(word.strip(), box, 0.95));
            left += font.getStringBounds(word, context).getWidth();
        }
    }
}
