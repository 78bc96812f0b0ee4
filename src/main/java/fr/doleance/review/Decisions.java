package fr.doleance.review;

import fr.doleance.register.CaseHistory;
import fr.doleance.register.Cases;
import fr.doleance.routing.CaseFolders;
import fr.doleance.routing.Outbox;
import fr.doleance.settings.Organisation;
import java.time.Clock;
import java.util.Map;

/**
 * What a person decides about a case, other than by acting on its folder: each decision is kept as an event first, then the folder is
 * put where it belongs. If that fails, the next look over the outbox makes up for it.
 *
 * <p>{@code actor} is the account of the person. Every method throws {@code TemporaryFailure} when the disk or the register refuses,
 * or when the case was changed by another in the same moment; the event may be kept then, and asking again is harmless.
 */
public final class Decisions {
    private final CaseDecisions decisions;
    private final FolderKeeper keeper;

    private Decisions(CaseDecisions decisions, FolderKeeper keeper) {
        this.decisions = decisions;
        this.keeper = keeper;
    }

    /** What decisions work on. */
    public record Desk(
            Organisation organisation,
            Cases cases,
            CaseHistory history,
            CaseFolders folders,
            Outbox outbox,
            Redrafting redrafting,
            Relating relating,
            Timekeeping timekeeping,
            Clock clock) {

        CaseDecisions decisions() {
            return new CaseDecisions(cases, history, rules(), clock);
        }

        private CaseRules rules() {
            return CaseRules.of(organisation, folders, redrafting, relating, timekeeping);
        }

        FolderKeeper keeper() {
            return new FolderKeeper(cases, folders, outbox, decisions());
        }
    }

    public static Decisions at(Desk desk) {
        return new Decisions(desk.decisions(), desk.keeper());
    }

    /**
     * Gives the case to a department, to {@code a-verifier} or to {@code hors-reclamation}. Its dates stay. What was no complaint
     * becomes one with its original date and an acknowledgement; what becomes none gets a redirection letter.
     */
    public Decision changeDepartment(String reference, String department, String actor) {
        return settled(reference, decisions.changeDepartment(reference, department, actor));
    }

    /**
     * Approves the current letter. Nothing is sent here. One that waited until a date in it had passed is written anew instead: the case
     * that comes back is not approved then, and its letter is to be read once more.
     *
     * @param pdfSha256 of the letter that the person saw: another than the current draft is refused
     */
    public Decision approve(String reference, String pdfSha256, String actor) {
        return settled(reference, decisions.approve(reference, pdfSha256, actor));
    }

    /** Takes an approval back while the letter is not on its way. */
    public Decision withdrawApproval(String reference, String actor) {
        return settled(reference, decisions.withdrawApproval(reference, actor));
    }

    /**
     * Puts right values in the place of what was read, and writes the letter anew. All values are taken, or none.
     *
     * @param values by field name, see {@code FieldNames}; those of the correction sheet only
     */
    public Decision correct(String reference, Map<String, String> values, String actor) {
        return settled(reference, decisions.correct(reference, values, actor));
    }

    /** Closes the case for good. An answer stops its clock; limits that were missed stay missed. */
    public Decision close(String reference, Closing closing, String actor) {
        return settled(reference, decisions.close(reference, closing, actor));
    }

    private Decision settled(String reference, Decision decision) {
        if (decision instanceof Decision.CarriedOut) {
            keeper.settle(reference);
        }
        return decision;
    }
}
