package fr.doleance.reading;

import fr.doleance.reading.child.ReadPages;
import fr.doleance.reading.child.ReadingParser;
import fr.doleance.reading.child.ReadingRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Parsers that fail on the second page, as a hostile document would make ours fail. They run in the child. */
public final class FaultyParsers {
    private static final int BAD_PAGE = 2;

    private FaultyParsers() {}

    /** Never answers, and waits without end for something. */
    public static final class Hanging extends ReadingParser {
        private static final long serialVersionUID = 1L;

        @Override
        protected ReadPages readPage(ReadingRequest request) throws IOException {
            while (request.page() == BAD_PAGE) {
                LockSupport.parkNanos(1_000_000);
            }
            return super.readPage(request);
        }
    }

    /** Never answers, and keeps the processor busy. */
    public static final class Spinning extends ReadingParser {
        private static final long serialVersionUID = 1L;

        @Override
        protected ReadPages readPage(ReadingRequest request) throws IOException {
            while (request.page() == BAD_PAGE) {
                Thread.onSpinWait();
            }
            return super.readPage(request);
        }
    }

    /** Takes all memory. */
    public static final class Hungry extends ReadingParser {
        private static final long serialVersionUID = 1L;

        @Override
        protected ReadPages readPage(ReadingRequest request) throws IOException {
            List<byte[]> eaten = new ArrayList<>();
            while (request.page() == BAD_PAGE) {
                eaten.add(new byte[10_000_000]);
            }
            return super.readPage(request);
        }
    }

    /** Dies at once, as by a fault in native code. */
    public static final class Dying extends ReadingParser {
        private static final long serialVersionUID = 1L;

        @Override
        protected ReadPages readPage(ReadingRequest request) throws IOException {
            if (request.page() == BAD_PAGE) {
                Runtime.getRuntime().halt(134);
            }
            return super.readPage(request);
        }
    }

    /** Throws what no one thought of, with a claimant's words in the message. */
    public static final class Throwing extends ReadingParser {
        private static final long serialVersionUID = 1L;

        @Override
        protected ReadPages readPage(ReadingRequest request) throws IOException {
            if (request.page() == BAD_PAGE) {
                throw new IllegalArgumentException("Odile Ferrand");
            }
            return super.readPage(request);
        }
    }
}
