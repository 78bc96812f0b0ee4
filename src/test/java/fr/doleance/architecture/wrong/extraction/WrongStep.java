package fr.doleance.architecture.wrong.extraction;

import fr.doleance.architecture.wrong.complaint.WrongWord;

/** Uses what uses it: a cycle. */
public final class WrongStep {
    private WrongWord word;

    @Override
    public String toString() {
        return String.valueOf(word == null);
    }
}
