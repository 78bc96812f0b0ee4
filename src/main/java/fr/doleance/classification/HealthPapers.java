package fr.doleance.classification;

import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import java.util.regex.Pattern;

/**
 * Judges whether a document is a paper on someone's health: certificate, report, prescription, sick note, result, questionnaire. Only
 * the department that keeps such papers gets them. A letter that tells of an illness is none; the papers behind it are. Thread-safe.
 */
public final class HealthPapers {
    /** A heading is short; a longer line is a sentence that speaks of the paper. */
    private static final int LONGEST_TITLE = 14;

    private static final Pattern PRICE = Pattern.compile("€|%|\\beuros?\\b");
    private static final Pattern SPEECH = Pattern.compile(
            "\\b(?:je|j'|nous|vous|votre|vos|merci|mon|ma|mes|doit|doivent|est jointe?|sont joints?)\\b");
    private static final int TELLING_PRICES = 2;

    private final HealthPaperWords words;

    private HealthPapers(HealthPaperWords words) {
        this.words = words;
    }

    public static HealthPapers shipped() {
        return new HealthPapers(HealthPaperWords.shipped());
    }

    /** In doubt true. Each page is judged by itself: a certificate may be scanned behind its letter. */
    public boolean include(ReadDocument document) {
        if (document.role() == DocumentRole.IGNORED || document.role() == DocumentRole.ENVELOPE) {
            return false;
        }
        boolean spoken = document.role() == DocumentRole.COMPLAINT || document.role() == DocumentRole.FORM;
        return document.pages().stream()
                        .map(Page::text)
                        .anyMatch(page -> spoken ? standsBehindLetter(page) : isPaper(page))
                || !spoken && isNamedSo(document);
    }

    /** An enclosure. */
    private boolean isPaper(String page) {
        String text = Phrases.comparable(page);
        if (isLetter(text, 2) || isOther(page, text)) {
            return false;
        }
        return hasTitle(page) || words.kinds(text) >= 2;
    }

    /** A page of what the claimant sent as the complaint itself: without any word of a letter, and with a practitioner's hand. */
    private boolean standsBehindLetter(String page) {
        String text = Phrases.comparable(page);
        if (isLetter(text, 1) || isOther(page, text)) {
            return false;
        }
        return hasTitle(page) ? words.kinds(text) >= 1 : words.kinds(text) >= 3 && words.isByPractitioner(text);
    }

    private boolean isNamedSo(ReadDocument document) {
        String name = Phrases.comparable(document.fileName().replaceAll("[^\\p{L}\\p{N}]+", " "));
        String text = Phrases.comparable(document.text());
        return words.inName(name) && !isLetter(text, 2) && !isOther(document.text(), text);
    }

    private boolean isLetter(String text, int marks) {
        return words.letterMarks(text) >= marks;
    }

    private boolean isOther(String page, String text) {
        return words.isOther(text) || PRICE.matcher(page).results().count() >= TELLING_PRICES;
    }

    private boolean hasTitle(String page) {
        return page.lines().map(Phrases::comparable).anyMatch(this::isTitle);
    }

    private boolean isTitle(String line) {
        String heading = line.split(" : | - ", 2)[0];
        return FrenchWords.of(heading).size() <= LONGEST_TITLE
                && !PRICE.matcher(line).find()
                && !SPEECH.matcher(line).find()
                && words.titleAt(line.replaceFirst("^[^a-z0-9]+", ""));
    }
}
