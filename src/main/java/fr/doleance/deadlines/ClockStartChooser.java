package fr.doleance.deadlines;

import fr.doleance.complaint.ClockCandidate;
import fr.doleance.complaint.ClockSource;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Item;
import fr.doleance.settings.Organisation.DeadlineRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settles when a complaint was sent, which is when its clock started (ACPR recommendation 2024-R-02: "à compter de l'envoi").
 *
 * <p>The strongest proof that is neither in the future nor too old wins. Without any, an electronic arrival starts the clock itself,
 * and a paper one is taken to have been posted some working days before: the earlier date protects the claimant.
 */
final class ClockStartChooser {
    private static final String TOO_OLD = "date-trop-ancienne";
    private static final String FUTURE = "date-future";
    /** Channels that carry no paper: the product's own, and the usual names of inbox sub-folders. */
    private static final Set<String> ELECTRONIC = Set.of(
            "mailbox",
            "upload",
            "courriel",
            "courriels",
            "mail",
            "mails",
            "email",
            "e-mail",
            "web",
            "site",
            "formulaire",
            "espace-client");

    private final DeadlineRules rules;
    private final WorkingCalendar calendar;

    ClockStartChooser(DeadlineRules rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    ClockStart choose(ExtractedCase extracted) {
        Item item = extracted.opened().readItem().item();
        LocalDate arrival = DateProofs.inParis(item.receivedAt());
        List<DateProof> proofs = new DateProofs(rules).of(extracted);
        Optional<DateProof> proof =
                proofs.stream().filter(candidate -> holds(candidate, arrival)).findFirst();
        List<ClockCandidate> fallbacks = fallbacks(extracted, item, arrival);
        return new ClockStart(
                proof.map(DateProof::candidate).orElse(fallbacks.get(fallbacks.size() - 1)),
                Stream.concat(proofs.stream().map(DateProof::candidate), fallbacks.stream())
                        .toList(),
                reviewReasons(proofs, proof, arrival));
    }

    private static boolean holds(DateProof proof, LocalDate arrival) {
        long age = age(proof, arrival);
        return proof.reliable() && age >= 0 && age <= proof.maximumAgeDays();
    }

    private static long age(DateProof proof, LocalDate arrival) {
        return ChronoUnit.DAYS.between(proof.candidate().date(), arrival);
    }

    /** The arrival and, for paper, the estimated day of posting; the last one starts the clock. */
    private List<ClockCandidate> fallbacks(ExtractedCase extracted, Item item, LocalDate arrival) {
        ClockCandidate arrived = new ClockCandidate(ClockSource.ARRIVAL, arrival);
        if (DateProofs.mail(extracted).isPresent() || ELECTRONIC.contains(item.channel())) {
            return List.of(arrived);
        }
        LocalDate posted = calendar.minusWorkingDays(arrival, rules.postalDays());
        return List.of(arrived, new ClockCandidate(ClockSource.ESTIMATED, posted));
    }

    /** Only proofs as strong as the chosen one, or stronger, are questioned: a weaker one changed nothing. */
    private static List<String> reviewReasons(List<DateProof> proofs, Optional<DateProof> chosen, LocalDate arrival) {
        Set<String> reasons = new LinkedHashSet<>();
        int questioned = chosen.map(proof -> proofs.indexOf(proof) + 1).orElse(proofs.size());
        for (DateProof proof : proofs.subList(0, questioned)) {
            long age = age(proof, arrival);
            if (age < 0) {
                reasons.add(FUTURE);
            } else if (age > proof.notableAgeDays()) {
                reasons.add(TOO_OLD);
            }
        }
        return List.copyOf(reasons);
    }
}
