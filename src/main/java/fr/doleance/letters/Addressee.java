package fr.doleance.letters;

import java.util.List;
import java.util.Optional;

/**
 * Whom a letter is for.
 *
 * @param who a word of the schema, or null while nobody can be written to
 * @param salutation « Madame, », written out; « Madame, Monsieur, » where nothing tells
 * @param company whether the letter is read in a company
 * @param blockedBy why nobody can be written to; empty for a known addressee
 */
record Addressee(
        String who,
        List<String> addressBlock,
        Optional<String> email,
        boolean postal,
        String salutation,
        boolean company,
        List<String> blockedBy) {
    Addressee {
        addressBlock = List.copyOf(addressBlock);
        blockedBy = List.copyOf(blockedBy);
    }

    static Addressee unknown(List<String> blockedBy) {
        return new Addressee(null, List.of(), Optional.empty(), false, Salutations.NEUTRAL, false, blockedBy);
    }

    boolean isKnown() {
        return who != null;
    }
}
