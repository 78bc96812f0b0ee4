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
        this.addressees = new AddresseeChooser(organisation.identity());
        this.variants = new VariantChooser(organisation);
        this.mediators = new MediatorChoice(organisation);
        this.geometry = new LetterGeometry(organisation.envelope());
    }

    Composition compose(CaseFile caseFile, Instant now) {
        Addressee addressee = addressees.choose(caseFile);
        Variant variant = variants.choose(caseFile, addressee);
        LetterDates dates = new LetterDates(caseFile, now);
        Optional<Mediator> mediator = mediators.of(new TrustedValues(caseFile)
                .of(FieldNames.INSURING_ENTITY, caseFile.member().insuringEntity()));
        Map<String, Object> variables = new HashMap<>(new LetterModel(organisation, caseFile, variant)
                .withOrganisation()
                .withCase(addressee)
                .withDates(dates)
                .withDepartments(variants.departments(caseFile))
                .withMediator(mediator)
                .variables());
        variables.putAll(geometry.variables(addressee.addressBlock()));
        boolean asked = variant.namesMediator() && !VariantChooser.company(caseFile, addressee);
        return new Composition(addressee, variant, dates, variables, asked && mediator.isEmpty());
    }

    /**
     * A letter before it is printed.
     *
     * @param variables of the templates, by name
     * @param mediatorInDoubt whether the letter had to speak of « le médiateur indiqué dans votre notice »
     */
    record Composition(
            Addressee addressee,
            Variant variant,
            LetterDates dates,
            Map<String, Object> variables,
            boolean mediatorInDoubt) {}
}
