package fr.doleance.letters;

import fr.doleance.complaint.WrittenCase;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Letters of the sample insurer, written on 24 November 2026, as text. */
abstract class WrittenLetters {
    static final Organisation SAMPLE = OrganisationFile.sample();
    final LetterWriter writer = new LetterWriter(SAMPLE, clock("2026-11-24T10:00:00Z"));

    static String text(WrittenCase written) throws IOException {
        try (PDDocument document = Loader.loadPDF(written.letterFiles().get(0).content())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00A0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
