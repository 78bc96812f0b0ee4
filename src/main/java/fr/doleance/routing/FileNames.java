package fr.doleance.routing;

import java.util.Set;

/** Names of files that stand side by side: two of the same name both survive. */
final class FileNames {
    private FileNames() {}

    /** The name itself, or with a number before its extension when it is taken. Adds the result to {@code taken}. */
    static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            int dot = name.lastIndexOf('.');
            candidate = dot > 0 ? name.substring(0, dot) + "-" + number + name.substring(dot) : name + "-" + number;
        }
        return candidate;
    }
}
