package fr.doleance.extraction;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.OpenedCase;
import fr.doleance.complaint.ReadDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which documents of a case speak for the claimant. A mail speaks for itself; when it only covers an attached letter or form, that one
 * speaks first. Certificates, invoices and other enclosures never name the claimant.
 */
final class Speakers {
    private static final double COVER = 0.8;
    private static final int COVER_WORDS = 60;
    private static final Pattern REFERS =
            Pattern.compile("ci-joint|piece jointe|\\bp\\.?j\\b|attache|joint|voir (le )?courrier|transfere");

    private static final Pattern SLIP = Pattern.compile("preuve de depot|avis de reception|recommandee? .{0,20}n°");

    private Speakers() {}

    static List<Letter> of(OpenedCase opened, LocalDate receivedOn) {
        List<Sheet> sheets = sheets(opened.readItem().documents());
        boolean attachedLetter =
                sheets.stream().anyMatch(sheet -> sheet.document().mail() == null && isLetter(sheet));
        List<Letter> letters = new ArrayList<>();
        for (Sheet sheet : sheets) {
            boolean mail = sheet.document().mail() != null;
            boolean cover = mail && attachedLetter && isCover(sheet);
            if (mail || isLetter(sheet) || isOnly(sheets)) {
                letters.add(Letter.of(sheet, receivedOn, cover ? COVER : 1));
            }
        }
        // nothing looks like a letter: the first document is all there is
        return letters.isEmpty() && !sheets.isEmpty() ? List.of(Letter.of(sheets.get(0), receivedOn, 1)) : letters;
    }

    /** The documents that only show how the complaint was sent: its envelope, a slip of registered mail. */
    static List<Letter> envelopes(OpenedCase opened, LocalDate receivedOn) {
        List<ReadDocument> documents = opened.readItem().documents();
        List<Letter> envelopes = new ArrayList<>();
        for (int number = 0; number < documents.size(); number++) {
            ReadDocument document = documents.get(number);
            Sheet sheet = Sheet.of(number, document);
            boolean slip = document.role() == DocumentRole.ATTACHMENT
                    && sheet.segments().stream().anyMatch(line -> line.has(SLIP));
            if (document.role() == DocumentRole.ENVELOPE || slip) {
                envelopes.add(Letter.of(sheet, receivedOn, 1));
            }
        }
        return envelopes;
    }

    /** The scanned envelopes that lie among the pages of letters. */
    static List<Letter> scannedEnvelopes(OpenedCase opened, LocalDate receivedOn) {
        List<ReadDocument> documents = opened.readItem().documents();
        List<Letter> envelopes = new ArrayList<>();
        for (int number = 0; number < documents.size(); number++) {
            ReadDocument envelope = EnvelopePages.envelope(documents.get(number), documents);
            if (!envelope.pages().isEmpty()) {
                envelopes.add(Letter.of(Sheet.of(number, envelope), receivedOn, 1));
            }
        }
        return envelopes;
    }

    private static List<Sheet> sheets(List<ReadDocument> documents) {
        List<Sheet> sheets = new ArrayList<>();
        for (int number = 0; number < documents.size(); number++) {
            DocumentRole role = documents.get(number).role();
            if (role != DocumentRole.IGNORED && role != DocumentRole.ENVELOPE) {
                sheets.add(Sheet.of(number, EnvelopePages.letter(documents.get(number), documents)));
            }
        }
        return sheets;
    }

    private static boolean isOnly(List<Sheet> sheets) {
        return sheets.size() == 1;
    }

    private static boolean isCover(Sheet sheet) {
        int words = sheet.segments().stream().mapToInt(Segment::wordCount).sum();
        return words <= COVER_WORDS
                || (words <= 2 * COVER_WORDS && sheet.segments().stream().anyMatch(line -> line.has(REFERS)));
    }

    /** A letter greets or names its object; a form asks for names. An enclosure does neither. */
    private static boolean isLetter(Sheet sheet) {
        if (sheet.document().role() == DocumentRole.FORM
                || !sheet.document().formFields().isEmpty()) {
            return true;
        }
        boolean greets = sheet.segments().stream()
                .anyMatch(line -> Wording.isSalutation(line) || Wording.startsWithGreeting(line));
        boolean object = sheet.segments().stream().anyMatch(line -> line.has(Wording.object()));
        boolean complains =
                sheet.segments().stream().anyMatch(line -> line.folded().contains("reclam"));
        return greets || object || (complains && Form.of(sheet, 0).isForm());
    }
}
