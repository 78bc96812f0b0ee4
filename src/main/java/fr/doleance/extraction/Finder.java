package fr.doleance.extraction;

import java.util.List;

/** Looks for one thing in a letter, and names what it saw with how sure it is. Nothing seen: an empty list. */
@FunctionalInterface
interface Finder {
    List<Finding> find(Letter letter);
}
