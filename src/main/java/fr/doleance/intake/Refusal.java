package fr.doleance.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells by its first bytes what no person can have written to us: nothing at all, a program, a script, a file manager's notes.
 * Everything else, unknown formats included, may be a complaint.
 */
final class Refusal {
    static final String EMPTY = "Le fichier est vide (0 octet).";
    static final String PROGRAM = "Le fichier est un programme ou un script, pas un document.";
    static final String SYSTEM_FILE = "Le fichier est un fichier technique de l’ordinateur, pas un document.";
    static final String UNREADABLE = "Le fichier n’a pas pu être lu sur le disque, après trois essais.";

    private Refusal() {}

    /** @param start the first bytes of the file */
    static Optional<String> of(byte[] start, long size) {
        if (size == 0) {
            return Optional.of(EMPTY);
        }
        if (isProgram(start)) {
            return Optional.of(PROGRAM);
        }
        return isSystemFile(start) ? Optional.of(SYSTEM_FILE) : Optional.empty();
    }

    private static boolean isProgram(byte[] start) {
        return startsWith(start, 0x7F, 'E', 'L', 'F')
                || isWindowsProgram(start)
                || startsWith(start, 0xFE, 0xED, 0xFA, 0xCE)
                || startsWith(start, 0xFE, 0xED, 0xFA, 0xCF)
                || startsWith(start, 0xCE, 0xFA, 0xED, 0xFE)
                || startsWith(start, 0xCF, 0xFA, 0xED, 0xFE)
                // Java classes and Mach-O for several processors
                || startsWith(start, 0xCA, 0xFE, 0xBA, 0xBE)
                || startsWith(start, 'd', 'e', 'x', '\n')
                || startsWith(start, 0, 'a', 's', 'm')
                || isScript(start);
    }

    /** "MZ" also begins letters; a program's header is binary. */
    private static boolean isWindowsProgram(byte[] start) {
        boolean binary = false;
        for (int index = 0; index < Math.min(start.length, 64); index++) {
            binary |= start[index] == 0;
        }
        return binary && startsWith(start, 'M', 'Z');
    }

    private static boolean isScript(byte[] start) {
        String line = new String(start, 0, Math.min(start.length, 64), StandardCharsets.ISO_8859_1);
        return line.matches("(?s)#! ?/[^\\s]*(?:bin|env).*");
    }

    private static boolean isSystemFile(byte[] start) {
        boolean folderNotes = startsWith(start, 0, 0, 0, 1, 'B', 'u', 'd', '1');
        boolean resourceFork = startsWith(start, 0, 5, 0x16, 7);
        boolean shortcut = startsWith(start, 0x4C, 0, 0, 0, 1, 0x14, 2, 0);
        return folderNotes || resourceFork || shortcut;
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int index = 0; index < magic.length; index++) {
            if ((content[index] & 0xFF) != magic[index]) {
                return false;
            }
        }
        return true;
    }
}
