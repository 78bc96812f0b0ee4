package fr.doleance.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A field of complaint.json, where its label stands in a line of the truth file, and when the two are the same. */
enum LabelledField {
    CIVILITY("civility", "claimant.civility"),
    LAST_NAME("last_name", "claimant.lastName"),
    FIRST_NAME("first_name", "claimant.firstName"),
    COMPANY("company_name", "claimant.companyName"),
    SIRET("siret", "claimant.siret"),
    ADDRESS("address_lines", "claimant.addressLines"),
    POSTCODE("postal_code", "claimant.postalCode"),
    CITY("city", "claimant.city"),
    EMAIL("email", "claimant.email"),
    PHONE("phone", "claimant.phone"),
    MEMBER_NUMBER("member_number", "member.memberNumber"),
    CONTRACT("contract_number", "member.contractNumber"),
    CASE_NUMBER("case_number", "member.caseNumber"),
    NIR("nir", "member.nir"),
    DATE("complaint_date", "complaint.date"),
    SECOND_FIRST_NAME("second_first_name", "secondClaimant.firstName"),
    SECOND_LAST_NAME("second_last_name", "secondClaimant.lastName"),
    QUALITY("quality", "representative.quality"),
    MANDATE("mandate", "representative.mandate");

    /** Share of characters that a long value read from a scan may miss. */
    private static final double CLOSE = 0.1;

    private final String label;
    private final String path;

    LabelledField(String label, String path) {
        this.label = label;
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Whether the truth file speaks of this field at all. */
    boolean isLabelled(JsonNode truth) {
        return truth.has(label);
    }

    String wanted(JsonNode truth) {
        return text(truth.path(label));
    }

    String found(JsonNode complaint) {
        return text(complaint.at("/" + path.replace('.', '/')));
    }

    /** The name that the first of its entries in {@code fields} bears. */
    String fieldName() {
        return this == ADDRESS ? path + "[0]" : path;
    }

    boolean same(String wanted, String found) {
        String one = plain(wanted);
        String other = plain(found);
        return switch (this) {
            case PHONE -> lastNine(one).equals(lastNine(other));
            case NIR -> thirteen(one).equals(thirteen(other));
            case ADDRESS, COMPANY -> EditDistance.between(one, other) <= CLOSE * Math.max(one.length(), other.length());
            default -> one.equals(other);
        };
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(" "));
        }
        return node.isMissingNode() || node.isNull() ? "" : node.asText();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("[^a-z0-9@]", "");
    }

    private static String lastNine(String digits) {
        return digits.substring(Math.max(0, digits.length() - 9));
    }

    private static String thirteen(String nir) {
        return nir.substring(0, Math.min(13, nir.length()));
    }
}
