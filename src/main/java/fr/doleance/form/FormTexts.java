package fr.doleance.form;

import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Identity;
import fr.doleance.settings.Organisation.Mediator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The printed texts that depend on the settings. What the settings do not know is not printed. */
final class FormTexts {
    private static final String INTRO =
            "Remplissez ce formulaire à l’écran, ou à la main : stylo noir ou bleu, lettres capitales, un caractère par case, une croix "
                    + "dans les cases à cocher. Ce qui est marqué * nous aide à vous retrouver et à vous répondre : s’il en manque, envoyez-le quand même.";

    private final Organisation organisation;

    FormTexts(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The text of a place on the form. */
    String of(Zone zone) {
        return switch (zone.key()) {
            case "text.organisation" -> head();
            case "text.intro" -> INTRO + help();
            case "text.after" -> delays() + "\n" + mediation();
            case "text.privacy" -> text(organisation.identity().privacyNotice());
            default -> zone.label();
        };
    }

    /** Every form that cannot be used bears it. */
    private String head() {
        Identity identity = organisation.identity();
        return organisation.production() ? identity.name() : identity.name() + " – SPÉCIMEN";
    }

    private String help() {
        Identity identity = organisation.identity();
        if (isBlank(identity.phone())) {
            return "";
        }
        return "\nBesoin d’aide : " + identity.phone()
                + (isBlank(identity.hours()) ? "." : ", " + identity.hours() + ".");
    }

    private String delays() {
        Organisation.DeadlineRules rules = organisation.deadlines();
        return "Nous accusons réception de votre réclamation dans les " + rules.acknowledgementWorkingDays() + " jours "
                + rules.workingDays() + " qui suivent son envoi, et nous y répondons dans les " + rules.answerMonths()
                + " mois. S’il nous faut plus de temps, nous vous disons pourquoi et jusqu’à quand.";
    }

    private String mediation() {
        String mediators = mediators().stream()
                .map(FormTexts::reach)
                .map(reach -> mediators().size() == 1 ? reach : "– " + reach)
                .collect(Collectors.joining("\n"));
        String start = "Si notre réponse ne vous satisfait pas, ou sans réponse au bout de "
                + organisation.deadlines().answerMonths() + " mois, vous pouvez saisir gratuitement ";
        return mediators().size() == 1
                ? start + mediators + "."
                : start + "le médiateur de l’organisme qui assure votre contrat ; votre notice le nomme"
                        + (mediators.isEmpty() ? "." : " :\n" + mediators);
    }

    /** Those that an entity names, in the order of the settings. */
    private List<Mediator> mediators() {
        List<String> named = organisation.entities().stream()
                .map(Organisation.Entity::mediator)
                .filter(Objects::nonNull)
                .toList();
        return organisation.mediators().stream()
                .filter(mediator -> named.contains(mediator.code()))
                .toList();
    }

    private static String reach(Mediator mediator) {
        List<String> parts = new ArrayList<>(List.of(mediator.name()));
        parts.addAll(mediator.addressLines());
        Optional.ofNullable(mediator.site()).filter(site -> !site.isBlank()).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** Where a complaint on a subject is sent; empty where the settings do not know. */
    String address(Organisation.Subject subject) {
        return organisation
                .department(subject.department())
                .map(department -> String.join(", ", department.addressLines()))
                .orElse("");
    }

    /** Where any complaint may be sent. */
    String address() {
        Identity identity = organisation.identity();
        return String.join(", ", identity.addressLines());
    }

    private static String text(String text) {
        return isBlank(text) ? "" : text.strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
