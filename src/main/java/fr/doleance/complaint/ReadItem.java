package fr.doleance.complaint;

import java.util.List;
import java.util.Objects;

/** An item and the documents that were read from it, in the order of reading. */
public record ReadItem(Item item, List<ReadDocument> documents) {
    public ReadItem {
        Objects.requireNonNull(item, "item");
        documents = List.copyOf(documents);
    }
}
