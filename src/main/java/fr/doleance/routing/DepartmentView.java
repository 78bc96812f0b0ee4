package fr.doleance.routing;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.CaseFile.Source;
import fr.doleance.complaint.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case as its department may see it: what complaint.json in the outbox holds. The register knows the whole. */
final class DepartmentView {
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private DepartmentView() {}

    /**
     * Without the signal that a life may be at stake: it stands in no file that a whole department reads. What is kept apart is named by
     * its number, for file names tell what a paper is.
     *
     * @param medical whether the department may see health papers
     */
    static CaseFile of(CaseFile file, boolean medical) {
        List<Flag> flags =
                file.flags().stream().filter(flag -> flag != Flag.SUICIDE_RISK).toList();
        CaseFile shown = file.withFlags(flags);
        return medical || !KeptApart.isNeeded(file) ? shown : withoutNames(shown);
    }

    private static CaseFile withoutNames(CaseFile file) {
        List<DocumentEntry> documents = new ArrayList<>();
        for (DocumentEntry document : file.documents()) {
            documents.add(KeptApart.holds(document) ? withoutName(document, documents.size() + 1) : document);
        }
        return file.withDocuments(
                documents,
                withoutName(file.source(), file.documents(), documents),
                file.items().stream()
                        .map(item -> withoutName(item, file.documents(), documents))
                        .toList());
    }

    private static DocumentEntry withoutName(DocumentEntry document, int number) {
        return new DocumentEntry(
                neutral(document.fileName(), number),
                document.mediaType(),
                document.sha256(),
                document.pages(),
                document.role(),
                document.reading(),
                document.meanConfidence(),
                document.medical(),
                document.problem());
    }

    private static String neutral(String fileName, int number) {
        Matcher extension = EXTENSION.matcher(fileName);
        return "piece-" + number + (extension.find() ? extension.group() : "");
    }

    /** A received file that is itself one of the papers loses its name too. */
    private static Source withoutName(Source source, List<DocumentEntry> before, List<DocumentEntry> after) {
        for (int index = 0; index < before.size(); index++) {
            if (KeptApart.holds(before.get(index)) && before.get(index).sha256().equals(source.sha256())) {
                return source.withFileName(after.get(index).fileName());
            }
        }
        return source;
    }
}
