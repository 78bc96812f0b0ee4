package fr.doleance;

import fr.doleance.alerts.UrgentCases;
import fr.doleance.classification.SubjectClassifier;
import fr.doleance.deadlines.DeadlineClock;
import fr.doleance.extraction.FieldExtractor;
import fr.doleance.letters.LetterWriter;
import fr.doleance.reading.Batches;
import fr.doleance.reading.KeptReadings;
import fr.doleance.register.Cases;
import fr.doleance.register.WorkQueue;
import fr.doleance.related.RelatedCases;
import fr.doleance.routing.CaseAssembler;
import fr.doleance.routing.Delivery;
import fr.doleance.routing.RepeatedArrivals;
import fr.doleance.routing.Router;
import org.apache.camel.builder.RouteBuilder;

/** The way of a complaint, in order: the table of contents. One line a step; no logic here. */
final class ComplaintRoutes extends RouteBuilder {
    private final Steps steps;

    /** The doers of the steps, in the order of the way. */
    record Steps(
            WorkQueue queue,
            Batches batches,
            RepeatedArrivals repeatedArrivals,
            KeptReadings reader,
            Cases register,
            FieldExtractor extractor,
            SubjectClassifier classifier,
            UrgentCases urgentCases,
            Router router,
            DeadlineClock deadlines,
            CaseAssembler assembler,
            RelatedCases relatedCases,
            LetterWriter letters,
            Delivery delivery) {}

    ComplaintRoutes(Steps steps) {
        this.steps = steps;
    }

    // One line a step, which the formatter would break.
    // spotless:off
    @Override
    public void configure() {
        from("direct:work").routeId("work")
                .bean(steps.queue(), "claim").id("work.claim")
                .split(body()).to("direct:item").end();

        from("direct:item").routeId("item").routeConfigurationId(FailurePolicy.ID)
                .choice()
                .when(method(steps.batches(), "isBatch"))
                    .bean(steps.batches(), "divide").id("item.divide")
                .when(method(steps.repeatedArrivals(), "isRepeated"))
                    .bean(steps.repeatedArrivals(), "join").id("item.join")
                .when(method(steps.queue(), "isUnderstood"))
                    .bean(steps.queue(), "resume").id("item.resume")
                    .to("direct:delivery")
                .otherwise()
                    .to("direct:complaint")
                .end();

        from("direct:complaint").routeId("complaint").routeConfigurationId(FailurePolicy.ID)
                .bean(steps.reader(), "read").id("complaint.reading")
                .bean(steps.register(), "open").id("complaint.register")
                .bean(steps.extractor(), "extract").id("complaint.extraction")
                .bean(steps.classifier(), "classify").id("complaint.classification")
                .bean(steps.urgentCases(), "raise").id("complaint.alerts")
                .bean(steps.router(), "route").id("complaint.routing")
                .bean(steps.deadlines(), "schedule").id("complaint.deadlines")
                .bean(steps.assembler(), "assemble").id("complaint.assembly")
                .bean(steps.relatedCases(), "relate").id("complaint.related")
                .bean(steps.letters(), "write(${body.caseFile()}, ${body.byMachine()})").id("complaint.letters")
                .bean(steps.register(), "understood").id("complaint.understood")
                .to("direct:delivery");

        from("direct:delivery").routeId("delivery").routeConfigurationId(FailurePolicy.ID)
                .bean(steps.delivery(), "deliver").id("delivery.outbox");
    }
    // spotless:on
}
