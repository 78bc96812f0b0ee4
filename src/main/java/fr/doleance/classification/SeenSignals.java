package fr.doleance.classification;

import fr.doleance.complaint.Flag;
import fr.doleance.complaint.OfferedSignals;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The signals of one text: those that words or circumstances prove, and those that the language model sees. Used by one thread. */
final class SeenSignals {
    private final Set<Flag> proven = EnumSet.noneOf(Flag.class);
    private final Set<Flag> understood;

    /**
     * @param proven by words of the text
     * @param understood those that the language model is sure enough of
     */
    SeenSignals(Set<Flag> proven, Set<Flag> understood) {
        this.proven.addAll(proven);
        this.understood = Set.copyOf(understood);
    }

    void prove(Flag flag) {
        proven.add(flag);
    }

    boolean isProven(Flag flag) {
        return proven.contains(flag);
    }

    Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(proven);
        flags.addAll(understood);
        return flags;
    }

    /** What weighs for an outcome. A withdrawal does only where words prove it: it puts a complaint away. */
    Set<Flag> weighing() {
        Set<Flag> weighing = flags();
        if (!isProven(Flag.WITHDRAWN)) {
            weighing.remove(Flag.WITHDRAWN);
        }
        return weighing;
    }

    /** What the language model alone has seen, but for what is told at once. */
    Set<Flag> offered() {
        return understood.stream()
                .filter(flag -> !isProven(flag))
                .filter(OfferedSignals::mayBeOffered)
                .collect(Collectors.toUnmodifiableSet());
    }
}
