package fr.doleance.reading;

import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.reading.child.Answers;
import fr.doleance.reading.child.ProcessorLimit;
import fr.doleance.reading.child.ReadingRequest;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One child JVM. It starts with the first question, stays warm, and is replaced after some questions or when one killed it. One
 * thread at a time.
 *
 * <p>Tika's own count of files for a restart is never raised in 3.3.1 ({@code PipesClient.filesProcessed}), so we count here.
 */
final class ReadingChild implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingChild.class);

    /** A question may take this many times its limit by the clock: it waits for the processor then, or hangs without using it. */
    private static final int MOST_WAITING = 5;

    private final PipesConfig config;
    private final Duration timeLimit;
    private final int recycleAfter;
    private PipesParser parser;
    private int questions;

    /** @param timeLimit of the processor, for one question */
    ReadingChild(PipesConfig config, Duration timeLimit, int recycleAfter) {
        this.config = config;
        this.timeLimit = timeLimit;
        this.recycleAfter = recycleAfter;
    }

    /**
     * Asks a question; its answer or the reason why there is none.
     *
     * @param id for the log: a digest, never a name
     * @throws TemporaryFailure when no child can be started
     */
    <T> Asked<T> ask(String id, ReadingRequest request, Class<T> type) {
        boolean used = questions > 0;
        PipesResult.STATUS status = askOnce(id, request);
        if (used && isCrash(status)) {
            // a child that had worked before may have died of what went before
            status = askOnce(id, request);
        }
        Path answer = Path.of(request.answerFile());
        return Files.exists(answer) ? Asked.answered(read(answer, type)) : Asked.failed(problem(status));
    }

    private PipesResult.STATUS askOnce(String id, ReadingRequest request) {
        PipesResult.STATUS status = parse(tuple(id, request)).getStatus();
        if (isCrash(status) || status == PipesResult.STATUS.TIMEOUT) {
            LOG.warn("step=reading id={} child={}", id, status);
            replace();
        }
        return status;
    }

    private static boolean isCrash(PipesResult.STATUS status) {
        return status == PipesResult.STATUS.OOM || status == PipesResult.STATUS.UNSPECIFIED_CRASH;
    }

    private PipesResult parse(FetchEmitTuple tuple) {
        if (parser == null) {
            parser = new PipesParser(config);
        }
        questions++;
        try {
            return parser.parse(tuple);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw failure("the reading child was interrupted", exception);
        } catch (PipesException | IOException exception) {
            throw failure("the reading child does not start", exception);
        } finally {
            recycle();
        }
    }

    private FetchEmitTuple tuple(String id, ReadingRequest request) {
        ParseContext context = new ParseContext();
        context.set(ReadingRequest.class, request);
        context.set(ProcessorLimit.class, new ProcessorLimit(timeLimit.toMillis()));
        context.set(
                TikaTaskTimeout.class,
                new TikaTaskTimeout(timeLimit.multipliedBy(MOST_WAITING).toMillis()));
        context.set(HandlerConfig.class, HandlerConfig.DEFAULT_HANDLER_CONFIG);
        FetchKey key = new FetchKey(ChildSettings.FETCHER, ChildSettings.REQUEST_FILE);
        return new FetchEmitTuple(id, key, new EmitKey("", id), new Metadata(), context);
    }

    private static ReadingProblem problem(PipesResult.STATUS status) {
        return switch (status) {
            case TIMEOUT -> ReadingProblem.TIMED_OUT;
            case OOM -> ReadingProblem.TOO_LARGE;
            default -> ReadingProblem.DAMAGED;
        };
    }

    private <T> T read(Path answer, Class<T> type) {
        try {
            return Answers.read(answer, type);
        } catch (IOException exception) {
            throw failure("the reading child's answer cannot be read", exception);
        }
    }

    private void recycle() {
        if (questions >= recycleAfter) {
            replace();
        }
    }

    private TemporaryFailure failure(String message, Exception cause) {
        replace();
        return new TemporaryFailure(message, cause);
    }

    private void replace() {
        try {
            close();
        } catch (IOException exception) {
            LOG.warn(
                    "step=reading a child did not close: {}",
                    exception.getClass().getSimpleName());
        }
    }

    @Override
    public void close() throws IOException {
        questions = 0;
        if (parser != null) {
            parser.close();
            parser = null;
        }
    }
}
