package fr.doleance.review;

import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.register.CaseHistory;
import fr.doleance.register.Cases;
import fr.doleance.routing.CaseFolders;
import fr.doleance.routing.Outbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the outbox: compares where each case folder stands with what the register knows, and carries out what people decided by
 * moving folders and filling in sheets.
 *
 * <ul>
 *   <li>moved into another department: a decision on the department
 *   <li>moved into {@code <department>/a-envoyer/}: approval of its letter; out of it again: the approval is withdrawn
 *   <li>{@code correction.csv} filled in: a correction
 *   <li>{@code cloture.csv} put in: the case is closed; see {@link ClosingSheet} for an example
 *   <li>taken away, or brought back: noted
 * </ul>
 *
 * <p>What cannot be carried out leaves the folder as it is, with {@code refus.raison.txt} in it. Not thread-safe: one look at a time.
 */
public final class OutboxWatch {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWatch.class);
    static final String FOLDER_TAKEN = "folder-taken";
    static final String FOLDER_RETURNED = "folder-returned";
    private static final List<String> PRESENCE = List.of("delivered", FOLDER_TAKEN, FOLDER_RETURNED);

    private final Cases cases;
    private final CaseHistory history;
    private final CaseFolders folders;
    private final Outbox outbox;
    private final FolderJudge judge;
    private final Sightings sightings;
    private final Clock clock;
    private final Set<String> failing = new HashSet<>();

    /** @param stability how long a folder must stand unchanged before it counts */
    public OutboxWatch(Decisions.Desk desk, Duration stability) {
        this.cases = desk.cases();
        this.history = desk.history();
        this.folders = desk.folders();
        this.outbox = desk.outbox();
        this.judge = new FolderJudge(cases, folders, desk.decisions(), desk.keeper(), new RefusalNote(desk.outbox()));
        this.sightings = new Sightings(stability);
        this.clock = desk.clock();
    }

    /**
     * What one look found.
     *
     * @param carriedOut decisions that were carried out
     * @param refused references of the cases for which something could not be carried out
     * @param waiting cases that changed too recently, or whose decision failed and is tried again at the next look
     */
    public record Look(int carriedOut, List<String> refused, int waiting) {
        public Look {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Looks at every case folder once. A fault with one folder does not keep the others from being looked at.
     *
     * @throws TemporaryFailure when the outbox as a whole cannot be looked at
     */
    public Look look() {
        Map<String, List<Path>> standing = standing();
        returnCompartments();
        Map<String, Integer> revisions = cases.revisions();
        Map<String, String> presence = history.lastKinds(PRESENCE);
        TreeSet<String> references = new TreeSet<>(standing.keySet());
        references.addAll(presence.keySet());
        sightings.keepOnly(references);
        Round round = new Round();
        for (String reference : references) {
            List<Path> places = standing.getOrDefault(reference, List.of());
            int revision = revisions.getOrDefault(reference, -1);
            round.look(reference, places, revision, presence.get(reference));
        }
        return round.result();
    }

    private Map<String, List<Path>> standing() {
        if (!folders.isThere()) {
            throw new TemporaryFailure("the outbox is not there", null);
        }
        try {
            Map<String, List<Path>> standing = new HashMap<>();
            for (Path folder : folders.everywhere()) {
                standing.computeIfAbsent(folder.getFileName().toString(), reference -> new ArrayList<>())
                        .add(folder);
            }
            return standing;
        } catch (IOException exception) {
            throw new TemporaryFailure("the outbox cannot be looked at", exception);
        }
    }

    /** Health papers do not wait for a stability delay: others may see them meanwhile. */
    private void returnCompartments() {
        try {
            outbox.returnCompartments();
        } catch (IOException exception) {
            throw new TemporaryFailure("health papers cannot be brought back", exception);
        }
    }

    /** One look over all cases, and what it found so far. */
    private final class Round {
        private final List<String> refused = new ArrayList<>();
        private int carriedOut;
        private int waiting;
        private RuntimeException fault;

        void look(String reference, List<Path> places, int revision, String presence) {
            try {
                if (sightings.isRipe(reference, Sight.of(places, revision), clock.instant())) {
                    add(reference, judge(reference, places, presence));
                    sightings.judged(reference);
                }
                failing.remove(reference);
            } catch (IOException | TemporaryFailure passing) {
                warn(reference, passing);
            } catch (RuntimeException bug) {
                keep(bug);
            }
            waiting += sightings.waits(reference) ? 1 : 0;
        }

        private void add(String reference, FolderJudge.Verdict verdict) {
            carriedOut += verdict.carriedOut();
            if (verdict.carriedOut() > 0) {
                LOG.info("step=review ref={} outcome=carried-out count={}", reference, verdict.carriedOut());
            }
            if (!verdict.refusals().isEmpty()) {
                refused.add(reference);
                LOG.warn(
                        "step=review ref={} outcome=refused reason={}",
                        reference,
                        Refusal.together(verdict.refusals()).code());
            }
        }

        /** Once for each time that a case begins to fail: looks follow each other within seconds. */
        private void warn(String reference, Exception passing) {
            if (failing.add(reference)) {
                LOG.warn(
                        "step=review ref={} outcome=failed cause={}",
                        reference,
                        passing.getClass().getSimpleName());
            }
        }

        /** A bug is loud, but only after the others were looked at. */
        private void keep(RuntimeException bug) {
            if (fault == null) {
                fault = bug;
            } else {
                fault.addSuppressed(bug);
            }
        }

        Look result() {
            if (fault != null) {
                throw fault;
            }
            return new Look(carriedOut, refused, waiting);
        }
    }

    private FolderJudge.Verdict judge(String reference, List<Path> places, String presence) throws IOException {
        if (places.isEmpty()) {
            return taken(reference, presence);
        }
        if (places.size() > 1) {
            return refuseTwice(places);
        }
        if (FOLDER_TAKEN.equals(presence)) {
            String place = folders.departmentOf(places.get(0));
            cases.noted(reference, FOLDER_RETURNED, Owner.of(places.get(0)), Map.of("place", place));
        }
        return judge.judge(reference, places.get(0));
    }

    private FolderJudge.Verdict taken(String reference, String presence) {
        if (!FOLDER_TAKEN.equals(presence)) {
            cases.noted(reference, FOLDER_TAKEN, Owner.UNKNOWN, Map.of());
        }
        return new FolderJudge.Verdict(0, List.of());
    }

    private FolderJudge.Verdict refuseTwice(List<Path> places) throws IOException {
        Refusal refusal = Refusal.twice(places.stream()
                .map(place -> "« " + place.getParent().getFileName() + " »")
                .toList());
        for (Path place : places) {
            judge.refuse(place, refusal);
        }
        return FolderJudge.Verdict.refused(refusal);
    }
}
