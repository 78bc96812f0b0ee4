package fr.doleance.routing;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Flag;
import java.util.List;

/** A case as its department may see it: what complaint.json in the outbox holds. The register knows the whole. */
public final class DepartmentView {
    private DepartmentView() {}

    /** Without the signal that a life may be at stake: it stands in no file that a whole department reads. */
    public static CaseFile of(CaseFile file) {
        List<Flag> shown =
                file.flags().stream().filter(flag -> flag != Flag.SUICIDE_RISK).toList();
        return file.withFlags(shown);
    }
}
