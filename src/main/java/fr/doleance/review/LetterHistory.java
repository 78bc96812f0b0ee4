package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The letters of a case over time: one that was not sent yet may be replaced, one that left stays as it is. */
final class LetterHistory {
    private static final Set<LetterStatus> IN_HAND =
            Set.of(LetterStatus.DRAFT, LetterStatus.BLOCKED, LetterStatus.APPROVED);
    private static final Set<LetterStatus> LEFT =
            Set.of(LetterStatus.SENDING, LetterStatus.SENT, LetterStatus.UNCERTAIN);

    private LetterHistory() {}

    /** The letter that waits for a person, or empty. */
    static Optional<Letter> draft(CaseFile file) {
        return last(file, letter -> letter.status() == LetterStatus.DRAFT || letter.status() == LetterStatus.BLOCKED);
    }

    /** The letter that is approved and not yet on its way, or empty. */
    static Optional<Letter> approved(CaseFile file) {
        return last(file, letter -> letter.status() == LetterStatus.APPROVED);
    }

    /** Whether a PDF with this hash is a letter that was replaced since. */
    static boolean wasReplaced(CaseFile file, String sha256) {
        return last(file, letter -> letter.sha256().equals(sha256) && letter.status() == LetterStatus.REPLACED)
                .isPresent();
    }

    /** Whether a letter is approved, on its way or sent. */
    static boolean isOut(CaseFile file) {
        return last(file, letter -> letter.status() == LetterStatus.APPROVED || hasLeft(letter))
                .isPresent();
    }

    static boolean hasLeft(Letter letter) {
        return LEFT.contains(letter.status());
    }

    /** The letters with fresh ones: a letter of a kind that left is never written a second time. */
    static List<Letter> with(List<Letter> letters, List<Letter> fresh) {
        return Stream.concat(replaced(letters).stream(), notSent(letters, fresh).stream())
                .toList();
    }

    static List<Letter> notSent(List<Letter> letters, List<Letter> fresh) {
        return fresh.stream()
                .filter(letter -> letters.stream()
                        .noneMatch(earlier -> hasLeft(earlier) && earlier.kind().equals(letter.kind())))
                .toList();
    }

    /** The letters, those that were not sent marked as replaced. */
    static List<Letter> replaced(List<Letter> letters) {
        return letters.stream()
                .map(letter -> IN_HAND.contains(letter.status()) ? withStatus(letter, LetterStatus.REPLACED) : letter)
                .toList();
    }

    static List<Letter> exchanged(List<Letter> letters, Letter before, Letter after) {
        return letters.stream()
                .map(letter -> letter.equals(before) ? after : letter)
                .toList();
    }

    /** The letter as a draft again, without its approval. */
    static Letter unapproved(Letter letter) {
        return copy(letter, LetterStatus.DRAFT, null, null);
    }

    private static Letter withStatus(Letter letter, LetterStatus status) {
        return copy(letter, status, letter.approvedBy(), letter.approvedAt());
    }

    private static Letter copy(Letter letter, LetterStatus status, String approvedBy, Instant approvedAt) {
        return new Letter(
                letter.kind(),
                letter.file(),
                letter.sha256(),
                letter.createdAt(),
                status,
                letter.blockedBy(),
                letter.templateVersion(),
                letter.channel(),
                approvedBy,
                approvedAt,
                letter.sentAt(),
                letter.messageId());
    }

    private static Optional<Letter> last(CaseFile file, Predicate<Letter> wanted) {
        return file.letters().stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
