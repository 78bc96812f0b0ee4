package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.FieldNames;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Mediator;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Decides what a letter says: to whom, in which wording, with which values. */
final class LetterComposer {
    private final Organisation organisation;
    private final AddresseeChooser addressees;
    private final VariantChooser variants;
    private final MediatorChoice mediators;
    private final LetterGeometry geometry;

    LetterComposer(Organisation organisation) {
        this.organisation = organisation;
        this.addressees = new AddresseeChooser(organisation);
        this.variants = new VariantChooser(organisation);
        this.mediators = new MediatorChoice(organisation);
        this.geometry = new LetterGeometry(organisation.envelope());
    }

    Composition compose(CaseFile caseFile, Instant now) {
        Addressee addressee = addressees.choose(caseFile);
        Variant variant = variants.choose(caseFile, addressee);
        LetterDates dates = new LetterDates(caseFile, now);
        Optional<String> entity = new TrustedValues(organisation, caseFile)
                .of(FieldNames.INSURING_ENTITY, caseFile.member().insuringEntity());
        Optional<Mediator> mediator = mediators.of(entity);
        Map<String, Object> variables = new HashMap<>(new LetterModel(organisation, caseFile, variant)
                .withOrganisation()
                .withCase(addressee)
                .withDates(dates)
                .withDepartments(variants.departments(caseFile))
                .withMediator(mediator)
                .variables());
        variables.putAll(geometry.variables(addressee.addressBlock()));
        boolean asked = variant.namesMediator() && !VariantChooser.company(caseFile, addressee);
        boolean needed = entity.isPresent() || dates.answerLate();
        return new Composition(addressee, variant, dates, variables, asked && mediator.isEmpty() && needed);
    }

    /**
     * A letter before it is printed.
     *
     * @param variables of the templates, by name
     * @param mediatorInDoubt whether a person should find the mediator: the case names an entity that is not known, or the mediator
     *     can be asked now, and the letter had to speak of « le médiateur indiqué dans votre notice »
     */
    record Composition(
            Addressee addressee,
            Variant variant,
            LetterDates dates,
            Map<String, Object> variables,
            boolean mediatorInDoubt) {}
}
