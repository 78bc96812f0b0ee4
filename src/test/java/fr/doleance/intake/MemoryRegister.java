package fr.doleance.intake;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;
import fr.doleance.complaint.TemporaryFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A register in memory: knows source keys, equal bytes and equal mails; fails on demand. */
final class MemoryRegister implements ItemRegister {
    final Map<String, NewItem> items = new LinkedHashMap<>();
    final Map<String, String> rejected = new LinkedHashMap<>();
    final List<Registration> registrations = new ArrayList<>();
    volatile boolean broken;

    @Override
    public synchronized Registration register(NewItem item) {
        if (broken) {
            throw new TemporaryFailure("register down", null);
        }
        Registration registration = registration(item);
        items.putIfAbsent(item.sourceKey(), item);
        registrations.add(registration);
        notifyAll();
        return registration;
    }

    private Registration registration(NewItem item) {
        if (items.containsKey(item.sourceKey())) {
            return new Registration.AlreadyKnown(opened(item));
        }
        boolean same = items.values().stream()
                .anyMatch(known -> known.sha256().equals(item.sha256())
                        || item.messageId() != null
                                && item.messageId().equals(known.messageId())
                                && item.bodyHash().equals(known.bodyHash()));
        return same ? new Registration.Duplicate(opened(item), null) : new Registration.Opened(opened(item));
    }

    private static Item opened(NewItem item) {
        return new Item(
                item.sourceKey(),
                item.sha256(),
                item.files(),
                item.channel(),
                item.receivedAt(),
                item.messageId(),
                ArrivalKind.FIRST,
                null,
                0,
                false);
    }

    @Override
    public synchronized void reject(NewItem item, String frenchReason) {
        rejected.put(item.files().get(0).fileName(), frenchReason);
    }

    synchronized List<NewItem> all() {
        return List.copyOf(items.values());
    }
}
