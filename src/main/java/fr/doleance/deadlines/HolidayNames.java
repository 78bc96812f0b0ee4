package fr.doleance.deadlines;

import de.focus_shift.jollyday.core.Holiday;
import java.util.Locale;
import java.util.Map;

/** The names of French public holidays as the Code du travail writes them (L3133-1, L3134-13); the library's are calendar names. */
final class HolidayNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NEW_YEAR", "le 1er janvier"),
            Map.entry("LABOUR_DAY", "le 1er Mai"),
            Map.entry("VICTORY_DAY", "le 8 Mai"),
            Map.entry("NATIONAL_DAY", "le 14 Juillet"),
            Map.entry("ASSUMPTION_MARY", "l’Assomption"),
            Map.entry("ALL_SAINTS", "la Toussaint"),
            Map.entry("ARMISTICE", "le 11 Novembre"),
            Map.entry("CHRISTMAS", "Noël"),
            Map.entry("SECOND_CHRISTMAS_DAY", "le 26 décembre (Alsace-Moselle)"),
            Map.entry("christian.GOOD_FRIDAY", "le Vendredi saint (Alsace-Moselle)"),
            Map.entry("christian.EASTER_MONDAY", "le lundi de Pâques"),
            Map.entry("christian.ASCENSION_DAY", "l’Ascension"),
            Map.entry("christian.WHIT_MONDAY", "le lundi de Pentecôte"));

    private HolidayNames() {}

    static String french(Holiday holiday) {
        return NAMES.getOrDefault(holiday.getPropertiesKey(), holiday.getDescription(Locale.FRENCH));
    }
}
