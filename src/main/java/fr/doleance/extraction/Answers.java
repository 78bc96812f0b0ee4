package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.PersonNames.Order;
import fr.doleance.extraction.Value.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** The answers of a form, label by label, turned into findings. */
final class Answers {
    private static final int FEWEST_NUMBER_CHARACTERS = 3;

    private final List<Answer> answers;
    private final double confidence;
    private final LocalDate receivedOn;

    /**
     * @param confidence that a well-formed answer belongs to its label
     */
    Answers(List<Answer> answers, double confidence, LocalDate receivedOn) {
        this.answers = List.copyOf(answers);
        this.confidence = confidence;
        this.receivedOn = receivedOn;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        person().ifPresent(findings::add);
        simple(FieldLabel.COMPANY, Kind.COMPANY, FieldNames.COMPANY_NAME).ifPresent(findings::add);
        address().ifPresent(findings::add);
        country().ifPresent(findings::add);
        all(FieldLabel.EMAIL).forEach(answer -> email(answer).ifPresent(findings::add));
        all(FieldLabel.PHONE)
                .forEach(answer ->
                        findings.addAll(PhoneFinder.labelled(answer.alone().repaired())));
        all(FieldLabel.NIR)
                .forEach(answer -> findings.addAll(NirFinder.in(answer.alone().repaired(), true)));
        all(FieldLabel.SIRET)
                .forEach(answer -> findings.addAll(SiretFinder.in(answer.alone().repaired(), true)));
        number(FieldLabel.MEMBER, Kind.MEMBER_NUMBER, FieldNames.MEMBER_NUMBER).ifPresent(findings::add);
        number(FieldLabel.CONTRACT, Kind.CONTRACT_NUMBER, FieldNames.CONTRACT_NUMBER)
                .ifPresent(findings::add);
        number(FieldLabel.CASE, Kind.CASE_NUMBER, FieldNames.CASE_NUMBER).ifPresent(findings::add);
        simple(FieldLabel.CENTRE, Kind.CENTRE, FieldNames.MANAGEMENT_CENTRE).ifPresent(findings::add);
        date().ifPresent(findings::add);
        simple(FieldLabel.WISH, Kind.REQUEST, FieldNames.REQUEST).ifPresent(findings::add);
        return findings;
    }

    /** The names as those of the insured person, where first and last name were given. */
    Optional<Finding> insured() {
        Optional<Answer> labelled = first(FieldLabel.INSURED);
        List<Value> names = labelled.isPresent()
                ? fullName(labelled.get(), false)
                : person().map(Finding::values).orElse(List.of());
        List<Value> values = new ArrayList<>();
        for (Value name : names) {
            if (name.name().equals(FieldNames.FIRST_NAME)) {
                values.add(new Value(FieldNames.MEMBER_FIRST_NAME, name.value(), name.span(), name.proof()));
            } else if (name.name().equals(FieldNames.LAST_NAME)) {
                values.add(new Value(FieldNames.MEMBER_LAST_NAME, name.value(), name.span(), name.proof()));
            }
        }
        return values.size() < 2 ? Optional.empty() : Optional.of(new Finding(Kind.INSURED, values, confidence));
    }

    private Optional<Finding> person() {
        Optional<Answer> last = first(FieldLabel.LAST_NAME);
        Optional<Answer> given = first(FieldLabel.FIRST_NAME);
        Optional<Answer> full = first(FieldLabel.FULL_NAME).or(() -> first(FieldLabel.GIVEN_NAME_FIRST));
        List<Value> values = new ArrayList<>();
        if (last.isPresent() && given.isPresent()) {
            values.add(name(FieldNames.FIRST_NAME, given.get()));
            addLastName(last.get(), values);
        } else if (full.or(() -> last).isPresent()) {
            values.addAll(fullName(full.or(() -> last).get(), full.isEmpty()));
        } else {
            given.ifPresent(answer -> values.add(name(FieldNames.FIRST_NAME, answer)));
        }
        first(FieldLabel.CIVILITY).flatMap(Answers::civility).ifPresent(values::add);
        first(FieldLabel.BIRTH_NAME).ifPresent(answer -> values.add(name(FieldNames.BIRTH_NAME, answer)));
        return values.isEmpty() ? Optional.empty() : Optional.of(new Finding(Kind.PERSON, values, confidence));
    }

    /** The last name alone, without a form of address or a birth name written beside it. */
    private static void addLastName(Answer answer, List<Value> values) {
        Optional<PersonName> read = PersonNames.labelled("X " + answer.text(), Order.FIRST_LAST);
        boolean extra = answer.folded().matches(".*\\b(nee?|epouse|veuve)\\b.*|^(m\\.|mme|mr|monsieur|madame)\\b.*");
        Optional<PersonName> parsed = PersonNames.labelled(answer.text(), Order.LAST_FIRST);
        if (!extra || parsed.isEmpty() || read.isEmpty()) {
            values.add(name(FieldNames.LAST_NAME, answer));
            return;
        }
        values.addAll(parsed.get().values(answer.segment(), Proof.CHECKED));
        values.removeIf(value -> value.name().equals(FieldNames.FIRST_NAME) && values.indexOf(value) > 0);
    }

    private static List<Value> fullName(Answer answer, boolean lastNameLabel) {
        Order order = answer.label() == FieldLabel.GIVEN_NAME_FIRST ? Order.FIRST_LAST : Order.LAST_FIRST;
        Optional<PersonName> name = inTwo(answer.text(), order).or(() -> PersonNames.labelled(answer.text(), order));
        if (name.isEmpty()) {
            return lastNameLabel ? List.of(name(FieldNames.LAST_NAME, answer)) : List.of();
        }
        return name.get().values(answer.segment(), Proof.CHECKED);
    }

    /** « DE SOUSA PINTO / Tiago » against « Nom / Prénom ». */
    private static Optional<PersonName> inTwo(String text, Order order) {
        String[] parts = text.split(" ?/ ?");
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            return Optional.empty();
        }
        String first = order == Order.FIRST_LAST ? parts[0] : parts[1];
        String last = order == Order.FIRST_LAST ? parts[1] : parts[0];
        return Optional.of(new PersonName(null, null, first.strip(), last.strip(), null, false, true));
    }

    private static Value name(String field, Answer answer) {
        return Value.asWritten(field, answer.span(), Proof.CHECKED);
    }

    private static Optional<Value> civility(Answer answer) {
        return Civilities.of(answer.text())
                .map(civility -> new Value(FieldNames.CIVILITY, civility, answer.span(), Proof.CHECKED));
    }

    private Optional<Finding> address() {
        List<Span> streets = new ArrayList<>();
        all(FieldLabel.ADDRESS).stream().findFirst().ifPresent(answer -> streets.addAll(answer.spans()));
        Optional<PostalLine> inAddress = inAddress(streets);
        first(FieldLabel.COMPLEMENT).ifPresent(answer -> streets.add(answer.span()));
        Optional<PostalLine> postal = first(FieldLabel.POSTCODE_TOWN)
                .or(() -> first(FieldLabel.POSTCODE))
                .flatMap(answer -> PostalLine.in(answer.alone()))
                .or(() -> inAddress);
        List<Value> values = new ArrayList<>(
                postal.map(line -> line.values(streets, Proof.CHECKED)).orElseGet(() -> apart(streets)));
        double fit = postal.map(PostalLine::confidence).orElse(confidence);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(Kind.ADDRESS, values, Math.min(confidence, Math.max(fit, 0.93))));
    }

    /** Postcode and town that were written behind the street; taken off the street lines. */
    private Optional<PostalLine> inAddress(List<Span> streets) {
        if (streets.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = first(FieldLabel.ADDRESS).orElseThrow();
        Segment lastLine = answer.more().isEmpty()
                ? answer.alone()
                : answer.more().get(answer.more().size() - 1);
        Optional<PostalLine> postal = PostalLine.in(lastLine);
        postal.ifPresent(line -> {
            streets.remove(streets.size() - 1);
            if (line.start() > 0) {
                streets.add(lastLine.span(0, line.start()));
            }
        });
        return postal;
    }

    private List<Value> apart(List<Span> streets) {
        List<Value> values = new ArrayList<>(AddressLine.values(streets, Proof.CHECKED));
        first(FieldLabel.POSTCODE).or(() -> first(FieldLabel.POSTCODE_TOWN)).ifPresent(answer -> {
            String code = answer.text().replace(" ", "");
            Proof proof = code.matches("\\d{5}") ? Proof.CHECKED : Proof.PLACED;
            if (code.matches("\\d{4,5}|[A-Z]{1,2}-?\\d{4,5}")) {
                values.add(new Value(FieldNames.POSTAL_CODE, code, answer.span(), proof));
            }
        });
        first(FieldLabel.TOWN)
                .ifPresent(answer -> values.add(Value.asWritten(FieldNames.CITY, answer.span(), Proof.CHECKED)));
        return values;
    }

    private Optional<Finding> country() {
        return first(FieldLabel.COUNTRY)
                .filter(answer -> Countries.knows(answer.text()))
                .map(answer -> Finding.of(Kind.COUNTRY, confidence, Countries.value(answer.span())));
    }

    private Optional<Finding> email(Answer answer) {
        String text = answer.folded().replaceAll("\\s*([@.])\\s*", "$1");
        Matcher matcher = Patterns.EMAIL.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String address = matcher.group().toLowerCase(Locale.ROOT);
        return Optional.of(Finding.of(
                Kind.EMAIL,
                Math.min(0.99, confidence + 0.02),
                new Value(FieldNames.EMAIL, address, answer.span(), Proof.CHECKED)));
    }

    private Optional<Finding> number(FieldLabel label, Kind kind, String field) {
        return first(label)
                .filter(answer -> FieldLabel.begins(answer.folded()).isEmpty())
                .filter(answer -> answer.text().length() >= FEWEST_NUMBER_CHARACTERS
                        && answer.text().length() < 30
                        && answer.text().chars().anyMatch(Character::isDigit))
                .map(answer -> Finding.of(kind, confidence, Value.asWritten(field, answer.span(), Proof.CHECKED)));
    }

    private Optional<Finding> simple(FieldLabel label, Kind kind, String field) {
        return first(label)
                .map(answer -> Finding.of(
                        kind, confidence, Value.onOneLine(field, Span.lines(answer.spans()), Proof.CHECKED)));
    }

    private Optional<Finding> date() {
        return first(FieldLabel.DATE).flatMap(answer -> {
            Segment alone = answer.alone().repaired();
            return FrenchDates.in(alone.folded(), receivedOn).stream()
                    .findFirst()
                    .map(found -> DateFinder.finding(found, alone, receivedOn, confidence));
        });
    }

    private List<Answer> all(FieldLabel label) {
        return answers.stream().filter(answer -> answer.label() == label).toList();
    }

    private Optional<Answer> first(FieldLabel label) {
        return answers.stream()
                .filter(answer ->
                        answer.label() == label && !Folding.words(answer.text()).isEmpty())
                .findFirst();
    }
}
