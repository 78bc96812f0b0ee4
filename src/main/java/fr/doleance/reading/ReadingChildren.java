package fr.doleance.reading;

import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.reading.child.ReadingRequest;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The reading children of this process, side by side. A question takes the child that is idle first, in the order of asking: the pages
 * of a long scan are read on all cores, and the one page of a letter waits for at most a page or two of it. Thread-safe.
 */
final class ReadingChildren implements Closeable {
    /** @param id for the log: a digest, never a name */
    record Question(String id, ReadingRequest request) {}

    private final List<ReadingChild> children;
    /** The last one used lies on top: a child that is not needed is never started. */
    private final Deque<ReadingChild> idle;

    private final Semaphore turns;
    private final ExecutorService lanes = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        return thread;
    });

    ReadingChildren(int number, Supplier<ReadingChild> child) {
        this.children = IntStream.range(0, number).mapToObj(n -> child.get()).toList();
        this.idle = new ConcurrentLinkedDeque<>(children);
        this.turns = new Semaphore(number, true);
    }

    /**
     * Asks one question; waits until a child is idle, and for its answer.
     *
     * @throws TemporaryFailure when no child can be started
     */
    <T> Asked<T> ask(Question question, Class<T> type) {
        ReadingChild child = take();
        try {
            return child.ask(question.id(), question.request(), type);
        } finally {
            idle.push(child);
            turns.release();
        }
    }

    /**
     * Asks all questions, as many at once as there are children. No question is in a child any more when this returns or throws.
     *
     * @return the answers in the order of the questions
     * @throws TemporaryFailure when no child can be started
     */
    <T> List<Asked<T>> askAll(List<Question> questions, Class<T> type) {
        List<Asked<T>> answers = new ArrayList<>(Collections.nCopies(questions.size(), null));
        AtomicInteger next = new AtomicInteger();
        Runnable lane = () -> {
            for (int number = next.getAndIncrement(); number < questions.size(); number = next.getAndIncrement()) {
                answers.set(number, answerOrEnd(questions, number, type, next));
            }
        };
        CompletableFuture<?>[] all = IntStream.range(0, Math.min(children.size(), questions.size()))
                .mapToObj(n -> CompletableFuture.runAsync(lane, lanes))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(all).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
        return answers;
    }

    /** A question that fails ends the lanes: what has not been asked is not asked any more. */
    private <T> Asked<T> answerOrEnd(List<Question> questions, int number, Class<T> type, AtomicInteger next) {
        boolean answered = false;
        try {
            Asked<T> answer = ask(questions.get(number), type);
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                next.set(questions.size());
            }
        }
    }

    private ReadingChild take() {
        try {
            turns.acquire();
            return idle.pop();
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new TemporaryFailure("interrupted while waiting for a reading child", exception);
        }
    }

    /** Ends all children. No question may be asked any more. */
    @Override
    public void close() throws IOException {
        lanes.shutdownNow();
        for (ReadingChild child : children) {
            child.close();
        }
    }
}
