package fr.doleance.samples;

import static fr.doleance.samples.ExpectedEnd.CASE_TO_CHECK;
import static fr.doleance.samples.ExpectedEnd.IGNORED;
import static fr.doleance.samples.ExpectedEnd.REJECTED;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Files that nobody wrote: empty ones, programs, what systems leave behind. */
final class HostileJunk {
    private static final List<String> LEFT_BEHIND = List.of(
            ".DS_Store",
            "._lettre.pdf",
            "Thumbs.db",
            "desktop.ini",
            "~$lettre.docx",
            "numerisation.tmp",
            "numerisation.pdf.part",
            "numerisation.pdf.crdownload");

    private HostileJunk() {}

    static void addTo(HostileFolder files) throws IOException {
        files.add("vide.pdf", "no bytes", REJECTED, new byte[0]);
        files.add("un-octet.pdf", "one byte", CASE_TO_CHECK, new byte[] {'%'});
        files.add("hasard.bin", "random bytes", CASE_TO_CHECK, randomBytes(1, 50_000));
        files.add("hasard.pdf", "random bytes under the name of a PDF", CASE_TO_CHECK, randomBytes(2, 50_000));
        files.add("programme-linux", "ELF program", REJECTED, elf());
        files.add("facture.pdf.exe", "Windows program", REJECTED, windowsProgram());
        files.add("reclamation.pdf", "Windows program under the name of a PDF", REJECTED, longerWindowsProgram());
        files.add("lettre.sh", "shell script", REJECTED, "#!/bin/sh\nrm -rf \"$HOME/outbox\"\n");
        for (String name : LEFT_BEHIND) {
            files.add(name, "left behind by a system or program", IGNORED, "Bud1 " + name);
        }
    }

    static byte[] randomBytes(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** ELF header of a 64-bit x86 executable: magic, class, byte order, version; type 2, machine 62. */
    private static byte[] elf() {
        ByteBuffer header = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        header.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16);
        header.putShort((short) 2)
                .putShort((short) 62)
                .putInt(1)
                .putLong(0x400078)
                .putLong(64);
        return header.array();
    }

    /** DOS header that points to a PE header of an x86 executable. */
    private static byte[] windowsProgram() {
        ByteBuffer header = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        header.put(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff});
        header.putInt(0x3c, 0x80);
        header.position(0x4e);
        header.put("This program cannot be run in DOS mode.\r\r\n$".getBytes(StandardCharsets.US_ASCII));
        header.position(0x80);
        header.put(new byte[] {'P', 'E', 0, 0}).putShort((short) 0x14c).putShort((short) 1);
        header.position(0x94);
        header.putShort((short) 0xe0).putShort((short) 0x102).putShort((short) 0x10b);
        return header.array();
    }

    private static byte[] longerWindowsProgram() {
        return ByteBuffer.allocate(5000).put(windowsProgram()).array();
    }
}
