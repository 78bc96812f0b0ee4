package fr.doleance.samples;

import static fr.doleance.samples.ExpectedEnd.CASE;

import java.io.IOException;

/** Harmless letters under names that break scripts, terminals and paths. */
final class HostileNames {
    private static final int LONGEST = 255;

    private HostileNames() {}

    static void addTo(HostileFolder files) throws IOException {
        add(files, "a".repeat(LONGEST - 4) + ".txt", "name of 255 bytes");
        add(files, "é".repeat((LONGEST - 4) / 2) + ".txt", "name of 254 bytes, two to a letter");
        add(files, "lettre\u0001\u0007\u001b[31m.txt", "control characters");
        add(files, "lettre\nrejets.txt", "newline");
        add(files, "lettre-\u202Etxt.fdp", "right-to-left override");
        add(files, "-rf.txt", "leading dash");
        add(files, "l'\"lettre\"`id`$(id);&|.txt", "quotes and what shells obey");
        add(files, "lettre..%2f..%2fetc%2fpasswd.txt", "path in percent signs");
        add(files, "C:\\lettre\\..\\..\\etc.txt", "backslashes");
        add(files, " lettre .txt ", "spaces at both ends");
        add(files, "2026-000001", "name of a case");
        add(files, "complaint.json", "name of the product's own file");
        add(files, "CON.txt", "device name of Windows");
    }

    private static void add(HostileFolder files, String fileName, String what) throws IOException {
        files.add(fileName, what, CASE, files.letter());
    }
}
