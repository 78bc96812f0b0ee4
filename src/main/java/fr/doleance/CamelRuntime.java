package fr.doleance;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;

/** Camel around the steps: started, driven and stopped. */
final class CamelRuntime implements AutoCloseable {
    private final Main main = new Main();
    private final int workers;

    CamelRuntime(Doleance doleance, List<RoutesBuilder> sources) {
        this.workers = WorkerRoutes.number(doleance.settings());
        ComplaintRoutes.Steps steps = doleance.steps();
        main.configure().addRoutesBuilder(new FailurePolicy(steps.queue()));
        main.configure().addRoutesBuilder(new ComplaintRoutes(steps));
        sources.forEach(main.configure()::addRoutesBuilder);
    }

    CamelContext context() {
        return main.getCamelContext();
    }

    void start() {
        main.start();
    }

    /**
     * Runs until the process is told to stop; {@code started} is called when all routes are.
     *
     * @throws Exception whatever keeps Camel from starting
     */
    void run(Runnable started) throws Exception {
        main.addMainListener(new MainListenerSupport() {
            @Override
            public void afterStart(BaseMainSupport support) {
                started.run();
            }
        });
        main.run();
    }

    /** Works side by side until nothing can be claimed. */
    void drain() {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try (ProducerTemplate template = main.getCamelContext().createProducerTemplate()) {
            for (var worker : IntStream.range(0, workers)
                    .mapToObj(n -> pool.submit(() -> work(template)))
                    .toList()) {
                worker.get();
            }
        } catch (ExecutionException | java.io.IOException exception) {
            throw new IllegalStateException("the workers failed", exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        } finally {
            pool.shutdown();
        }
    }

    private static void work(ProducerTemplate template) {
        List<?> claimed;
        do {
            claimed = template.requestBody("direct:work", null, List.class);
        } while (!claimed.isEmpty());
    }

    @Override
    public void close() {
        main.stop();
    }
}
