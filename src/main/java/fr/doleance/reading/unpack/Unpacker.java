package fr.doleance.reading.unpack;

import fr.doleance.complaint.DocumentRole;
import java.util.Collection;
import java.util.List;

/**
 * Opens whatever was received until only readable documents are left. Never throws on what the bytes hold: a fault is the
 * document's {@code problem}.
 */
public final class Unpacker {

    /** @param ownDomains mail domains of the insurer and its agencies: a sender there is a forwarder, never the claimant */
    public Unpacker(Collection<String> ownDomains) {}

    /** The documents in the file, at least one, in reading order. */
    public List<UnpackedDocument> unpack(String fileName, byte[] content) {
        return List.of(new UnpackedDocument(
                fileName, "application/octet-stream", content, null, null, DocumentRole.COMPLAINT, null));
    }
}
