package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.Flag;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Department;
import fr.doleance.settings.Organisation.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Chooses the wording. The one that reveals least wins where several would fit. */
final class VariantChooser {
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
            return mourns(addressee) ? Variant.BEREAVED : Variant.CONFIDENTIAL;
        }
        if (medical(caseFile)) {
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

    /** A lawyer is believed without a written power (décret 2005-790, article 8); anyone else shows one. */
    private static boolean withoutMandate(CaseFile caseFile, Addressee addressee) {
        return "representative".equals(addressee.who())
                && !"enclosed".equals(caseFile.representative().mandate())
                && !"lawyer".equals(caseFile.representative().quality());
    }

    /** A lawyer, a notary or an employer is not offered condolences. */
    private static boolean mourns(Addressee addressee) {
        return !addressee.company() && !"representative".equals(addressee.who());
    }

    private boolean medical(CaseFile caseFile) {
        List<Department> departments = departments(caseFile);
        return caseFile.has(Flag.MEDICAL)
                || departments.stream().anyMatch(Department::medical)
                || caseFile.documents().stream().anyMatch(DocumentEntry::medical);
    }
}
