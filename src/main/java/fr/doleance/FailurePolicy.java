package fr.doleance;

import fr.doleance.register.WorkQueue;
import org.apache.camel.builder.RouteConfigurationBuilder;

/**
 * Every failure rule of the product. A failed item goes back to the register with a pause; its third attempt reaches a person
 * unread. The folder and mailbox routes have no rule: their source keeps what could not be taken, and the next look tries again.
 */
final class FailurePolicy extends RouteConfigurationBuilder {
    static final String ID = "item-failures";

    private final WorkQueue queue;

    FailurePolicy(WorkQueue queue) {
        this.queue = queue;
    }

    @Override
    public void configuration() {
        routeConfiguration(ID)
                .onException(Throwable.class)
                .handled(true)
                .useOriginalMessage()
                .logHandled(false)
                .logExhausted(false)
                .bean(queue, "failed(${body}, ${exception})");
    }
}
