package fr.doleance.reading.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProcessorLimitTest {
    private final ProcessorLimit limit = new ProcessorLimit(1_000);
    private final AtomicLong used = new AtomicLong(Duration.ofHours(3).toNanos());
    private final CountDownLatch exceeded = new CountDownLatch(1);

    @Test
    @Timeout(60)
    void workThatTakesTooMuchOfTheProcessorIsEnded() throws IOException {
        boolean ended = limit.hold(
                () -> {
                    used.addAndGet(Duration.ofMillis(1_001).toNanos());
                    return isExceededWithin(Duration.ofSeconds(50));
                },
                used::get,
                exceeded::countDown);

        assertThat(ended).isTrue();
    }

    @Test
    void timeInWhichTheProcessorDidNotWorkForItDoesNotCount() throws IOException {
        boolean ended = limit.hold(
                () -> {
                    used.addAndGet(Duration.ofMillis(999).toNanos());
                    return isExceededWithin(Duration.ofMillis(1_500));
                },
                used::get,
                exceeded::countDown);

        assertThat(ended).isFalse();
    }

    private boolean isExceededWithin(Duration time) {
        try {
            return exceeded.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
