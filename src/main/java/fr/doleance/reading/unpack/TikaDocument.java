package fr.doleance.reading.unpack;

import fr.doleance.complaint.ReadingProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * What Tika finds in one file: its text, and the files inside, which are collected and not read.
 *
 * @param problem why the file could not be read, or not to its end; or null
 */
record TikaDocument(String text, List<Embedded> embedded, ReadingProblem problem) {
    private static final AutoDetectParser PARSER = new AutoDetectParser(TikaConfig.getDefaultConfig());
    private static final int LONGEST_TEXT = 2_000_000;
    private static final Set<String> NO_DOCUMENTS =
            Set.of("MACRO", "THUMBNAIL", "METADATA", "RENDERING", "VERSION", "FONT");

    record Embedded(String fileName, byte[] content) {}

    static TikaDocument read(byte[] content, Budget budget) {
        var collector = new Collector(budget);
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, collector);
        var text = new BodyContentHandler(LONGEST_TEXT);
        ReadingProblem problem = null;
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            PARSER.parse(stream, text, new Metadata(), context);
        } catch (EncryptedDocumentException encrypted) {
            problem = ReadingProblem.ENCRYPTED;
        } catch (TikaException | SAXException | IOException fault) {
            problem = WriteLimitReachedException.isWriteLimitReached(fault)
                    ? ReadingProblem.TOO_LARGE
                    : ReadingProblem.DAMAGED;
        }
        if (collector.overLimits) {
            problem = ReadingProblem.ARCHIVE_OVER_LIMITS;
        }
        return new TikaDocument(TextLines.tidy(text.toString()), collector.found, problem);
    }

    private static final class Collector implements EmbeddedDocumentExtractor {
        private final Budget budget;
        private final List<Embedded> found = new ArrayList<>();
        private boolean overLimits;

        Collector(Budget budget) {
            this.budget = budget;
        }

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            String kind = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
            return !overLimits && (kind == null || !NO_DOCUMENTS.contains(kind));
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
                throws SAXException, IOException {
            try {
                found.add(new Embedded(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY), budget.read(stream)));
            } catch (Budget.OverLimits stop) {
                overLimits = true;
                throw new SAXException("over the limits");
            }
        }
    }
}
