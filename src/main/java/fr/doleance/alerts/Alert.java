package fr.doleance.alerts;

/** Tells a person at once that a case is urgent. It never says why. */
public interface Alert {
    /**
     * Tells it, for good: when this returns, the alert needs no repetition.
     *
     * @throws fr.doleance.complaint.TemporaryFailure when it could not be handed over; it is then told again later
     */
    void send(String reference);

    /** How it was told, for the register: {@code mail} or {@code log}. */
    String channel();
}
