package fr.doleance.deadlines;

import fr.doleance.complaint.ClockCandidate;
import java.util.List;

/** The date of sending that was settled on, every date that came into question, and what a person should look at. */
record ClockStart(ClockCandidate chosen, List<ClockCandidate> candidates, List<String> reviewReasons) {
    ClockStart {
        candidates = List.copyOf(candidates);
        reviewReasons = List.copyOf(reviewReasons);
    }
}
