package fr.doleance.routing;

import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.RoutedCase;
import fr.doleance.complaint.RoutingDecision;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Subject;
import java.util.List;

/**
 * Decides the department: a company's complaint goes to the companies' department whatever its subject, an individual's by its
 * subject; what cannot be told goes to a person.
 */
public final class Router {
    /** The folder of cases that a person must look at. */
    public static final String TO_CHECK = "a-verifier";
    /** The folder of what is no complaint. */
    public static final String NOT_A_COMPLAINT = "hors-reclamation";

    private static final String COMPANIES = "entreprise";

    private final Organisation organisation;
    private final Centres centres;
    private final ReviewReasons reviewReasons;

    public Router(Organisation organisation) {
        this.organisation = organisation;
        this.centres = new Centres(organisation);
        this.reviewReasons = new ReviewReasons(organisation);
    }

    public RoutedCase route(ClassifiedCase classified) {
        String department = department(classified);
        String centre = centres.of(department, classified.extracted()).orElse(null);
        List<String> reasons = reviewReasons.of(classified, department, centre, centres.hasCentres(department));
        return new RoutedCase(classified, new RoutingDecision(department, centre, reasons));
    }

    private String department(ClassifiedCase classified) {
        Classification classification = classified.classification();
        ReadItem readItem = classified.extracted().opened().readItem();
        if (MachineMail.isIn(readItem)) {
            return MachineMail.bringsADocument(readItem) ? TO_CHECK : NOT_A_COMPLAINT;
        }
        List<ReadDocument> documents = readItem.documents();
        if (documents.stream()
                .allMatch(document ->
                        document.text().isBlank() && document.formFields().isEmpty())) {
            return TO_CHECK;
        }
        return bySubject(classification);
    }

    private String bySubject(Classification classification) {
        String subject = classification.subject();
        if (subject.equals(TO_CHECK) || subject.equals(NOT_A_COMPLAINT)) {
            return subject;
        }
        if (classification.claimantKind() == ClaimantKind.COMPANY) {
            return COMPANIES;
        }
        return organisation.subject(subject).map(Subject::department).orElse(TO_CHECK);
    }
}
