package fr.doleance.extraction;

import java.util.List;

/** What a form's labels, or the labels with colons in a letter's head, say. */
final class LabelledValues implements Finder {
    private static final double ON_FORM = 0.96;
    private static final double IN_LETTER = 0.94;

    @Override
    public List<Finding> find(Letter letter) {
        Form form = letter.form();
        List<Answer> answers = form.answers().stream()
                .filter(answer -> form.isForm() || !letter.anatomy().isBody(answer.segment()))
                .toList();
        return new Answers(answers, form.isForm() ? ON_FORM : IN_LETTER, letter.receivedOn()).findings();
    }
}
