package fr.doleance.routing;

import fr.doleance.complaint.CaseFile.Member;
import fr.doleance.complaint.CaseFile.Party;
import fr.doleance.complaint.CaseFile.Representative;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import java.util.Comparator;
import java.util.List;

/** The persons of a case, put together from their fields. */
public final class Parties {
    private Parties() {}

    public static Party claimant(List<Field> fields, ClaimantKind kind) {
        return new Party(
                kind,
                value(fields, FieldNames.CIVILITY),
                value(fields, FieldNames.FIRST_NAME),
                value(fields, FieldNames.LAST_NAME),
                value(fields, FieldNames.BIRTH_NAME),
                value(fields, FieldNames.COMPANY_NAME),
                value(fields, FieldNames.SIRET),
                addressLines(fields),
                value(fields, FieldNames.POSTAL_CODE),
                value(fields, FieldNames.CITY),
                value(fields, FieldNames.COUNTRY),
                value(fields, FieldNames.EMAIL),
                value(fields, FieldNames.PHONE),
                value(fields, FieldNames.PHONE_RAW));
    }

    /** Who complains together with the claimant, or null. Lives where the claimant lives as far as is known. */
    public static Party secondClaimant(List<Field> fields) {
        String lastName = value(fields, FieldNames.SECOND_LAST_NAME);
        return lastName == null
                ? null
                : new Party(
                        ClaimantKind.INDIVIDUAL,
                        value(fields, FieldNames.SECOND_CIVILITY),
                        value(fields, FieldNames.SECOND_FIRST_NAME),
                        lastName,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    /**
     * By what right the claimant, who wrote, writes for another; null where the claimant writes in their own name. The person
     * represented is the member.
     */
    public static Representative representative(List<Field> fields, Party claimant) {
        String quality = value(fields, FieldNames.REPRESENTATIVE_QUALITY);
        return quality == null
                ? null
                : new Representative(
                        claimant.lastName() == null ? claimant.kind() : ClaimantKind.INDIVIDUAL,
                        claimant.civility(),
                        claimant.firstName(),
                        claimant.lastName(),
                        claimant.companyName(),
                        claimant.addressLines(),
                        claimant.postalCode(),
                        claimant.city(),
                        claimant.email(),
                        quality,
                        value(fields, FieldNames.REPRESENTATIVE_MANDATE));
    }

    public static Member member(List<Field> fields, boolean deceased) {
        String lastName = value(fields, FieldNames.MEMBER_LAST_NAME);
        boolean another = lastName != null || deceased || value(fields, FieldNames.REPRESENTATIVE_QUALITY) != null;
        return new Member(
                another ? Boolean.FALSE : null,
                value(fields, FieldNames.MEMBER_FIRST_NAME),
                lastName,
                deceased ? Boolean.TRUE : null,
                value(fields, FieldNames.MEMBER_NUMBER),
                value(fields, FieldNames.CONTRACT_NUMBER),
                value(fields, FieldNames.CASE_NUMBER),
                value(fields, FieldNames.NIR),
                value(fields, FieldNames.MANAGEMENT_CENTRE),
                value(fields, FieldNames.INSURING_ENTITY));
    }

    private static List<String> addressLines(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.name().startsWith(FieldNames.ADDRESS_LINES + "["))
                .sorted(Comparator.comparing(Field::name))
                .map(Field::value)
                .toList();
    }

    private static String value(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }
}
