package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FormField;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.PersonNames.Order;
import fr.doleance.extraction.Value.Proof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * What our own form says, field by field: each is known by its key, which mostly is the name of the field in complaint.json. Filled in on
 * screen a value is exact; read from paper it is as sure as its reading.
 */
final class OwnForm implements Finder {
    private static final double GIVEN = 0.99;
    private static final double FAILED_CHECK = 0.3;
    private static final String FULL_NAME = "claimant.fullName";
    private static final String CIVILITY = FieldNames.CIVILITY + ".";
    private static final String WRITER = "writer.";
    private static final String AGENT = "writer.agent";

    @Override
    public List<Finding> find(Letter letter) {
        OwnFormValues form = new OwnFormValues(letter.sheet());
        List<Finding> findings = new ArrayList<>();
        findings.addAll(
                form.segment(FieldNames.PHONE).map(PhoneFinder::labelled).orElse(List.of()));
        findings.addAll(form.segment(FieldNames.SIRET)
                .map(segment -> SiretFinder.in(segment, true))
                .orElse(List.of()));
        Stream.of(
                        finding(Kind.PERSON, person(form)),
                        finding(Kind.COMPANY, form.values(FieldNames.COMPANY_NAME)),
                        finding(Kind.ADDRESS, address(form)),
                        finding(Kind.COUNTRY, country(form)),
                        finding(Kind.EMAIL, email(form)),
                        finding(Kind.INSURED, form.values(FieldNames.MEMBER_LAST_NAME, FieldNames.MEMBER_FIRST_NAME)),
                        finding(Kind.MEMBER_NUMBER, form.values(FieldNames.MEMBER_NUMBER)),
                        finding(Kind.CONTRACT_NUMBER, form.values(FieldNames.CONTRACT_NUMBER)),
                        finding(Kind.CASE_NUMBER, form.values(FieldNames.CASE_NUMBER)),
                        finding(Kind.CENTRE, form.values(FieldNames.MANAGEMENT_CENTRE)),
                        finding(Kind.ENTITY, form.values(FieldNames.INSURING_ENTITY)),
                        date(form, letter.receivedOn()),
                        finding(Kind.TEXT, form.values(FieldNames.TEXT)),
                        finding(Kind.REQUEST, form.values(FieldNames.REQUEST)),
                        finding(Kind.REPRESENTATIVE, representative(form)),
                        finding(Kind.OWN_FORM, others(form)))
                .flatMap(Optional::stream)
                .forEach(findings::add);
        return findings;
    }

    private static Optional<Finding> finding(Kind kind, List<Value> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(new Finding(kind, values, GIVEN));
    }

    /** The reminder of the name counts where the page that asks for it in full is missing. */
    private static List<Value> person(OwnFormValues form) {
        List<Value> values = new ArrayList<>(form.values(FieldNames.LAST_NAME, FieldNames.FIRST_NAME));
        if (values.isEmpty()) {
            form.segment(FULL_NAME)
                    .ifPresent(segment -> PersonNames.labelled(segment.text(), Order.LAST_FIRST)
                            .ifPresent(name -> values.addAll(name.values(segment, Proof.PLACED))));
        }
        values.addAll(form.values(FieldNames.BIRTH_NAME));
        form.onlyTicked(CIVILITY)
                .ifPresent(box -> values.add(form.value(FieldNames.CIVILITY, box.value(), box, Proof.CHECKED)));
        return values;
    }

    private static List<Value> address(OwnFormValues form) {
        List<Span> streets = Stream.of("[0]", "[1]")
                .map(index -> form.span(FieldNames.ADDRESS_LINES + index))
                .flatMap(Optional::stream)
                .toList();
        List<Value> values = new ArrayList<>(AddressLine.values(streets, Proof.CHECKED));
        form.span(FieldNames.POSTAL_CODE)
                .filter(code -> !code.text().isBlank())
                .ifPresent(code -> values.add(Value.asWritten(
                        FieldNames.POSTAL_CODE, code, code.text().matches("\\d{5}") ? Proof.CHECKED : Proof.PLACED)));
        values.addAll(form.values(FieldNames.CITY));
        return values;
    }

    private static List<Value> country(OwnFormValues form) {
        return form
                .span(FieldNames.COUNTRY)
                .filter(country -> Countries.knows(country.text()))
                .map(Countries::value)
                .stream()
                .toList();
    }

    private static List<Value> email(OwnFormValues form) {
        return form.span(FieldNames.EMAIL).stream()
                .flatMap(span -> {
                    Matcher address =
                            Patterns.EMAIL.matcher(span.text().replace(" ", "").toLowerCase(Locale.ROOT));
                    return address.matches()
                            ? Stream.of(new Value(FieldNames.EMAIL, address.group(), span, Proof.CHECKED))
                            : Stream.empty();
                })
                .toList();
    }

    /** The day of signature; one after the arrival is kept as failed. */
    private static Optional<Finding> date(OwnFormValues form, LocalDate receivedOn) {
        return form.date(FieldNames.COMPLAINT_DATE, receivedOn).map(value -> {
            boolean future = LocalDate.parse(value.value()).isAfter(receivedOn);
            return future
                    ? Finding.of(
                            Kind.DATE, FAILED_CHECK, new Value(value.name(), value.value(), value.span(), Proof.FAILED))
                    : Finding.of(Kind.DATE, GIVEN, value);
        });
    }

    /** The box does not tell by what right. */
    private static List<Value> representative(OwnFormValues form) {
        Optional<FormField> agent = form.ticked(AGENT);
        if (agent.isEmpty()) {
            return List.of();
        }
        Optional<FormField> mandate = form.ticked(FieldNames.REPRESENTATIVE_MANDATE);
        FormField box = mandate.orElse(agent.get());
        String word = mandate.isPresent() ? "enclosed" : "missing";
        return List.of(
                form.value(FieldNames.REPRESENTATIVE_QUALITY, Role.UNSTATED.word(), agent.get(), Proof.PLACED),
                form.value(FieldNames.REPRESENTATIVE_MANDATE, word, box, Proof.PLACED));
    }

    private static List<Value> others(OwnFormValues form) {
        List<Value> values = new ArrayList<>();
        form.onlyTicked(WRITER)
                .ifPresent(box -> values.add(form.value(FieldNames.WRITER, box.value(), box, Proof.CHECKED)));
        for (String name : List.of(FieldNames.BIRTH_DATE, FieldNames.MEMBER_DEATH_DATE, FieldNames.EVENT_DATE)) {
            form.date(name, null).ifPresent(values::add);
        }
        values.addAll(form.values(FieldNames.MEMBER_RELATION, FieldNames.PREVIOUS_STEPS, FieldNames.ENCLOSURES));
        return values;
    }
}
