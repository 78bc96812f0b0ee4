package fr.doleance.extraction;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The claimant's telephone number: in the head, the signature, or where the text offers it for calling back. */
final class PhoneFinder implements Finder {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final double IN_BLOCK = 0.95;
    private static final double OFFERED_IN_TEXT = 0.85;
    private static final Pattern FAX = Pattern.compile("(fax|telecopie)\\W{0,6}$");
    private static final Pattern INVITATION = Pattern.compile(
            "(joindre|joignable|rappele[rz]|rappelez-moi|contacter|appele[rz]|mon (numero|portable|tel|telephone|mobile|fixe)|sur le|au)\\b[^.]{0,40}$");
    private static final Pattern LABEL = Pattern.compile("(tel|telephone|portable|mobile|port|gsm|☎|📞)\\W*$");

    /** First digits by region (ARCEP numbering plan); Mayotte's mobiles share theirs with the numbers kept for fiction. */
    private static final Map<String, Pattern> OVERSEAS = Map.of(
            "GP", Pattern.compile("(?<!\\d)0 ?(?:590|690|691)(?=\\D?\\d{2}\\D?\\d{2}\\D?\\d{2}(?!\\d))"),
            "MQ", Pattern.compile("(?<!\\d)0 ?(?:596|696|697)(?=\\D?\\d{2}\\D?\\d{2}\\D?\\d{2}(?!\\d))"),
            "GF", Pattern.compile("(?<!\\d)0 ?(?:594|694)(?=\\D?\\d{2}\\D?\\d{2}\\D?\\d{2}(?!\\d))"),
            "RE", Pattern.compile("(?<!\\d)0 ?(?:262|263|692|693)(?=\\D?\\d{2}\\D?\\d{2}\\D?\\d{2}(?!\\d))"));

    private final Addressee addressee;

    PhoneFinder(Addressee addressee) {
        this.addressee = addressee;
    }

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        for (Segment segment : letter.readings()) {
            search(segment, letter, findings);
        }
        return findings;
    }

    private void search(Segment segment, Letter letter, List<Finding> findings) {
        for (PhoneNumberMatch match : numbers(segment)) {
            double confidence = confidence(segment, match, letter);
            Finding finding = finding(match, segment, confidence);
            if (confidence > 0 && !addressee.ownsPhone(match.rawString())) {
                findings.add(finding);
            }
        }
    }

    /** The numbers of a segment that a label says to be telephones. */
    static List<Finding> labelled(Segment segment) {
        return numbers(segment).stream()
                .map(match -> finding(match, segment, IN_BLOCK + 0.02))
                .toList();
    }

    /** Overseas departments have country codes of their own, although their numbers are written like all French ones. */
    private static String region(Segment segment) {
        for (Map.Entry<String, Pattern> overseas : OVERSEAS.entrySet()) {
            if (segment.has(overseas.getValue())) {
                return overseas.getKey();
            }
        }
        return "FR";
    }

    private static List<PhoneNumberMatch> numbers(Segment segment) {
        List<PhoneNumberMatch> numbers = new ArrayList<>();
        PHONES.findNumbers(segment.folded(), region(segment), Leniency.POSSIBLE, 20)
                .forEach(numbers::add);
        numbers.removeIf(match -> !looksWritten(match.rawString()));
        return numbers;
    }

    private static Finding finding(PhoneNumberMatch match, Segment segment, double trust) {
        boolean valid = PHONES.isValidNumber(match.number());
        double confidence = valid ? trust : 0.9 * trust;
        String number = PHONES.format(match.number(), PhoneNumberFormat.E164);
        Span span = segment.span(match.start(), match.end());
        Proof proof = valid ? Proof.CHECKED : Proof.PLACED;
        Finding finding = Finding.of(
                Kind.PHONE,
                confidence,
                new Value(FieldNames.PHONE, number, span, proof),
                Value.asWritten(FieldNames.PHONE_RAW, span, proof));
        return segment.isRepaired() ? finding.repaired() : finding;
    }

    private static double confidence(Segment segment, PhoneNumberMatch match, Letter letter) {
        String before = segment.folded().substring(0, match.start());
        if (FAX.matcher(before).find()) {
            return 0;
        }
        if (LABEL.matcher(before).find() && !Wording.isProse(segment)) {
            return IN_BLOCK + 0.02;
        }
        if (letter.anatomy().isBody(segment)) {
            return INVITATION.matcher(before).find() ? OFFERED_IN_TEXT : 0;
        }
        return Wording.isProse(segment) ? OFFERED_IN_TEXT : IN_BLOCK;
    }

    /** A number as people write theirs: ten digits from 0, or with a country code. Anything else is some reference. */
    private static boolean looksWritten(String text) {
        return Patterns.PHONE.matcher(text).matches();
    }
}
