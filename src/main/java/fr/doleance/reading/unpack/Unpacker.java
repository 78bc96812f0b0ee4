package fr.doleance.reading.unpack;

import fr.doleance.complaint.DocumentRole;
import java.util.Collection;
import java.util.List;

/**
 * Opens whatever was received until only readable documents are left. Never throws on what the bytes hold: a fault is the
 * document's {@code problem}. Safe for use by several threads.
 */
public final class Unpacker {
    private final OwnDomains ownDomains;
    private final UnpackLimits limits;

    /** @param ownDomains mail domains of the insurer and its agencies: a sender there is a forwarder, never the claimant */
    public Unpacker(Collection<String> ownDomains) {
        this(ownDomains, UnpackLimits.DEFAULT);
    }

    public Unpacker(Collection<String> ownDomains, UnpackLimits limits) {
        this.ownDomains = new OwnDomains(ownDomains);
        this.limits = limits;
    }

    /**
     * The documents in the file, at least one, in reading order. A mail's first document is its body, with the headers. Where an
     * archive or a mail goes over the limits, what was found before stands and one more document (the archive) or the mail's body
     * carries the problem.
     */
    public List<UnpackedDocument> unpack(String fileName, byte[] content) {
        var opening = new Opening(ownDomains, new Budget(limits, content.length));
        return opening.open(fileName, content, DocumentRole.COMPLAINT, limits.depth());
    }
}
