package fr.doleance.routing;

import java.util.Locale;
import java.util.Set;

/** Names of files that stand side by side: two of the same name both survive. */
final class FileNames {
    private FileNames() {}

    /**
     * The name itself, or with a number before its extension when it is taken. Adds the result to {@code taken}, in lower case: the
     * outbox may lie on a file system that does not tell capitals apart.
     */
    static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            int dot = name.lastIndexOf('.');
            candidate = dot > 0 ? name.substring(0, dot) + "-" + number + name.substring(dot) : name + "-" + number;
        }
        return candidate;
    }
}
