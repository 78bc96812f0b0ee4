package fr.doleance.routing;

import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.FieldNames;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Centre;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Finds the management centre of a case. Only the health department is divided into centres: its card names them. */
final class Centres {
    private static final String HEALTH = "frais-de-sante";

    private final Organisation organisation;

    Centres(Organisation organisation) {
        this.organisation = organisation;
    }

    boolean hasCentres(String department) {
        return department.equals(HEALTH) && !organisation.centres().isEmpty();
    }

    Optional<String> of(String department, ExtractedCase extracted) {
        return hasCentres(department)
                ? extracted.value(FieldNames.MANAGEMENT_CENTRE).flatMap(this::code)
                : Optional.empty();
    }

    /** The code of the centre that is so written, or empty. */
    Optional<String> code(String written) {
        String plain = plain(written);
        return organisation.centres().stream()
                .filter(centre -> plain(centre.label()).equals(plain)
                        || centre.names().stream().anyMatch(name -> plain(name).equals(plain)))
                .map(Centre::code)
                .findFirst();
    }

    /** How the centre with this code is called, or empty. */
    Optional<String> label(String code) {
        return organisation.centres().stream()
                .filter(centre -> centre.code().equals(code))
                .map(Centre::label)
                .findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
