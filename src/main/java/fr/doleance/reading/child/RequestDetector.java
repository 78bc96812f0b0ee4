package fr.doleance.reading.child;

import java.io.InputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/** Sends every call to {@link ReadingParser}: what Tika is handed is a request, the file itself is looked at by the parser. */
public final class RequestDetector implements Detector {
    private static final long serialVersionUID = 1L;

    static final MediaType REQUEST = MediaType.application("x-doleance-reading-request");

    @Override
    public MediaType detect(InputStream input, Metadata metadata) {
        return REQUEST;
    }
}
