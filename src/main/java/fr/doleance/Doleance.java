package fr.doleance;

import fr.doleance.classification.SubjectClassifier;
import fr.doleance.classification.SubjectModel;
import fr.doleance.deadlines.DeadlineClock;
import fr.doleance.extraction.FieldExtractor;
import fr.doleance.intake.InboxScan;
import fr.doleance.intake.RegisteredArrivals;
import fr.doleance.intake.VaultedOriginals;
import fr.doleance.letters.LetterWriter;
import fr.doleance.reading.DocumentReader;
import fr.doleance.reading.KeptReadings;
import fr.doleance.register.Audit;
import fr.doleance.register.Cases;
import fr.doleance.register.Database;
import fr.doleance.register.HomeLock;
import fr.doleance.register.Items;
import fr.doleance.register.Vault;
import fr.doleance.register.WorkQueue;
import fr.doleance.routing.CaseAssembler;
import fr.doleance.routing.CaseFolders;
import fr.doleance.routing.Delivery;
import fr.doleance.routing.Outbox;
import fr.doleance.routing.RepeatedArrivals;
import fr.doleance.routing.Router;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import fr.doleance.settings.OrganisationRules;
import fr.doleance.settings.Settings;
import fr.doleance.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.camel.RoutesBuilder;

/** One home at work: settings become objects, in the order of the way of a complaint. One instance a home and process. */
public final class Doleance implements AutoCloseable {
    private final Settings settings;
    private final Organisation organisation;
    private final Clock clock;
    private final HomeLock lock;
    private final Database database;
    private final Vault vault;
    private final Items items;
    private final Cases cases;
    private final CaseFolders folders;
    private final Outbox outbox;
    private final DocumentReader reader;

    private Doleance(Settings settings, Organisation organisation, Clock clock) throws IOException {
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
        this.lock = HomeLock.take(settings.data());
        this.database = Database.open(settings.register());
        this.vault = new Vault(settings.data().resolve("vault"));
        this.items = new Items(database, clock);
        this.cases = new Cases(database, vault, clock);
        this.folders = new CaseFolders(settings.outbox(), organisation);
        this.outbox = new Outbox(settings.outbox(), vault, folders);
        this.reader = new DocumentReader(
                vault::path,
                settings.reading(),
                organisation.identity().ownDomains(),
                settings.data().resolve("lecture"),
                settings.workers());
    }

    /**
     * Opens a home for work.
     *
     * @throws fr.doleance.settings.InvalidSettings listing every fault of its configuration, or when another process works there
     */
    public static Doleance open(Path home, Clock clock) throws IOException {
        Settings settings = SettingsReader.read(home);
        Organisation organisation = OrganisationFile.of(home);
        OrganisationRules.check(organisation);
        Doleance doleance = new Doleance(settings, organisation, clock);
        doleance.outbox.prepare();
        doleance.items.freeLeases();
        return doleance;
    }

    ComplaintRoutes.Steps steps() {
        WorkQueue queue =
                new WorkQueue(items, cases, "process-" + ProcessHandle.current().pid());
        return new ComplaintRoutes.Steps(
                queue,
                new RepeatedArrivals(items, cases, outbox, folders),
                new KeptReadings(settings.data().resolve("work"), reader::read),
                cases,
                new FieldExtractor(organisation, clock),
                new SubjectClassifier(organisation, SubjectModel.shipped()),
                new Router(organisation),
                new DeadlineClock(organisation, clock),
                new CaseAssembler(),
                new LetterWriter(organisation, clock),
                new Delivery(cases, outbox));
    }

    /** Watches the inbox, the mailbox and the outbox until the process is told to stop. {@code announce} is told when it begins. */
    public void watch(Consumer<String> announce) {
        List<RoutesBuilder> sources = List.of(new WorkerRoutes(settings.workers()));
        try (CamelRuntime camel = new CamelRuntime(this, sources)) {
            camel.run(() ->
                    announce.accept("Doléance surveille " + settings.inbox().folder()));
        }
    }

    /** Looks at each source once, and works until nothing is left to claim. */
    public void once() {
        InboxScan inbox = inboxScan();
        inbox.stableArrivals();
        CompletableFuture.supplyAsync(
                        inbox::stableArrivals, later(settings.inbox().stability()))
                .join()
                .forEach(inbox::take);
        try (CamelRuntime camel = new CamelRuntime(this, List.of())) {
            camel.start();
            camel.drain();
        }
    }

    private InboxScan inboxScan() {
        return new InboxScan(
                settings.inbox(),
                settings.outbox().resolve(CaseFolders.REJECTS),
                new VaultedOriginals(vault),
                new RegisteredArrivals(items),
                clock);
    }

    private static Executor later(Duration pause) {
        return CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    public Settings settings() {
        return settings;
    }

    public Items items() {
        return items;
    }

    public Audit audit() {
        return new Audit(database, vault);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        database.close();
        lock.close();
    }
}
