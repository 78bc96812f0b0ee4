package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Flag;
import fr.doleance.deadlines.FrenchDates;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Department;
import fr.doleance.settings.Organisation.Mediator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The variables that a template may use, by their French names, for those who write templates are clerks.
 *
 * <p>A value that is absent or blank is left out, so that a template which needs it fails and names it. Yes-or-no variables are always
 * there.
 */
final class LetterModel {
    private final Map<String, Object> variables = new TreeMap<>();
    private final Organisation organisation;
    private final CaseFile caseFile;
    private final Variant variant;

    LetterModel(Organisation organisation, CaseFile caseFile, Variant variant) {
        this.organisation = organisation;
        this.caseFile = caseFile;
        this.variant = variant;
    }

    Map<String, Object> variables() {
        return Map.copyOf(variables);
    }

    LetterModel withOrganisation() {
        Organisation.Identity identity = organisation.identity();
        put("organisme", identity.name());
        put("adresseOrganisme", identity.addressLines());
        put("mentionsLegales", identity.legalNotice());
        put("telephone", identity.phone());
        put("horaires", identity.hours());
        put("courrielOrganisme", identity.email());
        put("lieu", identity.place());
        put("signataire", identity.signatory());
        put("donneesPersonnelles", identity.privacyNotice());
        return this;
    }

    LetterModel withCase(Addressee addressee) {
        put("reference", caseFile.reference());
        put("lignesDestinataire", addressee.addressBlock());
        put("reorientation", variant == Variant.REDIRECTION);
        put("appel", addressee.salutation());
        put("parCourriel", addressee.email().isPresent() && !addressee.postal());
        put("ecrit", byMail() ? "message" : "courrier");
        put("retrait", caseFile.asserts(Flag.WITHDRAWN));
        put("societe", VariantChooser.company(caseFile, addressee));
        List<String> reasons = UnreadDocuments.reasons(caseFile);
        put("documentsIllisibles", !reasons.isEmpty());
        put("raisonsIllisibles", reasons);
        return this;
    }

    LetterModel withDates(LetterDates dates) {
        put("dateLettre", FrenchDates.written(dates.today()));
        put("dateReception", FrenchDates.written(dates.received()));
        put("envoiConnu", dates.sent().isPresent());
        put("origineEnvoiConnue", dates.sentOrigin().isPresent());
        put("dateEnvoi", dates.sent());
        dates.sentOrigin().ifPresent(origin -> put("origineEnvoi", origin));
        put("dateReponse", dates.answerBy());
        put("mediateurDes", dates.mediatorFrom());
        put("mediateurJusquau", dates.mediatorUntil());
        put("accuseTardif", dates.acknowledgementLate());
        put("reponseDepassee", dates.answerLate());
        return this;
    }

    /**
     * Who answers. A neutral letter names no department and writes through the organisation's own mailbox; to a stranger without a
     * mandate not even the telephone betrays the department.
     */
    LetterModel withDepartments(List<Department> departments) {
        Optional<Department> department = organisation.department(caseFile.department());
        Optional<Department> called = department.filter(known -> variant != Variant.WITHOUT_MANDATE);
        Optional<Department> named = department.filter(known -> !variant.neutral());
        Organisation.Identity identity = organisation.identity();
        String label = named.map(Department::label).orElse(neutralLabel(department.isPresent()));
        put("service", label);
        put("auService", FrenchText.to(label));
        put("telephoneService", called.map(Department::phone).orElse(identity.phone()));
        put("horairesService", called.map(Department::hours).orElse(identity.hours()));
        put("courrielService", named.map(Department::email).orElse(identity.email()));
        put("services", departments.stream().map(Department::label).toList());
        return this;
    }

    LetterModel withMediator(Optional<Mediator> mediator) {
        put("mediateurConnu", mediator.isPresent());
        mediator.ifPresent(known -> {
            put("mediateur", known.name());
            put("auMediateur", FrenchText.to(known.name()));
            put("adresseMediateur", String.join(", ", known.addressLines()));
            put("siteMediateur", known.site());
        });
        return this;
    }

    private String neutralLabel(boolean assigned) {
        return assigned
                ? "le service compétent"
                : FrenchText.inSentence(organisation.identity().signatory());
    }

    private boolean byMail() {
        return caseFile.source().sender() != null || "mailbox".equals(caseFile.channel());
    }

    private void put(String name, Optional<LocalDate> date) {
        date.ifPresent(day -> variables.put(name, FrenchDates.written(day)));
    }

    private void put(String name, Object value) {
        boolean absent = value == null || (value instanceof String text && text.isBlank());
        if (!absent) {
            variables.put(name, value);
        }
    }
}
