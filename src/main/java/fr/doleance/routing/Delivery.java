package fr.doleance.routing;

import fr.doleance.complaint.Item;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.Cases;
import fr.doleance.register.Copies;
import java.io.IOException;
import java.util.List;

/** Puts an understood case into the outbox and records that it stands there. Doing it twice changes nothing. */
public final class Delivery {
    private final Cases cases;
    private final Outbox outbox;
    private final Copies copies;

    public Delivery(Cases cases, Outbox outbox, Copies copies) {
        this.cases = cases;
        this.outbox = outbox;
        this.copies = copies;
    }

    public WrittenCase deliver(WrittenCase written) {
        List<Item> items = cases.items(written.caseFile().reference());
        Item first = items.get(0);
        try {
            outbox.deliver(written, items, copies.of(first), first.attempts());
            cases.delivered(written);
            copies.drop(first);
        } catch (IOException exception) {
            throw new TemporaryFailure(
                    "the copies of case " + written.caseFile().reference() + " cannot be delivered", exception);
        }
        return written;
    }
}
