package fr.doleance;

import java.util.List;

/**
 * What still waits where it came from.
 *
 * @param files in the inbox
 * @param mails in the mailbox, 0 without one
 * @param mailboxReached false when the mailbox did not answer; true without one
 * @param alerts references of urgent cases of which nobody could be told yet
 */
public record Left(int files, int mails, boolean mailboxReached, List<String> alerts) {
    public boolean isNothing() {
        return files == 0 && mails == 0 && mailboxReached && alerts.isEmpty();
    }
}
