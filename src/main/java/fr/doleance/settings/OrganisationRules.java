package fr.doleance.settings;

import fr.doleance.settings.Organisation.Department;
import fr.doleance.settings.Organisation.Mediator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code departments.yaml} must fulfil before Doléance starts. */
public final class OrganisationRules {
    /** Folders of the outbox that are no department. */
    private static final Set<String> RESERVED = Set.of("a-verifier", "hors-reclamation", "rejets", "a-envoyer");

    private OrganisationRules() {}

    /** @throws InvalidSettings listing every fault */
    public static void check(Organisation organisation) {
        List<String> errors = new ArrayList<>();
        if (organisation.identity() == null || organisation.deadlines() == null || organisation.envelope() == null) {
            throw new InvalidSettings("departments.yaml : identity, deadlines et envelope sont obligatoires");
        }
        checkCodes(organisation, errors);
        if (!errors.isEmpty()) {
            throw new InvalidSettings(errors);
        }
        checkReferences(organisation, errors);
        checkDeadlines(organisation.deadlines(), errors);
        organisation.fieldThresholds().forEach((field, threshold) -> {
            if (threshold < 0 || threshold > 1) {
                errors.add("field-thresholds « " + field + " » : un nombre de 0 à 1 est attendu");
            }
        });
        if (organisation.production()) {
            checkSamples(organisation, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidSettings(errors);
        }
    }

    /** Everything is found by its code: each has one, and no two the same. */
    private static void checkCodes(Organisation organisation, List<String> errors) {
        checkCodes("service", organisation.departments().stream().map(Department::code), errors);
        checkCodes("sujet", organisation.subjects().stream().map(Organisation.Subject::code), errors);
        checkCodes("centre", organisation.centres().stream().map(Organisation.Centre::code), errors);
        checkCodes("organisme", organisation.entities().stream().map(Organisation.Entity::code), errors);
        checkCodes("médiateur", organisation.mediators().stream().map(Mediator::code), errors);
        organisation.departments().stream()
                .map(Department::code)
                .filter(code -> code != null && RESERVED.contains(code))
                .forEach(code -> errors.add("service « " + code + " » : ce nom de dossier est réservé"));
    }

    private static void checkCodes(String what, Stream<String> codes, List<String> errors) {
        Set<String> known = new HashSet<>();
        codes.forEach(code -> {
            if (code == null || code.isBlank()) {
                errors.add(what + " : un code manque");
            } else if (!known.add(code)) {
                errors.add(what + " « " + code + " » : ce code est donné deux fois");
            }
        });
    }

    private static void checkReferences(Organisation organisation, List<String> errors) {
        Set<String> departments =
                organisation.departments().stream().map(Department::code).collect(Collectors.toSet());
        organisation.departments().stream()
                .filter(department -> !department.code().matches("[a-z0-9-]+"))
                .forEach(department ->
                        errors.add("service « " + department.code() + " » : minuscules, chiffres et tirets seulement"));
        if (!departments.contains("entreprise")) {
            errors.add("le service « entreprise » manque");
        }
        organisation.subjects().stream()
                .filter(subject -> !departments.contains(subject.department()))
                .forEach(subject -> errors.add(
                        "sujet « " + subject.code() + " » : le service « " + subject.department() + " » n’existe pas"));
        Set<String> mediators =
                organisation.mediators().stream().map(Mediator::code).collect(Collectors.toSet());
        organisation.entities().stream()
                .filter(entity -> !mediators.contains(entity.mediator()))
                .forEach(entity -> errors.add("organisme « " + entity.code() + " » : le médiateur « "
                        + entity.mediator() + " » n’existe pas"));
    }

    private static void checkDeadlines(Organisation.DeadlineRules rules, List<String> errors) {
        if (!List.of("ouvrables", "ouvres").contains(rules.workingDays())) {
            errors.add("deadlines.working-days : « ouvrables » ou « ouvres » est attendu");
        }
        if (!List.of("metropole", "alsace-moselle").contains(rules.calendar())) {
            errors.add("deadlines.calendar : « metropole » ou « alsace-moselle » est attendu");
        }
        if (rules.acknowledgementCalendarDays() < 1
                || rules.acknowledgementWorkingDays() < 1
                || rules.answerMonths() < 1) {
            errors.add("deadlines : les délais sont d’au moins un jour ou un mois");
        }
    }

    private static void checkSamples(Organisation organisation, List<String> errors) {
        String sentence = " : encore un exemple, à compléter avant la production";
        if (organisation.identity().sample()) {
            errors.add("identity" + sentence);
        }
        organisation.departments().stream()
                .filter(Department::sample)
                .forEach(department -> errors.add("service « " + department.code() + " »" + sentence));
        organisation.centres().stream()
                .filter(Organisation.Centre::sample)
                .forEach(centre -> errors.add("centre « " + centre.code() + " »" + sentence));
        organisation.entities().stream()
                .filter(Organisation.Entity::sample)
                .forEach(entity -> errors.add("organisme « " + entity.code() + " »" + sentence));
        organisation.mediators().stream()
                .filter(Mediator::sample)
                .forEach(mediator -> errors.add("médiateur « " + mediator.code() + " »" + sentence));
    }
}
