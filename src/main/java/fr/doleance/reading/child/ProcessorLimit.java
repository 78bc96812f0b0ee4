package fr.doleance.reading.child;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.tika.pipes.PipesServer;

/**
 * How much time of the processor one request may take. A machine with much else to do reads slowly, and its pages are no worse for it; a
 * page that would never end uses up its time all the same. The child ends itself by the exit status that Tika's parent takes for a
 * time-out.
 *
 * @param millis of the whole child, in which nothing else works meanwhile
 */
public record ProcessorLimit(long millis) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long LOOK_MILLIS = 100;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "processor-limit");
        thread.setDaemon(true);
        return thread;
    });

    /** A piece of work that may fail on what it reads. */
    interface Work<T> {
        T done() throws IOException;
    }

    <T> T hold(Work<T> work) throws IOException {
        return hold(work, ProcessorLimit::used, () -> Runtime.getRuntime().halt(PipesServer.TIMEOUT_EXIT_CODE));
    }

    /**
     * @param used nanoseconds that the processor has worked
     * @param exceeded is run by another thread when the work has taken too many of them
     */
    <T> T hold(Work<T> work, LongSupplier used, Runnable exceeded) throws IOException {
        long last = used.getAsLong() + millis * NANOS_PER_MILLI;
        Runnable look = () -> {
            if (used.getAsLong() > last) {
                exceeded.run();
            }
        };
        var looks = CLOCK.scheduleWithFixedDelay(look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return work.done();
        } finally {
            looks.cancel(false);
        }
    }

    private static long used() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
