package fr.doleance.routing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.LetterDecision;
import fr.doleance.complaint.OfferedSignals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet {@code correction.csv}: a line a field, what was read, and an empty cell for the right value. Semicolons and a byte
 * order mark, so that a French spreadsheet opens it. The social security number never stands in it.
 */
public final class CorrectionSheet {
    private static final String FIRST_HEADER = "champ";
    private static final String HEADER = FIRST_HEADER + ";lu;à corriger";
    private static final Map<String, String> LABELS = labels();
    private static final ObjectReader CSV = new CsvMapper()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(';'));

    private CorrectionSheet() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("Civilité (M., Mme, Me, Dr)", FieldNames.CIVILITY);
        labels.put("Prénom", FieldNames.FIRST_NAME);
        labels.put("Nom", FieldNames.LAST_NAME);
        labels.put("Raison sociale", FieldNames.COMPANY_NAME);
        labels.put("SIRET", FieldNames.SIRET);
        labels.put("Adresse, ligne 1", FieldNames.ADDRESS_LINES + "[0]");
        labels.put("Adresse, ligne 2", FieldNames.ADDRESS_LINES + "[1]");
        labels.put("Adresse, ligne 3", FieldNames.ADDRESS_LINES + "[2]");
        labels.put("Code postal", FieldNames.POSTAL_CODE);
        labels.put("Ville", FieldNames.CITY);
        labels.put("Courriel", FieldNames.EMAIL);
        labels.put("Téléphone", FieldNames.PHONE);
        labels.put("Numéro d’adhérent", FieldNames.MEMBER_NUMBER);
        labels.put("Numéro de contrat", FieldNames.CONTRACT_NUMBER);
        labels.put("Centre de gestion", FieldNames.MANAGEMENT_CENTRE);
        labels.put("Organisme assureur", FieldNames.INSURING_ENTITY);
        labels.put("Date d’envoi (AAAA-MM-JJ)", FieldNames.COMPLAINT_DATE);
        labels.put("Envoi de la lettre décidé par", FieldNames.LETTER_DECISION);
        SignalNames.all()
                .forEach((flag, name) ->
                        labels.put("Signal à confirmer : " + name + " (oui ou non)", OfferedSignals.field(flag)));
        return labels;
    }

    /** The sheet of a case, UTF-8. */
    public static byte[] write(CaseFile file) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        LABELS.forEach((label, name) -> {
            if (isAsked(name, file)) {
                lines.add(cell(label) + ";"
                        + cell(file.field(name).map(field -> field.value()).orElse("")) + ";");
            }
        });
        return (SheetText.BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Only a letter that waits for a person's decision asks who takes it, and only a signal that is not sure whether it holds. */
    private static boolean isAsked(String fieldName, CaseFile file) {
        Optional<Flag> signal = OfferedSignals.ofField(fieldName);
        if (signal.isPresent()) {
            return OfferedSignals.isOffered(signal.get(), file);
        }
        return !fieldName.equals(FieldNames.LETTER_DECISION) || LetterDecision.isNeeded(file.flags());
    }

    /**
     * What a clerk filled in: field names and right values, in the order of the sheet. Lines without a right value do not count.
     *
     * @throws IOException when the sheet is no text with semicolons, or a line that we did not write has a right value
     */
    public static Map<String, String> read(byte[] sheet) throws IOException {
        Map<String, String> corrections = new LinkedHashMap<>();
        try (MappingIterator<String[]> rows = CSV.readValues(SheetText.of(sheet))) {
            while (rows.hasNextValue()) {
                String[] row = rows.nextValue();
                if (row.length >= 3
                        && !plain(row[2]).isEmpty()
                        && !row[0].strip().equals(FIRST_HEADER)) {
                    corrections.put(name(plain(row[0])), plain(row[2]));
                }
            }
        } catch (JsonProcessingException exception) {
            throw new IOException("the sheet is no text with semicolons");
        }
        return corrections;
    }

    /** How the sheet calls a field, or empty for one that it does not have. */
    public static Optional<String> label(String fieldName) {
        return LABELS.entrySet().stream()
                .filter(label -> label.getValue().equals(fieldName))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String name(String label) throws IOException {
        String name = LABELS.get(label);
        if (name == null) {
            throw new IOException("the sheet has a line that was not written by us");
        }
        return name;
    }

    /** Without the mark that keeps a spreadsheet from taking the value for a formula or a number. */
    private static String plain(String cell) {
        String stripped = cell.strip();
        return stripped.matches("(?s)'[=+\\-@0-9].*") ? stripped.substring(1) : stripped;
    }

    /** Quoted; a value that a spreadsheet would take for a formula is marked as text. */
    private static String cell(String value) {
        String safe = value.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
