package fr.doleance.review;

import fr.doleance.complaint.Deadlines;
import fr.doleance.complaint.Letter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;

/** Letters say only what is so on the day they leave: a draft that waited too long does not. */
final class LetterAge {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private LetterAge() {}

    /** Whether a limit has passed since the letter was written: it promises that date, or keeps quiet about being late. */
    static boolean isOutdated(Letter letter, Deadlines deadlines, LocalDate today) {
        LocalDate written = LocalDate.ofInstant(letter.createdAt(), PARIS);
        return deadlines != null
                && Stream.of(deadlines.acknowledgeLimit(), deadlines.answerBy(), deadlines.mediatorUntil())
                        .filter(Objects::nonNull)
                        .anyMatch(limit -> !limit.isBefore(written) && limit.isBefore(today));
    }
}
