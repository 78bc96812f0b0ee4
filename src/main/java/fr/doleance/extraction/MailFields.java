package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Forwarding;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Word;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a mail's headers say of its sender: of the original one where it was forwarded, and never of a person of our own house. */
final class MailFields implements Finder {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final double ADDRESS = 0.97;
    private static final double DATE = 0.97;
    private static final double FULL_NAME = 0.86;
    private static final double COMPANY = 0.7;
    private static final double SUBJECT = 0.9;

    private final Addressee addressee;

    MailFields(Addressee addressee) {
        this.addressee = addressee;
    }

    @Override
    public List<Finding> find(Letter letter) {
        MailHeaders mail = letter.mail();
        if (mail == null) {
            return List.of();
        }
        int document = letter.sheet().number();
        Forwarding original = mail.forwarding();
        return original == null
                ? findings(document, mail.senderName(), mail.senderAddress(), mail.subject(), mail.sentAt())
                : findings(
                        document,
                        original.senderName(),
                        original.senderAddress(),
                        original.subject(),
                        original.sentAt());
    }

    private List<Finding> findings(int document, String name, String address, String subject, Instant sentAt) {
        List<Finding> findings = new ArrayList<>();
        boolean ours = address != null && addressee.ownsMailAddress(address);
        if (!ours) {
            text(address).ifPresent(text -> findings.add(address(document, text)));
            text(name).flatMap(text -> sender(document, text)).ifPresent(findings::add);
            Optional.ofNullable(sentAt).ifPresent(instant -> findings.add(date(document, instant)));
            text(subject).flatMap(text -> subject(document, text)).ifPresent(findings::add);
        }
        return findings;
    }

    private static Finding address(int document, String address) {
        Value value =
                new Value(FieldNames.EMAIL, address.toLowerCase(Locale.ROOT), span(document, address), Proof.CHECKED);
        return Finding.of(Kind.EMAIL, ADDRESS, value);
    }

    private static Optional<Finding> sender(int document, String name) {
        Segment segment =
                Segment.of(-1, place(document), new Segment.Frame(0, 0, 0, 0), List.of(new Word(name, null, 1)));
        if (Companies.looksLike(segment.text())) {
            Value company = Value.asWritten(FieldNames.COMPANY_NAME, segment.whole(), Proof.PLACED);
            return Optional.of(Finding.of(Kind.COMPANY, COMPANY, company));
        }
        return PersonNames.parse(name)
                .filter(PersonName::complete)
                .map(person -> new Finding(Kind.PERSON, person.values(segment, Proof.PLACED), FULL_NAME));
    }

    private static Finding date(int document, Instant sentAt) {
        String day = sentAt.atZone(ZONE).toLocalDate().toString();
        return Finding.of(
                Kind.DATE,
                DATE,
                new Value(FieldNames.COMPLAINT_DATE, day, span(document, sentAt.toString()), Proof.CHECKED));
    }

    private static Optional<Finding> subject(int document, String subject) {
        String text = subject.replaceAll("(?i)^\\s*((re|tr|fw|fwd|wg|aw)\\s*(\\[\\d+])?\\s*:\\s*)+", "")
                .strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Kind.OBJECT, SUBJECT, Value.asWritten(FieldNames.OBJECT, span(document, text), Proof.CHECKED)));
    }

    private static Optional<String> text(String header) {
        return Optional.ofNullable(header)
                .map(Folding::clean)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Span span(int document, String text) {
        return new Span(text, place(document), null, 1);
    }

    private static Place place(int document) {
        return new Place(document, null, Origin.MAIL_HEADER);
    }
}
