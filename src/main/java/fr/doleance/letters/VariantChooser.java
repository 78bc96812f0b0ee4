package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.OfferedSignals;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Department;
import fr.doleance.settings.Organisation.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Chooses the wording. The one that reveals least wins where several would fit. */
final class VariantChooser {
    static final List<String> ABOUT_A_DEATH = List.of("deces-rente-dependance", "designation-beneficiaires");

    private final Organisation organisation;

    VariantChooser(Organisation organisation) {
        this.organisation = organisation;
    }

    Variant choose(CaseFile caseFile, Addressee addressee) {
        if (isRedirection(caseFile)) {
            return Variant.REDIRECTION;
        }
        if (withoutMandate(caseFile, addressee)) {
            return Variant.WITHOUT_MANDATE;
        }
        if (Deceased.member(caseFile)) {
            return mourns(caseFile, addressee) ? Variant.BEREAVED : Variant.CONFIDENTIAL;
        }
        if (medical(caseFile) || addressedInDoubt(caseFile)) {
            return Variant.CONFIDENTIAL;
        }
        if (UnreadDocuments.ofComplaint(caseFile)) {
            return Variant.UNREADABLE;
        }
        if (company(caseFile, addressee)) {
            return Variant.COMPANY;
        }
        return departments(caseFile).size() > 1 ? Variant.SEVERAL_SUBJECTS : Variant.STANDARD;
    }

    static boolean isRedirection(CaseFile caseFile) {
        return Classification.NOT_A_COMPLAINT.equals(caseFile.department());
    }

    /** The departments that the case's subjects go to, the case's own first. */
    List<Department> departments(CaseFile caseFile) {
        return Stream.concat(
                        organisation.department(caseFile.department()).stream(),
                        caseFile.classification().subjects().stream()
                                .flatMap(code -> organisation.subject(code).stream())
                                .map(Subject::department)
                                .flatMap(code -> organisation.department(code).stream()))
                .distinct()
                .toList();
    }

    static boolean company(CaseFile caseFile, Addressee addressee) {
        boolean claimant = caseFile.claimant().kind() == ClaimantKind.COMPANY;
        return claimant && (addressee.company() || !"representative".equals(addressee.who()));
    }

    /** Whoever writes for another shows a power; only a lawyer in a lawsuit under way is dispensed from it (CPC 416). */
    private static boolean withoutMandate(CaseFile caseFile, Addressee addressee) {
        if (!"representative".equals(addressee.who())) {
            return false;
        }
        if (caseFile.representative() == null) {
            return true;
        }
        boolean dispensed = "lawyer".equals(caseFile.representative().quality()) && caseFile.asserts(Flag.LITIGATION);
        return !dispensed && !"enclosed".equals(caseFile.representative().mandate());
    }

    /**
     * A lawyer, a notary or an employer is not offered condolences. Nor is anyone whose complaint is not about a death, or where the
     * language model alone has seen one: both tell one wrongly too often, and a letter that mourns a living person cannot be taken back.
     */
    private static boolean mourns(CaseFile caseFile, Addressee addressee) {
        return ABOUT_A_DEATH.contains(caseFile.department())
                && !OfferedSignals.isOffered(Flag.DECEASED_MEMBER, caseFile)
                && !addressee.company()
                && !"representative".equals(addressee.who());
    }

    /** Someone wrote for another and is not known: the name in the letter's head may be either's. */
    private static boolean addressedInDoubt(CaseFile caseFile) {
        return caseFile.representative() == null && caseFile.has(Flag.REPRESENTED);
    }

    private boolean medical(CaseFile caseFile) {
        List<Department> departments = departments(caseFile);
        return caseFile.has(Flag.MEDICAL)
                || departments.stream().anyMatch(Department::medical)
                || caseFile.documents().stream().anyMatch(DocumentEntry::medical);
    }
}
