package fr.doleance.intake;

import java.nio.file.Path;
import java.util.List;

/**
 * Something in the inbox that is ready to be taken: one file, or a lot.
 *
 * @param location the file, or the lot's folder
 * @param members the files that make up the item, in the order of their names; the lot's end mark is none of them
 */
public record Arrival(Path location, List<Member> members, String channel) {
    public Arrival {
        members = List.copyOf(members);
    }

    /** @param snapshot how the file looked when it was found to be stable */
    record Member(Path file, FileSnapshot snapshot) {}

    boolean isLot() {
        return members.size() != 1 || !members.get(0).file().equals(location);
    }
}
