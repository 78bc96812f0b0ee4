package fr.doleance;

import fr.doleance.settings.Settings;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** Wakes the workers: each takes the next item from the register, and goes on at once while there is one. */
final class WorkerRoutes extends RouteBuilder {
    private static final int PAUSE_MILLIS = 500;
    /** Long scans may hold some workers for minutes: others then take letters, whose pages are read between those of the scans. */
    private static final int WORKERS_A_READING_CHILD = 2;

    private final int workers;

    WorkerRoutes(int workers) {
        this.workers = workers;
    }

    /** How many cases are worked on side by side. */
    static int number(Settings settings) {
        return WORKERS_A_READING_CHILD * settings.workers();
    }

    @Override
    public void configure() {
        for (int number = 1; number <= workers; number++) {
            from("scheduler:worker-" + number + "?greedy=true&delay=" + PAUSE_MILLIS)
                    .routeId("worker-" + number)
                    .to("direct:work")
                    .setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, simple("${body.size} > 0", Boolean.class));
        }
    }
}
