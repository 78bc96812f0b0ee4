package fr.doleance.register;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.NewItem;
import java.time.Duration;

/** When an arrival with known content is a duplicate, and when a person reminds us of a complaint that we have. */
final class DuplicateRule {
    private static final Duration REMINDER_AFTER = Duration.ofDays(15);

    private DuplicateRule() {}

    static ArrivalKind kind(Item first, NewItem again) {
        Duration age = Duration.between(first.receivedAt(), again.receivedAt());
        return age.compareTo(REMINDER_AFTER) >= 0 ? ArrivalKind.REMINDER : ArrivalKind.DUPLICATE;
    }
}
