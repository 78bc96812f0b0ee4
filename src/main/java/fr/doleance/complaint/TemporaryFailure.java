package fr.doleance.complaint;

/** A fault outside the product that may pass (disk, mail server, database): retried. Its message holds no word of a claimant. */
public final class TemporaryFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TemporaryFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
