package fr.doleance.form;

import fr.doleance.form.FormCanvas.Style;
import fr.doleance.settings.InvalidSettings;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws the zones of a page: titles, texts, labels, and the frames to write in. */
final class FormDrawing {
    private static final double HEADING_POINTS = 0.8;
    private static final double LABEL_LIFT = 1.3;
    private static final double LEAST_SIZE = 5.5;
    private static final double BELOW_HEIGHT = 5;

    private final FormCanvas canvas;
    private final Style title;
    private final Style heading;
    private final Style plain;
    private final Style label;

    FormDrawing(FormCanvas canvas, PDFont regular, PDFont semiBold) {
        this.canvas = canvas;
        this.title = new Style(semiBold, 19, 0);
        this.heading = new Style(semiBold, 10.5, 0);
        this.plain = new Style(regular, 9, 0);
        this.label = new Style(regular, 7.5, 0.15);
    }

    void draw(Zone zone, String text) throws IOException {
        Area area = zone.area();
        switch (zone.kind()) {
            case TITLE -> canvas.text("H1", title, area.left(), area.bottom() - 2, text);
            case HEADING -> heading(area, text);
            case TEXT -> paragraph(plain, area, text);
            case FRAME, LINE, BLOCK, COMB -> {
                label(area, text);
                lines(zone);
            }
            case TICK -> tick(zone, text);
        }
    }

    private void heading(Area area, String text) throws IOException {
        double baseline = area.bottom() - 1.2;
        canvas.text("H2", heading, area.left(), baseline, text);
        double y = area.bottom() + 0.6;
        canvas.line(new PrintedLines.Stroke(area.left(), y, area.right(), y, HEADING_POINTS, 0));
    }

    /** In the largest size that fits its place. */
    private void paragraph(Style largest, Area area, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        for (double size = largest.size(); size >= LEAST_SIZE; size -= 0.5) {
            Style style = largest.sized(size);
            List<String> lines = FormCanvas.wrap(style, area.width(), text);
            if (lines.size() * style.lineHeight() <= area.height()) {
                canvas.paragraph(style, area.left(), area.top(), lines);
                return;
            }
        }
        throw new InvalidSettings("un texte est trop long pour le formulaire : « " + text + " »");
    }

    private void tick(Zone zone, String text) throws IOException {
        lines(zone);
        canvas.text("P", plain, zone.area().right() + 1.8, zone.area().bottom() - 1, text);
    }

    private void lines(Zone zone) throws IOException {
        for (PrintedLines.Stroke stroke : PrintedLines.of(zone)) {
            canvas.line(stroke);
        }
    }

    /** What stands below the name of a box, in small letters. */
    void below(Area tick, double width, String text) throws IOException {
        paragraph(label, new Area(tick.right() + 1.8, tick.bottom() - 0.4, width, BELOW_HEIGHT), text);
    }

    private void label(Area area, String text) throws IOException {
        canvas.text("P", label, area.left(), area.top() - LABEL_LIFT, text);
    }

    void footer(String text) throws IOException {
        canvas.text("P", label, (FormLayout.WIDTH - label.width(text)) / 2, FormLayout.HEIGHT - 11, text);
    }

    void marks(FormLayout layout, SheetCode code) throws IOException {
        canvas.fill(layout.marks(), 0);
        canvas.fill(CodeDrawing.of(code, layout.code()), 0);
    }
}
