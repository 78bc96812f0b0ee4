package fr.doleance.routing;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.RelatedReasons;
import java.nio.charset.StandardCharsets;

/**
 * The file {@code dossiers-lies.csv}: the other cases of the claimant, a line each, and whether one may be the same complaint. It says
 * neither what they are about nor where they lie.
 */
final class RelatedSheet {
    static final String NAME = "dossiers-lies.csv";
    private static final String HEADER = "référence;lien";

    private RelatedSheet() {}

    static byte[] of(CaseFile file) {
        StringBuilder sheet =
                new StringBuilder(SheetText.BYTE_ORDER_MARK).append(HEADER).append("\r\n");
        for (String reference : file.relatedTo()) {
            boolean isDouble = RelatedReasons.isDoubleOf(reference, file);
            sheet.append(reference)
                    .append(isDouble ? ";doublon probable" : ";même personne")
                    .append("\r\n");
        }
        return sheet.toString().getBytes(StandardCharsets.UTF_8);
    }
}
