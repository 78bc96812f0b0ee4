package fr.doleance.deadlines;

import fr.doleance.complaint.ClockCandidate;

/**
 * A date found in a case, before it is weighed.
 *
 * @param candidate the date and what told it
 * @param maximumAgeDays an older date, measured at arrival, does not start the clock
 * @param notableAgeDays an older date is shown to a person even where it starts the clock
 * @param reliable false for a value that was read poorly or failed its check: kept as a candidate, never chosen
 */
record DateProof(ClockCandidate candidate, int maximumAgeDays, int notableAgeDays, boolean reliable) {}
