package fr.doleance.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What stands where on the form: one list, from which the PDF is drawn and the returned sheet is read. The layout of a version never
 * changes, for sheets of it come back years later.
 */
public final class FormLayout {
    /** The version that is written today. */
    public static final int CURRENT = 1;

    /** What is printed at the foot of every sheet, before the version. */
    public static final String FOOTER = "Formulaire de réclamation, version ";

    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;

    private static final double MARK = 5;
    private static final double MARK_MARGIN = 9;

    private final int version;
    private final List<Zone> zones;

    private FormLayout(int version, List<Zone> zones) {
        this.version = version;
        this.zones = List.copyOf(zones);
    }

    /** The layout of a version; empty for one that never was. */
    public static Optional<FormLayout> of(int version) {
        try (InputStream stream = FormLayout.class.getResourceAsStream("/fr/doleance/form/v" + version + ".csv")) {
            return stream == null ? Optional.empty() : Optional.of(new FormLayout(version, zones(stream)));
        } catch (IOException exception) {
            throw new UncheckedIOException("the layout of form version " + version + " cannot be read", exception);
        }
    }

    /** The layout that is written today. */
    public static FormLayout current() {
        return of(CURRENT).orElseThrow();
    }

    private static List<Zone> zones(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(FormLayout::zone)
                .toList();
    }

    private static Zone zone(String line) {
        String[] cells = line.split(";", -1);
        return new Zone(
                Integer.parseInt(cells[0]),
                Zone.Kind.valueOf(cells[1]),
                cells[2],
                cells[3].isEmpty() ? null : Content.valueOf(cells[3]),
                new Area(number(cells[4]), number(cells[5]), number(cells[6]), number(cells[7])),
                cells[8].isEmpty() ? 0 : Integer.parseInt(cells[8]),
                cells[9],
                cells[10],
                cells[11]);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    public int version() {
        return version;
    }

    public int pages() {
        return zones.stream().mapToInt(Zone::page).max().orElse(0);
    }

    /** All that stands on a page, in the order of reading. */
    public List<Zone> page(int number) {
        return zones.stream().filter(zone -> zone.page() == number).toList();
    }

    /** How many subjects have a box. */
    public int subjects() {
        return (int) zones.stream().filter(Zone::isSubject).count();
    }

    /** The four black squares of every page: top left, top right, bottom right, bottom left. */
    public List<Area> marks() {
        double right = WIDTH - MARK_MARGIN - MARK;
        double bottom = HEIGHT - MARK_MARGIN - MARK;
        return List.of(
                new Area(MARK_MARGIN, MARK_MARGIN, MARK, MARK),
                new Area(right, MARK_MARGIN, MARK, MARK),
                new Area(right, bottom, MARK, MARK),
                new Area(MARK_MARGIN, bottom, MARK, MARK));
    }

    /** The QR code of every page, without its quiet zone. */
    public Area code() {
        return new Area(164, 16, 28, 28);
    }
}
