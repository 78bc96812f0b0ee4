package fr.doleance;

import fr.doleance.alerts.Alert;
import fr.doleance.alerts.AlertRoutes;
import fr.doleance.alerts.LoggedAlert;
import fr.doleance.alerts.MailedAlert;
import fr.doleance.alerts.UrgentCases;
import fr.doleance.classification.HealthPapers;
import fr.doleance.classification.SubjectClassifier;
import fr.doleance.classification.SubjectModel;
import fr.doleance.classification.language.LanguageModel;
import fr.doleance.classification.training.Learning;
import fr.doleance.deadlines.DeadlineClock;
import fr.doleance.extraction.FieldExtractor;
import fr.doleance.intake.InboxScan;
import fr.doleance.intake.IntakeRoutes;
import fr.doleance.intake.MailIntake;
import fr.doleance.intake.MailboxRoutes;
import fr.doleance.intake.MailboxVisit;
import fr.doleance.intake.RegisteredArrivals;
import fr.doleance.intake.VaultedOriginals;
import fr.doleance.letters.LetterOptions;
import fr.doleance.letters.LetterWriter;
import fr.doleance.reading.Batches;
import fr.doleance.reading.DocumentReader;
import fr.doleance.reading.KeptReadings;
import fr.doleance.register.Audit;
import fr.doleance.register.CaseHistory;
import fr.doleance.register.Cases;
import fr.doleance.register.Copies;
import fr.doleance.register.Database;
import fr.doleance.register.FinishedWork;
import fr.doleance.register.HomeLock;
import fr.doleance.register.Items;
import fr.doleance.register.Likenesses;
import fr.doleance.register.Vault;
import fr.doleance.register.WorkQueue;
import fr.doleance.related.RelatedCases;
import fr.doleance.review.CaseClock;
import fr.doleance.review.DecidedTexts;
import fr.doleance.review.Decisions;
import fr.doleance.review.OutboxWatch;
import fr.doleance.review.ReviewRoutes;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Copies copies;
    private final DocumentReader reader;
    private final UrgentCases urgentCases;
    private final SubjectModel wordModel;
    private final LanguageModel languageModel;

    private Doleance(Settings settings, Organisation organisation, Clock clock, HomeLock lock, Database database) {
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
        this.lock = lock;
        this.database = database;
        this.wordModel = new LearntModel(settings.data()).orShipped();
        this.languageModel = LanguageModel.shipped();
        this.vault = new Vault(settings.data().resolve("vault"));
        this.items = new Items(database, clock);
        this.cases = new Cases(database, vault, clock);
        this.folders = new CaseFolders(settings.outbox(), organisation);
        this.outbox = new Outbox(settings.outbox(), vault, folders);
        this.urgentCases =
                new UrgentCases(cases, new CaseHistory(database), settings.outbox(), alert(settings, clock), clock);
        this.copies = new Copies(settings.data().resolve("copies"));
        this.reader = new DocumentReader(
                vault::path,
                new DocumentReader.Stores(vault::store, copies),
                settings.reading(),
                organisation.identity().ownDomains(),
                settings.data().resolve("lecture"),
                settings.workers());
    }

    private static Alert alert(Settings settings, Clock clock) {
        return settings.alert()
                .<Alert>map(alert -> new MailedAlert(alert, clock))
                .orElseGet(LoggedAlert::new);
    }

    /**
     * Opens a home for work.
     *
     * @throws fr.doleance.settings.InvalidSettings listing every fault of its configuration, when another process works there, or when
     *     a folder or the register cannot be used; nothing stays open then
     */
    public static Doleance open(Path home, Clock clock) throws IOException {
        Settings settings = SettingsReader.read(home);
        Organisation organisation = OrganisationFile.of(home);
        OrganisationRules.check(organisation);
        HomeLock lock = HomeLock.take(settings.data());
        Database database = null;
        boolean opened = false;
        try {
            database = Database.open(settings.register());
            Doleance doleance = new Doleance(settings, organisation, clock, lock, database);
            doleance.outbox.prepare();
            doleance.items.freeLeases();
            opened = true;
            return doleance;
        } finally {
            if (!opened) {
                closeAll(lock, database, null, null);
            }
        }
    }

    ComplaintRoutes.Steps steps() {
        WorkQueue queue =
                new WorkQueue(items, cases, "process-" + ProcessHandle.current().pid());
        return new ComplaintRoutes.Steps(
                queue,
                new Batches(reader::parts, items::divide, settings.inbox().maximumBytes()),
                new RepeatedArrivals(items, cases, outbox, folders),
                new KeptReadings(readings(), settings.inbox().maximumBytes(), reader::read),
                cases,
                new FieldExtractor(organisation, clock),
                new SubjectClassifier(organisation, wordModel, languageModel),
                urgentCases,
                new Router(organisation),
                new DeadlineClock(organisation, clock),
                new CaseAssembler(HealthPapers.shipped()::include),
                relatedCases(),
                letterWriter(),
                new Delivery(cases, outbox, copies));
    }

    /**
     * Watches the inbox, the mailbox and the outbox until the process is told to stop.
     *
     * @param announce is told when the watch begins
     * @throws Exception whatever keeps Camel from starting
     */
    public void watch(Consumer<String> announce) throws Exception {
        try (CamelRuntime camel = new CamelRuntime(this, sources())) {
            camel.run(() ->
                    announce.accept("Doléance surveille " + settings.inbox().folder()));
        }
    }

    /** The routes that bring work: those of the workers, and those that look at inbox, mailbox and outbox. */
    List<RoutesBuilder> sources() {
        List<RoutesBuilder> sources = new ArrayList<>();
        sources.add(new IntakeRoutes(settings.inbox(), inboxScan()));
        settings.mailbox().ifPresent(mailbox -> sources.add(new MailboxRoutes(mailbox, mailIntake(mailbox))));
        sources.add(new WorkerRoutes(WorkerRoutes.number(settings)));
        sources.add(new AlertRoutes(urgentCases));
        sources.add(new ReviewRoutes(outboxWatch(), settings.inbox().poll()));
        sources.add(new HousekeepingRoutes(finishedWork()));
        return sources;
    }

    /** Looks at each source once, and works until nothing is left to claim. */
    public Left once() {
        urgentCases.attend();
        InboxScan inbox = inboxScan();
        SingleLook look = new SingleLook(inbox, outboxWatch(), settings.inbox().stability());
        look.atTheFolders();
        Optional<MailboxVisit.Result> mails = settings.mailbox().isEmpty()
                ? Optional.of(new MailboxVisit.Result(0, 0))
                : settings.mailbox()
                        .flatMap(mailbox -> SingleLook.atTheMailbox(new MailboxVisit(mailbox, mailIntake(mailbox))));
        try (CamelRuntime camel = new CamelRuntime(this, List.of())) {
            camel.start();
            camel.drain();
        }
        finishedWork().delete();
        return new Left(
                inbox.files().size(),
                mails.map(MailboxVisit.Result::left).orElse(0),
                mails.isPresent(),
                urgentCases.owed());
    }

    private FinishedWork finishedWork() {
        return new FinishedWork(items, cases, List.of(readings(), copies.folder()));
    }

    /** Where the reading of each item is kept until its case is delivered. */
    private Path readings() {
        return settings.data().resolve("work");
    }

    private MailIntake mailIntake(Settings.Mailbox mailbox) {
        return new MailIntake(mailbox, new VaultedOriginals(vault), new RegisteredArrivals(items), clock);
    }

    private OutboxWatch outboxWatch() {
        return new OutboxWatch(desk(), settings.inbox().stability());
    }

    /** What a person's decisions work on. */
    public Decisions.Desk desk() {
        LetterWriter letters = letterWriter();
        return new Decisions.Desk(
                organisation,
                cases,
                new CaseHistory(database),
                folders,
                outbox,
                file -> letters.write(file, false),
                relatedCases()::relate,
                new CaseClock(new DeadlineClock(organisation, clock)),
                clock);
    }

    /** What people decided on the department of cases. */
    public DecidedTexts decidedTexts() {
        return new DecidedTexts(organisation, cases, new CaseHistory(database));
    }

    /** Takes a learnt model into use from the next start on, when there is one; the register tells who let it be learnt, and from what. */
    public void keep(Learning.Lesson lesson, String actor) throws IOException {
        if (lesson.model().isPresent()) {
            new LearntModel(settings.data()).keep(lesson.model().get());
        }
        cases.noted(null, "model-learnt", actor, lesson.measured());
    }

    private RelatedCases relatedCases() {
        return new RelatedCases(new Likenesses(database));
    }

    private LetterWriter letterWriter() {
        Path ownTemplates = settings.home().resolve("config").resolve("lettres");
        return new LetterWriter(organisation, clock, new LetterOptions(Optional.of(ownTemplates), false));
    }

    private InboxScan inboxScan() {
        return new InboxScan(
                settings.inbox(),
                settings.outbox().resolve(CaseFolders.REJECTS),
                new VaultedOriginals(vault),
                new RegisteredArrivals(items),
                clock);
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
        closeAll(lock, database, reader, languageModel);
    }

    /** In this order from the last to the first, each even when one before it fails; null is left out. */
    @SuppressWarnings("try")
    private static void closeAll(HomeLock lock, Database database, DocumentReader reader, LanguageModel model)
            throws IOException {
        try (HomeLock first = lock;
                Database second = database;
                DocumentReader third = reader;
                LanguageModel fourth = model) {
            // closing is all
        }
    }
}
