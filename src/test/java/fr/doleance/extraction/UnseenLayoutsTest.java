package fr.doleance.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fields of many layouts that no finder was made for: every wrong, missing and superfluous value counts. */
class UnseenLayoutsTest {
    /** What is not a field to be compared: whole texts, and what only repeats another value. */
    private static final Set<String> LEFT_OUT = Set.of(
            FieldNames.TEXT, FieldNames.REQUEST, FieldNames.OBJECT, FieldNames.PHONE_RAW, FieldNames.SECOND_CIVILITY);

    private static final Map<String, int[]> COUNTS = new TreeMap<>();
    private static final List<String> FAULTS = new ArrayList<>();

    @BeforeAll
    static void readThemAll() {
        UnseenLayouts.all().forEach(sample -> compare(sample, values(sample)));
    }

    @Test
    void thereAreFortyAtLeast() {
        assertThat(UnseenLayouts.all()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void fieldsReachTheBar() {
        int[] all = new int[3];
        COUNTS.values().forEach(counts -> add(all, counts));

        assertThat(f1(all)).as(String.join("\n", FAULTS)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void noFieldIsLeftBehind() {
        COUNTS.forEach((name, counts) -> {
            if (counts[0] + counts[2] >= 5) {
                assertThat(f1(counts))
                        .as(name + "\n" + String.join("\n", FAULTS))
                        .isGreaterThanOrEqualTo(0.9);
            }
        });
    }

    private static Map<String, String> values(UnseenLayouts.Sample sample) {
        Map<String, String> values = new TreeMap<>();
        List<String> address = new ArrayList<>();
        Documents.read(sample.document()).forEach((name, value) -> {
            if (name.startsWith(FieldNames.ADDRESS_LINES)) {
                address.add(value);
            } else if (!LEFT_OUT.contains(name)) {
                values.put(name, value);
            }
        });
        if (!address.isEmpty()) {
            values.put("address", String.join(" ", address));
        }
        return values;
    }

    private static void compare(UnseenLayouts.Sample sample, Map<String, String> found) {
        Set<String> names = new TreeSet<>(sample.expected().keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            String wanted = sample.expected().get(name);
            String value = found.get(name);
            int[] counts = COUNTS.computeIfAbsent(name, missing -> new int[3]);
            boolean right =
                    wanted != null && value != null && Folding.words(wanted).equals(Folding.words(value));
            counts[0] += right ? 1 : 0;
            counts[1] += !right && value != null ? 1 : 0;
            counts[2] += !right && wanted != null ? 1 : 0;
            if (!right) {
                FAULTS.add(sample.name().substring(0, 2) + " " + name + ": " + value + ", should be " + wanted);
            }
        }
    }

    private static void add(int[] sum, int[] counts) {
        for (int index = 0; index < sum.length; index++) {
            sum[index] += counts[index];
        }
    }

    /** Right values twice over right ones twice, superfluous or wrong ones, and missing or wrong ones. */
    private static double f1(int[] counts) {
        return 2.0 * counts[0] / Math.max(1, 2 * counts[0] + counts[1] + counts[2]);
    }

    /** For a look at the figures: all faults, and F1 field by field. */
    public static void main(String[] arguments) {
        readThemAll();
        FAULTS.forEach(System.out::println);
        int[] all = new int[3];
        COUNTS.forEach((name, counts) -> {
            System.out.printf("%-32s%4d%8.3f%n", name, counts[0] + counts[2], f1(counts));
            add(all, counts);
        });
        System.out.printf("%-32s%4d%8.3f%n", "all", all[0] + all[2], f1(all));
    }
}
