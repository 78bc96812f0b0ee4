package fr.doleance.review;

import java.time.Duration;
import org.apache.camel.builder.RouteBuilder;

/** Looks over the outbox again and again. */
public final class ReviewRoutes extends RouteBuilder {
    private final OutboxWatch watch;
    private final Duration pause;

    /** @param pause between the end of one look and the start of the next */
    public ReviewRoutes(OutboxWatch watch, Duration pause) {
        this.watch = watch;
        this.pause = pause;
    }

    @Override
    public void configure() {
        from("scheduler:review-outbox?delay=" + pause.toMillis())
                .routeId("review-outbox")
                .bean(watch, "look")
                .id("review-outbox.look");
    }
}
