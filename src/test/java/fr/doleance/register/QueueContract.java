package fr.doleance.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What the register promises as a queue of work, whichever database it stands on. */
abstract class QueueContract extends RegisterContract {
    QueueContract(TestDatabase testDatabase) {
        super(testDatabase);
    }

    @Test
    void aClaimCountsItsAttemptAndHidesTheItemUntilItsLeaseEnds() {
        items.register(arrival("one", "content"));

        assertThat(items.claim("a", LEASE)).map(Item::attempts).contains(1);
        assertThat(items.claim("b", LEASE)).isEmpty();
        clock.advance(LEASE);
        assertThat(items.claim("b", LEASE)).map(Item::attempts).contains(2);
    }

    @Test
    void aReleasedItemWaitsForItsPause() {
        items.register(arrival("one", "content"));
        Item claimed = items.claim("a", LEASE).orElseThrow();
        items.release(claimed, Duration.ofSeconds(30), "IOException");

        assertThat(items.claim("a", LEASE)).isEmpty();
        clock.advance(Duration.ofSeconds(30));
        assertThat(items.claim("a", LEASE)).isPresent();
    }

    @Test
    void fewerAttemptsGoFirst() {
        Item failing = items.register(arrival("one", "content")).item();
        items.release(items.claim("a", LEASE).orElseThrow(), Duration.ZERO, "IOException");
        clock.advance(Duration.ofSeconds(1));
        Item fresh = items.register(arrival("two", "other")).item();

        assertThat(items.claim("a", LEASE)).map(Item::id).contains(fresh.id());
        assertThat(items.claim("a", LEASE)).map(Item::id).contains(failing.id());
    }

    @Test
    void leasesAreFreedAtTheStartWhereNoOtherProcessWorks() {
        items.register(arrival("one", "content"));
        items.claim("dead or another", LEASE);
        items.freeLeases();

        assertThat(items.claim("a", LEASE).isPresent()).isEqualTo(isForOneProcess());
    }

    @Test
    void aRepeatedArrivalIsNotClaimedBeforeItsFirstIsDone() {
        Item first = items.register(arrival("one", "content")).item();
        Item again = items.register(arrival("two", "content")).item();

        assertThat(items.claim("a", LEASE)).map(Item::id).contains(first.id());
        assertThat(items.claim("b", LEASE)).isEmpty();
        cases.delivered(cases.understood(written(first)));
        assertThat(items.claim("b", LEASE)).map(Item::id).contains(again.id());
    }

    @Test
    void aPassingFaultDoesNotCountAsAnAttemptOnTheFirstDay() {
        items.register(arrival("one", "content"));
        for (int times = 0; times < 5; times++) {
            Item claimed = items.claim("a", LEASE).orElseThrow();
            assertThat(claimed.attempts()).isEqualTo(1);
            items.postpone(claimed, Duration.ofMinutes(1), "IOException");
            assertThat(items.claim("a", LEASE)).isEmpty();
            clock.advance(Duration.ofMinutes(1));
        }
        clock.advance(Duration.ofDays(1));
        items.postpone(items.claim("a", LEASE).orElseThrow(), Duration.ZERO, "IOException");
        assertThat(items.claim("a", LEASE)).map(Item::attempts).contains(2);
    }

    @Test
    void fourWorkersClaimEachItemOnce() throws Exception {
        int count = 60;
        for (int i = 0; i < count; i++) {
            items.register(arrival("item " + i, "content " + i));
        }
        Set<String> claimed = ConcurrentHashMap.newKeySet();
        List<String> twice = new ArrayList<>();
        var workers = Executors.newFixedThreadPool(4);
        var tasks = java.util.stream.IntStream.range(0, 4)
                .mapToObj(worker -> workers.submit(() -> {
                    for (var item = items.claim("w" + worker, LEASE);
                            item.isPresent();
                            item = items.claim("w" + worker, LEASE)) {
                        if (!claimed.add(item.get().id())) {
                            twice.add(item.get().id());
                        }
                    }
                }))
                .toList();
        for (var task : tasks) {
            task.get();
        }
        workers.shutdown();

        assertThat(claimed).hasSize(count);
        assertThat(twice).isEmpty();
    }
}
