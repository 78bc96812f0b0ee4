package fr.doleance.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a form's labels, or the labels with colons in a letter's head, say of the claimant and of the insured person. */
final class LabelledValues implements Finder {
    private static final double ON_FORM = 0.96;
    private static final double IN_LETTER = 0.94;
    private static final Set<FieldLabel> NAMES = EnumSet.of(
            FieldLabel.INSURED,
            FieldLabel.FULL_NAME,
            FieldLabel.GIVEN_NAME_FIRST,
            FieldLabel.LAST_NAME,
            FieldLabel.FIRST_NAME,
            FieldLabel.BIRTH_NAME,
            FieldLabel.CIVILITY);
    private static final Set<FieldLabel> PARTIES =
            EnumSet.of(FieldLabel.FULL_NAME, FieldLabel.GIVEN_NAME_FIRST, FieldLabel.LAST_NAME, FieldLabel.COMPANY);

    @Override
    public List<Finding> find(Letter letter) {
        List<Answer> own = new ArrayList<>(letter.form().answers());
        own.removeIf(answer -> !letter.isForm() && letter.anatomy().isBody(answer.segment()));
        TickedCivility.in(letter).ifPresent(own::add);
        List<Answer> insured = takeInsured(own, letter);
        if (letter.isForm() && own.stream().noneMatch(answer -> PARTIES.contains(answer.label()))) {
            // nobody but the insured is asked for: the insured complains
            insured.forEach(answer ->
                    own.add(answer.label() == FieldLabel.INSURED ? answer.labelled(FieldLabel.FULL_NAME) : answer));
            insured.clear();
        }
        double confidence = letter.isForm() ? ON_FORM : IN_LETTER;
        List<Finding> findings = new ArrayList<>(new Answers(own, confidence, letter.receivedOn()).findings());
        new Answers(insured, confidence, letter.receivedOn()).insured().ifPresent(findings::add);
        return findings;
    }

    /** Takes the insured person's names out, and puts what else is asked of that person behind the claimant's own answers. */
    private static List<Answer> takeInsured(List<Answer> answers, Letter letter) {
        FormSections sections = new FormSections(letter.sheet());
        List<Answer> insured = new ArrayList<>();
        for (Answer answer : List.copyOf(answers)) {
            boolean name = NAMES.contains(answer.label());
            if (answer.label() == FieldLabel.INSURED || (name && letter.isForm() && sections.isInsureds(answer))) {
                insured.add(answer);
            }
        }
        answers.removeAll(insured);
        answers.sort(Comparator.comparing(sections::isInsureds));
        return insured;
    }
}
