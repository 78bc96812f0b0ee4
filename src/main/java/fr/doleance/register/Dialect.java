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

    /** Claims the first item that waits: fewest attempts first, then oldest. The attempt counts even if the worker dies. */
    String claim() {
        return """
                UPDATE item SET attempts = attempts + 1, lease_owner = :owner, lease_until = :until
                WHERE id = (SELECT id FROM item
                            WHERE state = 'received' AND (lease_until IS NULL OR lease_until <= :now)
                            ORDER BY attempts, received_at, id LIMIT 1""" + skipLocked + ") RETURNING *";
    }
}
