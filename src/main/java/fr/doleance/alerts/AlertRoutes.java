package fr.doleance.alerts;

import org.apache.camel.builder.RouteBuilder;

/** Tells again what could not be told at once, at the start and then twice a minute. */
public final class AlertRoutes extends RouteBuilder {
    private static final int PAUSE_MILLIS = 30_000;

    private final UrgentCases urgentCases;

    public AlertRoutes(UrgentCases urgentCases) {
        this.urgentCases = urgentCases;
    }

    @Override
    public void configure() {
        from("scheduler:alerts?delay=" + PAUSE_MILLIS)
                .routeId("alerts")
                .bean(urgentCases, "attend")
                .id("alerts.attend");
    }
}
