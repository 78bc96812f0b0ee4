package fr.doleance.intake;

import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;

/**
 * The register, as intake sees it. Each method is one transaction, durable when it returns, and knows an arrival again by its source
 * key. Both throw {@link fr.doleance.complaint.TemporaryFailure} when the register cannot be reached.
 */
public interface ItemRegister {
    Registration register(NewItem item);

    /** Registers what no person can have written; it opens no case. */
    void reject(NewItem item, String frenchReason);
}
