package fr.doleance.extraction;

import fr.doleance.complaint.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a fillable PDF, known by their tooltip or technical name: given, not guessed. */
final class FormFields implements Finder {
    private static final double GIVEN = 0.99;
    private static final Pattern WORD_START = Pattern.compile("(?<![\\w'-])(?=[a-z])");
    private static final List<Short> SHORT_NAMES = List.of(
            new Short("(num|no|n)?_?(adherent|adh)", FieldLabel.MEMBER),
            new Short("(num|no|n)?_?contrat", FieldLabel.CONTRACT),
            new Short("(num|no|n)?_?(secu|ss|nss|nir)", FieldLabel.NIR),
            new Short("cp|code_?postal", FieldLabel.POSTCODE),
            new Short("raison_?sociale|societe|entreprise", FieldLabel.COMPANY),
            new Short("tel.*|portable", FieldLabel.PHONE),
            new Short("e?_?mail|courriel", FieldLabel.EMAIL));

    /** A technical name that is no label in French. */
    private record Short(String pattern, FieldLabel label) {}

    @Override
    public List<Finding> find(Letter letter) {
        List<Answer> answers = new ArrayList<>();
        for (FormField field : letter.sheet().document().formFields()) {
            if (field.ticked() == null && !field.value().isBlank()) {
                label(field)
                        .ifPresent(label -> answers.add(
                                Answer.of(label, field, letter.sheet().number())));
            }
        }
        return new Answers(answers, GIVEN, letter.receivedOn()).findings();
    }

    private static Optional<FieldLabel> label(FormField field) {
        return search(field.label()).or(() -> technical(field.name())).or(() -> search(plain(field.name())));
    }

    private static Optional<FieldLabel> technical(String name) {
        String folded = plain(name).replace(' ', '_');
        return SHORT_NAMES.stream()
                .filter(entry -> folded.matches(entry.pattern()))
                .map(Short::label)
                .findFirst();
    }

    /** « reclamant.codePostal » as words. */
    private static String plain(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return Folding.fold(last.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("[_-]+|\\[\\d+]", " ")
                .strip());
    }

    private static Optional<FieldLabel> search(String text) {
        String folded = Folding.fold(text);
        Matcher word = WORD_START.matcher(folded);
        while (word.find()) {
            Optional<FieldLabel.Found> found = FieldLabel.at(folded, word.start());
            if (found.isPresent()) {
                return found.map(FieldLabel.Found::label);
            }
        }
        return Optional.empty();
    }
}
