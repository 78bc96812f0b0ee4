package fr.doleance.extraction;

import fr.doleance.complaint.Origin;

/**
 * Where text was read.
 *
 * @param document 0-based index in the case's documents
 * @param page 1-based, or null for what has no page (a mail's header)
 */
record Place(int document, Integer page, Origin origin) {
    /** The same place, for a value that was written by hand there. */
    Place handwritten() {
        return new Place(document, page, Origin.HANDWRITING);
    }
}
