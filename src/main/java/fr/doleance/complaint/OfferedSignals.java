package fr.doleance.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Signals that the language model alone has seen: shown to a person to be confirmed, and taken for true by nobody before. A case says so by
 * a reason for review. That a life may be at stake is never offered: it is told at once, and its word stands nowhere.
 */
public final class OfferedSignals {
    private static final String REASON = "signal-a-confirmer-";
    private static final String FIELD = "flags.";

    /** A person's answers, as they are kept in the field of a signal. */
    public static final String YES = "oui";

    public static final String NO = "non";

    private OfferedSignals() {}

    /** Why a person should look. */
    public static String reason(Flag flag) {
        return REASON + word(flag);
    }

    /** The field that takes a person's answer. */
    public static String field(Flag flag) {
        return FIELD + word(flag);
    }

    /** The signal that a field answers for; empty for any other field. */
    public static Optional<Flag> ofField(String name) {
        return Arrays.stream(Flag.values())
                .filter(OfferedSignals::mayBeOffered)
                .filter(flag -> field(flag).equals(name))
                .findFirst();
    }

    public static boolean mayBeOffered(Flag flag) {
        return flag != Flag.SUICIDE_RISK;
    }

    /** Whether the signal waits for a person's answer. */
    public static boolean isOffered(Flag flag, CaseFile file) {
        return mayBeOffered(flag) && file.has(flag) && file.reviewReasons().contains(reason(flag));
    }

    private static String word(Flag flag) {
        if (!mayBeOffered(flag)) {
            throw new IllegalArgumentException("this signal is told, never offered");
        }
        return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
