package fr.doleance.reading.child;

import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Page;
import java.util.List;

/**
 * What was read where one page was asked for: one page, or several where the picture shows several sheets.
 *
 * @param formFields what stands on sheets of our own form; their page numbers count the pages of this answer from 1
 */
public record ReadPages(List<Page> pages, List<FormField> formFields) {
    public ReadPages {
        pages = List.copyOf(pages);
        formFields = List.copyOf(formFields);
    }

    /** A page that is no sheet of ours. */
    public static ReadPages of(Page page) {
        return new ReadPages(List.of(page), List.of());
    }
}
