package fr.doleance.reading.form;

import fr.doleance.complaint.Word;
import fr.doleance.form.Area;
import fr.doleance.form.FormLayout;
import fr.doleance.form.SheetCode;
import fr.doleance.reading.layout.ScannedPage;
import fr.doleance.reading.sheet.Point;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A sheet of our form found in a picture. */
public final class FormSheet {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    /** Of a zone with its surroundings this share is not brighter than its paper. */
    private static final double PAPER = 0.8;

    private final SheetCode code;
    private final FormLayout layout;
    private final GreyBytes picture;
    private final Registration registration;

    private FormSheet(SheetCode code, FormLayout layout, GreyBytes picture, Registration registration) {
        this.code = code;
        this.layout = layout;
        this.picture = picture;
        this.registration = registration;
    }

    /** The sheet that a picture shows; empty where it is none of ours or cannot be registered: it is then read as any other page. */
    public static Optional<FormSheet> in(ScannedPage page) {
        GreyBytes picture = GreyBytes.of(page.picture());
        return CodeFinder.in(page.picture())
                .flatMap(found -> FormLayout.of(found.code().version())
                        .filter(layout -> found.code().page() <= layout.pages())
                        .flatMap(layout -> Registration.of(picture, found, layout)
                                .map(registration -> new FormSheet(found.code(), layout, picture, registration))));
    }

    /** Whether a text layer names our form, so that it is worth a look: a form filled in on screen may have been printed to a PDF. */
    public static boolean isNamedIn(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" ")).contains(FormLayout.FOOTER.strip());
    }

    SheetCode code() {
        return code;
    }

    FormLayout layout() {
        return layout;
    }

    Registration registration() {
        return registration;
    }

    /** An area of the sheet, straight, its paper white. */
    BufferedImage picture(Area area, int dotsPerInch) {
        double step = MILLIMETRES_PER_INCH / dotsPerInch;
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(area.width() / step),
                (int) Math.ceil(area.height() / step),
                BufferedImage.TYPE_BYTE_GRAY);
        GreyBytes values = GreyBytes.of(image);
        for (int y = 0; y < values.height(); y++) {
            for (int x = 0; x < values.width(); x++) {
                Point seen = registration.at(new Point(area.left() + (x + 0.5) * step, area.top() + (y + 0.5) * step));
                values.set(x, y, (int) Math.round(picture.between(seen.x(), seen.y())));
            }
        }
        whiten(values);
        return image;
    }

    private static void whiten(GreyBytes values) {
        double paper = Math.max(1, values.quantile(PAPER));
        for (int y = 0; y < values.height(); y++) {
            for (int x = 0; x < values.width(); x++) {
                values.set(x, y, (int) Math.min(GreyBytes.WHITE, values.at(x, y) * GreyBytes.WHITE / paper));
            }
        }
    }

    /** The whole picture turned upright, as it came otherwise. */
    public BufferedImage upright() {
        int turns = registration.quarterTurns();
        boolean across = turns % 2 == 1;
        int width = across ? picture.height() : picture.width();
        int height = across ? picture.width() : picture.height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        GreyBytes values = GreyBytes.of(image);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int value = switch (turns) {
                    case 1 -> picture.at(picture.width() - 1 - y, x);
                    case 2 -> picture.at(picture.width() - 1 - x, picture.height() - 1 - y);
                    case 3 -> picture.at(y, picture.height() - 1 - x);
                    default -> picture.at(x, y);
                };
                values.set(x, y, value);
            }
        }
        return image;
    }
}
