package fr.doleance.review;

import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.OfferedSignals;
import fr.doleance.settings.Organisation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a clerk's value for a field is written in complaint.json, or what is wrong with it. */
final class FieldRules {
    private static final Set<String> CIVILITIES = Set.of("M.", "Mme", "Me", "Dr");
    private static final Set<String> ANSWERS = Set.of(OfferedSignals.YES, OfferedSignals.NO);
    private static final String TEXT = "un texte d’une ligne, de 100 caractères au plus, est attendu.";
    private static final int MAXIMUM_LENGTH = 100;
    private static final Map<String, String> EXPECTED = Map.of(
            FieldNames.CIVILITY, "M., Mme, Me ou Dr est attendu.",
            FieldNames.SIRET, "quatorze chiffres avec une clé juste sont attendus.",
            FieldNames.POSTAL_CODE, "cinq chiffres sont attendus (si votre tableur retire le zéro, écrivez '01000).",
            FieldNames.EMAIL, "une adresse comme nom@exemple.fr est attendue.",
            FieldNames.PHONE, "dix chiffres, ou un numéro qui commence par +, sont attendus.",
            FieldNames.MANAGEMENT_CENTRE, "aucun centre de gestion connu ne porte ce nom.",
            FieldNames.INSURING_ENTITY, "aucun organisme assureur connu ne porte ce nom.",
            FieldNames.COMPLAINT_DATE, "une date passée, comme 2026-11-20 ou 20/11/2026, est attendue.");

    private final Organisation organisation;

    FieldRules(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The value as it is kept, or empty when it is none. {@code today} is in Europe/Paris. */
    Optional<String> normalised(String fieldName, String written, String country, LocalDate today) {
        String value = written.strip();
        return switch (fieldName) {
            case FieldNames.CIVILITY -> Optional.of(value).filter(CIVILITIES::contains);
            case FieldNames.SIRET -> Optional.of(value.replaceAll("\\s", "")).filter(FieldRules::isSiret);
            case FieldNames.POSTAL_CODE -> Optional.of(value).filter(code -> isPostalCode(code, country));
            case FieldNames.EMAIL -> Optional.of(value).filter(FieldRules::isEmail);
            case FieldNames.PHONE -> phone(value.replaceAll("[\\s.()-]", ""));
            case FieldNames.MANAGEMENT_CENTRE -> centre(value);
            case FieldNames.INSURING_ENTITY -> entity(value);
            case FieldNames.COMPLAINT_DATE ->
                ClerkDates.read(value).filter(date -> !date.isAfter(today)).map(LocalDate::toString);
            default ->
                OfferedSignals.ofField(fieldName).isPresent()
                        ? Optional.of(value.toLowerCase(Locale.ROOT)).filter(ANSWERS::contains)
                        : Optional.of(value).filter(FieldRules::isLine);
        };
    }

    /** What is expected instead, in French. */
    static String expected(String fieldName) {
        return OfferedSignals.ofField(fieldName).isPresent()
                ? "oui ou non est attendu."
                : EXPECTED.getOrDefault(fieldName, TEXT);
    }

    private static boolean isLine(String value) {
        return !value.isEmpty()
                && value.length() <= MAXIMUM_LENGTH
                && value.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isPostalCode(String code, String country) {
        boolean abroad = country != null && !country.equals("FR");
        return abroad ? isLine(code) : code.matches("\\d{5}");
    }

    private static boolean isEmail(String address) {
        return address.length() <= MAXIMUM_LENGTH && address.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[A-Za-z]{2,}");
    }

    /** E.164. Ten digits are a French number. */
    private static Optional<String> phone(String digits) {
        if (digits.matches("0[1-9]\\d{8}")) {
            return Optional.of("+33" + digits.substring(1));
        }
        return Optional.of(digits.replaceFirst("^00", "+")).filter(number -> number.matches("\\+[1-9]\\d{7,14}"));
    }

    /** Fourteen digits whose Luhn sum is a multiple of ten; of La Poste's, whose plain sum is a multiple of five (INSEE). */
    private static boolean isSiret(String digits) {
        if (!digits.matches("\\d{14}")) {
            return false;
        }
        int plain = digits.chars().map(digit -> digit - '0').sum();
        return luhn(digits) % 10 == 0 || digits.startsWith("356000000") && plain % 5 == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            int digit = digits.charAt(index) - '0';
            int weighted = (digits.length() - index) % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    private Optional<String> centre(String value) {
        return organisation.centres().stream()
                .filter(centre -> isOneOf(
                        value, Stream.concat(Stream.of(centre.code(), centre.label()), centre.names().stream())))
                .map(Organisation.Centre::label)
                .findFirst();
    }

    private Optional<String> entity(String value) {
        return organisation.entities().stream()
                .filter(entity ->
                        isOneOf(value, Stream.concat(Stream.of(entity.code(), entity.name()), entity.names().stream())))
                .map(Organisation.Entity::name)
                .findFirst();
    }

    private static boolean isOneOf(String value, Stream<String> names) {
        return names.anyMatch(name -> name.equalsIgnoreCase(value));
    }
}
