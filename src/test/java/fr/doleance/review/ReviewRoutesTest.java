package fr.doleance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReviewRoutesTest {
    @RegisterExtension
    final ReviewHome home = new ReviewHome();

    private CamelContext context;

    @BeforeEach
    void open() throws Exception {
        context = new DefaultCamelContext();
        OutboxWatch watch = new OutboxWatch(home.desk(), Duration.ZERO);
        context.addRoutes(new ReviewRoutes(watch, Duration.ofMillis(10)));
    }

    @AfterEach
    void close() {
        context.stop();
    }

    @Test
    void theOutboxIsLookedOverAgainAndAgain() throws IOException {
        Path moved = home.move(home.deliver(ReviewHome.HEALTH), ReviewHome.DISABILITY);
        NotifyBuilder looks = new NotifyBuilder(context)
                .fromRoute("review-outbox")
                .whenCompleted(3)
                .create();
        context.start();

        assertThat(looks.matches(20, TimeUnit.SECONDS)).isTrue();
        assertThat(home.file(moved).department()).isEqualTo(ReviewHome.DISABILITY);
    }

    @Test
    void aFailedLookIsFollowedByTheNext() throws IOException {
        Path moved = home.move(home.deliver(ReviewHome.HEALTH), ReviewHome.DISABILITY);
        home.letters.failOnce(new IllegalStateException("a bug"));
        NotifyBuilder failed = new NotifyBuilder(context)
                .fromRoute("review-outbox")
                .whenFailed(1)
                .create();
        NotifyBuilder looks = new NotifyBuilder(context)
                .fromRoute("review-outbox")
                .whenDone(3)
                .create();
        context.start();

        assertThat(failed.matches(20, TimeUnit.SECONDS)).isTrue();
        assertThat(looks.matches(20, TimeUnit.SECONDS)).isTrue();
        assertThat(home.file(moved).department()).isEqualTo(ReviewHome.DISABILITY);
    }
}
