package fr.doleance.reading.child;

import fr.doleance.complaint.Page;
import java.util.List;

/** What was read where one page was asked for: one page, or several where the picture shows several sheets. */
public record ReadPages(List<Page> pages) {
    public ReadPages {
        pages = List.copyOf(pages);
    }
}
