package fr.doleance.reading.batch;

import java.util.ArrayList;
import java.util.List;

/** What a page of a batch is. */
enum PageKind {
    SEPARATOR,
    BLANK,
    WRITTEN;

    /**
     * The pages of each part, by their 1-based numbers, in their order. The blank back of a separator belongs to no part, and blank pages
     * alone are none.
     *
     * @return empty where there is no separator
     */
    static List<List<Integer>> parts(List<PageKind> pages) {
        if (!pages.contains(SEPARATOR)) {
            return List.of();
        }
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        for (int number = 1; number <= pages.size(); number++) {
            PageKind kind = pages.get(number - 1);
            if (kind == SEPARATOR) {
                part = new ArrayList<>();
            } else if (kind == WRITTEN || !part.isEmpty()) {
                if (part.isEmpty()) {
                    parts.add(part);
                }
                part.add(number);
            }
        }
        return parts;
    }
}
