package fr.doleance.classification;

import java.util.List;
import java.util.Set;

/** Tells a text in another language by its small words. */
final class ForeignWords {
    /** Fewer small words than this say nothing about the language. */
    private static final int LEAST = 4;

    private final Set<String> french;
    private final Set<String> foreign;

    ForeignWords(List<String> french, List<String> foreign) {
        this.french = Set.copyOf(french);
        this.foreign = Set.copyOf(foreign);
    }

    boolean prevailIn(List<String> words) {
        long foreignCount = words.stream().filter(foreign::contains).count();
        long frenchCount = words.stream().filter(french::contains).count();
        return foreignCount >= LEAST && foreignCount > frenchCount;
    }
}
