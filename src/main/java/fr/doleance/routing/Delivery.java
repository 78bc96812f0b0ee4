package fr.doleance.routing;

import fr.doleance.complaint.Item;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.Cases;
import java.util.List;

/** Puts an understood case into the outbox and records that it stands there. Doing it twice changes nothing. */
public final class Delivery {
    private final Cases cases;
    private final Outbox outbox;

    public Delivery(Cases cases, Outbox outbox) {
        this.cases = cases;
        this.outbox = outbox;
    }

    public WrittenCase deliver(WrittenCase written) {
        List<Item> items = cases.items(written.caseFile().reference());
        outbox.deliver(written, items, items.get(0).attempts());
        cases.delivered(written);
        return written;
    }
}
