package fr.doleance;

import fr.doleance.register.FinishedWork;
import org.apache.camel.builder.RouteBuilder;

/** Deletes at the start, and then once a day, what is kept without being of use any more. */
final class HousekeepingRoutes extends RouteBuilder {
    private final FinishedWork finishedWork;

    HousekeepingRoutes(FinishedWork finishedWork) {
        this.finishedWork = finishedWork;
    }

    @Override
    public void configure() {
        from("scheduler:housekeeping?delay=24h")
                .routeId("housekeeping")
                .bean(finishedWork, "delete")
                .id("housekeeping.finished-work");
    }
}
