package fr.doleance.routing;

import fr.doleance.complaint.CaseFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The file {@code pieces-a-part.txt}: tells a clerk that papers of the case are kept elsewhere, and nothing of what they are. */
final class ApartNote {
    static final String NAME = "pieces-a-part.txt";

    private ApartNote() {}

    /** UTF-8 with a byte order mark, so that any editor shows its accents. */
    static byte[] of(CaseFile file, String medicalDepartment) {
        String pieces = IntStream.range(0, file.documents().size())
                .filter(index -> KeptApart.holds(file.documents().get(index)))
                .mapToObj(index -> "- pièce n° " + (index + 1)
                        + pages(file.documents().get(index).pages()))
                .reduce("", (before, line) -> before + line + "\r\n");
        String text = "Dossier " + file.reference() + "\r\n\r\n"
                + "Ces pièces sont confidentielles, ou n’ont pas pu être lues et pourraient l’être. Elles ne sont pas dans ce dossier :\r\n\r\n"
                + pieces + "\r\n"
                + "Seules les personnes habilitées les voient, dans « " + medicalDepartment
                + " », sous la même référence. "
                + "Le numéro est celui du document dans complaint.json.\r\n";
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String pages(Integer pages) {
        return pages == null ? "" : pages == 1 ? " (1 page)" : " (" + pages + " pages)";
    }
}
