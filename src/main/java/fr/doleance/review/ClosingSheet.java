package fr.doleance.review;

import fr.doleance.routing.SheetText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sheet {@code cloture.csv} that a clerk puts into a case folder to close the case. Two lines:
 *
 * <pre>
 * date;issue;par
 * 2026-12-01;favorable;A. Durand
 * </pre>
 *
 * <p>{@code date}: day of the answer, 2026-12-01 or 01/12/2026. {@code issue}: favorable, partielle, défavorable, or sans objet when
 * there was nothing left to answer. {@code par}: who answered.
 */
final class ClosingSheet {
    static final String NAME = "cloture.csv";
    private static final String FIRST_HEADER = "date";
    private static final int MAXIMUM_NAME_LENGTH = 100;

    private ClosingSheet() {}

    /** Empty when the sheet is not as it should be. */
    static Optional<Closing> read(byte[] sheet) {
        List<String> lines = SheetText.of(sheet)
                .lines()
                .filter(line -> !line.replace(';', ' ').isBlank())
                .filter(line -> !line.strip().toLowerCase(Locale.FRENCH).startsWith(FIRST_HEADER))
                .toList();
        return lines.size() == 1 ? closing(lines.get(0).split(";", -1)) : Optional.empty();
    }

    private static Optional<Closing> closing(String[] cells) {
        if (cells.length < 3) {
            return Optional.empty();
        }
        Optional<LocalDate> on = ClerkDates.read(cell(cells[0]));
        Optional<Outcome> outcome = Outcome.of(cell(cells[1]));
        String by = cell(cells[2]);
        boolean complete = on.isPresent() && outcome.isPresent() && !by.isEmpty() && by.length() <= MAXIMUM_NAME_LENGTH;
        return complete ? Optional.of(new Closing(on.get(), outcome.get(), by)) : Optional.empty();
    }

    private static String cell(String written) {
        return written.strip().replaceAll("^\"|\"$", "").strip();
    }
}
