package fr.doleance.register;

/** The two databases. All SQL is common to both but the claim, which must skip what another worker holds. */
enum Dialect {
    SQLITE(""),
    POSTGRESQL(" FOR UPDATE SKIP LOCKED");

    private final String skipLocked;

    Dialect(String skipLocked) {
        this.skipLocked = skipLocked;
    }

    static Dialect of(String url) {
        return url.startsWith("jdbc:sqlite:") ? SQLITE : POSTGRESQL;
    }

    /**
     * Claims the first item that waits: fewest attempts first, then oldest. The attempt counts even if the worker dies. A repeated
     * arrival is not claimed before its first is done: it has no case to join until then.
     */
    String claim() {
        return """
                UPDATE item SET attempts = attempts + 1, lease_owner = :owner, lease_until = :until
                WHERE id = (SELECT waiting.id FROM item waiting
                            WHERE waiting.state = 'received' AND (waiting.lease_until IS NULL OR waiting.lease_until <= :now)
                              AND NOT EXISTS (SELECT 1 FROM item earlier
                                              WHERE earlier.id = waiting.first_item AND earlier.state = 'received')
                            ORDER BY waiting.attempts, waiting.received_at, waiting.id LIMIT 1""" + skipLocked + ") RETURNING *";
    }
}
