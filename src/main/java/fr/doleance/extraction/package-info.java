/**
 * 4. Extraction: finds the fields of a complaint in the words that were read. {@link fr.doleance.complaint.OpenedCase} →
 * {@link fr.doleance.complaint.ExtractedCase}.
 *
 * <p>A document becomes a {@code Sheet} of segments (pieces of a line that stand together). Small finders, one job each, look at the
 * sheet and name what they see as findings with a confidence; the {@code Ballot} takes the strongest of each kind. No finder makes up
 * a value: each holds the words it was read from, with page and place.
 */
package fr.doleance.extraction;
