package fr.doleance.reading.batch;

import java.util.List;

/** The parts of a batch in their order; empty for a file without separator. */
public record BatchParts(List<Part> parts) {
    public BatchParts {
        parts = List.copyOf(parts);
    }

    /**
     * A part that was written as a file.
     *
     * @param file its path
     * @param pages 1-based numbers of the batch's pages that are in it
     */
    public record Part(String file, String mediaType, List<Integer> pages) {
        public Part {
            pages = List.copyOf(pages);
        }
    }
}
