package fr.doleance.extraction;

import fr.doleance.complaint.MailHeaders;
import fr.doleance.extraction.Finding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One document that speaks for the claimant, ready to be searched.
 *
 * @param form its labels and answers, whether or not it is a form
 * @param mail the headers where it is the body of a mail, otherwise null
 * @param receivedOn day of arrival, Europe/Paris
 * @param trust factor on what it says: below 1 for a mail that only covers an attached letter
 */
record Letter(Sheet sheet, Anatomy anatomy, Form form, MailHeaders mail, LocalDate receivedOn, double trust) {

    static Letter of(Sheet sheet, LocalDate receivedOn, double trust) {
        MailHeaders mail = sheet.document().mail();
        boolean forwarded = mail != null && mail.forwarding() != null;
        Anatomy anatomy = Anatomy.of(sheet, mail != null, forwarded);
        return new Letter(sheet, anatomy, Form.of(sheet, anatomy.start()), mail, receivedOn, trust);
    }

    /** Whether it is our own form, whose fields are known. */
    boolean isOwnForm() {
        return sheet.document().isOwnForm();
    }

    /** The segments that are the claimant's own: not a forwarder's note, not a quoted mail. */
    List<Segment> segments() {
        return sheet.segments().subList(anatomy.start(), anatomy.end());
    }

    /** The same, each followed by its reading with mistaken digits repaired where that differs. */
    List<Segment> readings() {
        List<Segment> readings = new ArrayList<>();
        for (Segment segment : segments()) {
            readings.add(segment);
            if (segment.repaired() != segment) {
                readings.add(segment.repaired());
            }
        }
        return readings;
    }

    /** A finding as far as this letter is trusted; the address that a mail came from stays as sure whatever the mail covers. */
    Finding weighed(Finding finding) {
        return finding.kind() == Kind.EMAIL ? finding : finding.scaled(trust);
    }

    boolean isForm() {
        return form.isForm();
    }
}
