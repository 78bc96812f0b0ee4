package fr.doleance.letters;

import fr.doleance.settings.Organisation.Envelope;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where things stand on the first page so that the envelope's window shows the address and nothing else. Millimetres.
 *
 * <p>The sheet, folded in three, has 10 mm of play sideways and 11 mm upwards in the envelope; 2 mm more are kept free around what the
 * window may then show. The window's place is the envelope's, from {@code departments.yaml}.
 */
final class LetterGeometry {
    /** Where the text column starts. */
    private static final double LEFT_MARGIN = 20;
    /** Margin of the page in the style sheet, which vertical positions count from; sideways they count from the sheet. */
    private static final double TOP_MARGIN = 15;

    private static final double LEFT_PLAY = 22;
    private static final double VERTICAL_PLAY = 13;
    private static final double LINE_HEIGHT = 5.2;
    private static final double REFERENCES_HEIGHT = 14;
    private static final double LARGEST_POINTS = 10.5;
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private final Envelope envelope;

    LetterGeometry(Envelope envelope) {
        this.envelope = envelope;
    }

    /** The measures that the style sheet needs, by the names it has for them. */
    Map<String, Object> variables(List<String> addressLines) {
        double blockHeight = addressLines.size() * LINE_HEIGHT;
        double bottom = envelope.top() + envelope.height();
        return Map.of(
                "largeurColonne", millimetres(envelope.left() - LEFT_PLAY - LEFT_MARGIN),
                "hautReferences", millimetres(bottom - REFERENCES_HEIGHT - TOP_MARGIN),
                "gaucheDestinataire", millimetres(envelope.left()),
                "retraitDroite", millimetres(envelope.left() - LEFT_MARGIN),
                "hautDestinataire", millimetres(envelope.top() + (envelope.height() - blockHeight) / 2 - TOP_MARGIN),
                "largeurDestinataire", millimetres(envelope.width()),
                "tailleDestinataire", millimetres(points(addressLines)),
                "hautCorps", millimetres(bottom + VERTICAL_PLAY - TOP_MARGIN));
    }

    /** The largest size, up to the ordinary one, in which the widest line fits the window. */
    private double points(List<String> addressLines) {
        double widest =
                addressLines.stream().mapToDouble(LetterFonts::width).max().orElse(0);
        double fitting = widest == 0 ? LARGEST_POINTS : envelope.width() / (widest * MILLIMETRES_PER_POINT);
        return Math.min(LARGEST_POINTS, Math.floor(fitting * 10) / 10);
    }

    private static String millimetres(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
