package fr.doleance.reading.unpack;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as mail programs write them into forwarded mails, French and English. A time without zone is Europe/Paris; a date without
 * time is its first instant there. Days come before months, as in France, unless the time has AM or PM.
 */
final class MailDates {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("fev", 2),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("avr", 4),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("juin", 6),
            Map.entry("jun", 6),
            Map.entry("juil", 7),
            Map.entry("jul", 7),
            Map.entry("aou", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:er|st|nd|rd|th)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern TIME =
            Pattern.compile("\\b(\\d{1,2}) ?(?:[:h]|heures?) ?(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)? ?([ap]\\.?m\\b)?");
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt|\\s|\\()\\s?([+-])(\\d{1,2}):?(\\d{2})?\\b");
    private static final Pattern UNIVERSAL = Pattern.compile("\\d ?z\\b|\\b(?:utc|gmt)\\b(?! ?[+-])");

    private MailDates() {}

    /** @param written what stands after « Envoyé : » or « Date : » */
    static Optional<Instant> parse(String written) {
        String text = simplify(written);
        boolean halfDays = Pattern.compile("\\d ?[ap]\\.?m\\b").matcher(text).find();
        return date(text, halfDays).map(found -> {
            String rest = text.substring(found.end());
            return found.day().atTime(time(rest)).atZone(zone(rest)).toInstant();
        });
    }

    private static String simplify(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[\\s\\u00A0\\u202F]+", " ").toLowerCase(Locale.ROOT);
    }

    private record Found(LocalDate day, int end) {}

    private static Optional<Found> date(String text, boolean monthBeforeDay) {
        for (Pattern pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST, NUMBERS)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                Optional<Found> found = date(matcher, pattern, monthBeforeDay);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> date(Matcher matcher, Pattern pattern, boolean monthBeforeDay) {
        String first = matcher.group(1);
        String second = matcher.group(2);
        String third = matcher.group(3);
        if (pattern == ISO) {
            return found(number(first), number(second), number(third), matcher);
        }
        if (pattern == DAY_FIRST) {
            return found(number(third), month(second), number(first), matcher);
        }
        if (pattern == MONTH_FIRST) {
            return found(number(third), month(first), number(second), matcher);
        }
        int year = number(third) < 100 ? 2000 + number(third) : number(third);
        return monthBeforeDay
                ? found(year, number(first), number(second), matcher)
                : found(year, number(second), number(first), matcher);
    }

    private static Optional<Found> found(int year, int month, int day, Matcher matcher) {
        try {
            return Optional.of(new Found(LocalDate.of(year, month, day), matcher.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        String four = name.substring(0, Math.min(4, name.length()));
        String three = name.substring(0, 3);
        return MONTHS.getOrDefault(four, MONTHS.getOrDefault(three, 0));
    }

    private static LocalTime time(String rest) {
        Matcher matcher = TIME.matcher(rest);
        while (matcher.find()) {
            int hour = number(matcher.group(1));
            if (matcher.group(4) != null) {
                hour = hour % 12 + (matcher.group(4).startsWith("p") ? 12 : 0);
            }
            int minute = number(matcher.group(2));
            int second = matcher.group(3) == null ? 0 : number(matcher.group(3));
            if (hour < 24 && minute < 60 && second < 60) {
                return LocalTime.of(hour, minute, second);
            }
        }
        return LocalTime.MIDNIGHT;
    }

    private static ZoneId zone(String rest) {
        Matcher offset = OFFSET.matcher(rest);
        if (offset.find()) {
            int minutes = number(offset.group(2)) * 60 + (offset.group(3) == null ? 0 : number(offset.group(3)));
            if (minutes <= 14 * 60) {
                return ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes);
            }
        }
        return UNIVERSAL.matcher(rest).find() ? ZoneOffset.UTC : PARIS;
    }
}
