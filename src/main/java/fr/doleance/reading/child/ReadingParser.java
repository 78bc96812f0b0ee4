package fr.doleance.reading.child;

import fr.doleance.reading.batch.BatchCutter;
import fr.doleance.reading.batch.BatchParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * Serves the parent's requests inside a child JVM. Made by Tika from its configuration file; one thread at a time.
 *
 * <p>A fault of a hostile document leaves here as an exception, a crash or a hang: the parent sees that no answer came and says so
 * of that page alone.
 */
public class ReadingParser implements Parser {
    private static final long serialVersionUID = 1L;

    private final transient PageReader pages = new PageReader();

    public ReadingParser() {
        ParentWatch.start();
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(RequestDetector.REQUEST);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException {
        ReadingRequest request = context.get(ReadingRequest.class);
        Object answer = context.get(ProcessorLimit.class).hold(() -> answer(request));
        Answers.write(Path.of(request.answerFile()), answer);
    }

    private Object answer(ReadingRequest request) throws IOException {
        return switch (request.kind()) {
            case OPEN -> open(request);
            case PAGE -> readPage(request);
            case COPY -> copy(request);
            case CUT -> cut(request);
        };
    }

    protected OpenedFile open(ReadingRequest request) throws IOException {
        return new FileOpener(request.limits(), Path.of(request.answerFile()).getParent())
                .open(Path.of(request.file()), request.fileName());
    }

    private static CopiedPages copy(ReadingRequest request) throws IOException {
        return new CopyWriter(Path.of(request.file())).write(Path.of(request.copyFile()));
    }

    private static BatchParts cut(ReadingRequest request) throws IOException {
        return new BatchCutter(Path.of(request.file()), request.limits().maximumPixels())
                .cut(request.mediaType(), Path.of(request.answerFile()));
    }

    protected ReadPages readPage(ReadingRequest request) throws IOException {
        return pages.read(request);
    }
}
