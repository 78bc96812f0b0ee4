package fr.doleance.reading.child;

/** Says that a searchable copy was written, and how many pages it has. */
public record CopiedPages(int pages) {}
