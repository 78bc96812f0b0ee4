package fr.doleance;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

/** Wakes the workers: each takes the next item from the register, and goes on at once while there is one. */
final class WorkerRoutes extends RouteBuilder {
    private static final int PAUSE_MILLIS = 500;

    private final int workers;

    WorkerRoutes(int workers) {
        this.workers = workers;
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
