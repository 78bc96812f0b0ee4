package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.DocumentEntry;
import fr.doleance.complaint.CaseFileEdit;
import fr.doleance.complaint.CaseFiles;
import fr.doleance.complaint.CaseState;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.OfferedSignals;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.deadlines.DeadlineClock;
import fr.doleance.register.Audit;
import fr.doleance.register.CaseEvent;
import fr.doleance.register.CaseHistory;
import fr.doleance.register.Cases;
import fr.doleance.register.Copies;
import fr.doleance.register.Database;
import fr.doleance.register.Items;
import fr.doleance.register.Likenesses;
import fr.doleance.register.SettableClock;
import fr.doleance.register.Vault;
import fr.doleance.related.RelatedCases;
import fr.doleance.routing.CaseFolders;
import fr.doleance.routing.Delivery;
import fr.doleance.routing.Outbox;
import fr.doleance.routing.Parties;
import fr.doleance.routing.Router;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import fr.doleance.settings.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A home with a real register and a real outbox, and the gestures that people make in it. As an extension of a test it is there before
 * each of its methods, and gone after it.
 */
final class ReviewHome implements BeforeEachCallback, AfterEachCallback {
    static final Duration STABILITY = Duration.ofSeconds(2);
    static final String HEALTH = "frais-de-sante";
    static final String DISABILITY = "incapacite-invalidite";

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T09:00:00Z"));
    final FakeLetters letters = new FakeLetters(clock);
    final Organisation organisation = OrganisationFile.sample();
    Cases cases;
    CaseHistory history;
    CaseFolders folders;
    Outbox outbox;
    /** Beside the outbox there is room for what people take out of it. */
    Path root;
    /** The outbox. */
    Path folder;

    private Database database;
    private Vault vault;
    private Items items;
    private OutboxWatch watch;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        root = Files.createTempDirectory("review");
        folder = root.resolve("outbox");
        database = Database.open(new Settings.Register("jdbc:sqlite:" + root.resolve("register.db"), null, null));
        vault = new Vault(root.resolve("vault"));
        items = new Items(database, clock);
        cases = new Cases(database, vault, clock);
        history = new CaseHistory(database);
        folders = new CaseFolders(folder, organisation);
        outbox = new Outbox(folder, vault, folders);
        outbox.prepare();
        restart();
    }

    /** Forgets what earlier looks saw, as a new process does. */
    void restart() {
        watch = new OutboxWatch(desk(), STABILITY);
    }

    OutboxWatch watch() {
        return watch;
    }

    Decisions decisions() {
        return Decisions.at(desk());
    }

    /** Decisions whose folder never follows: what a crash right after the event leaves. */
    CaseDecisions interrupted() {
        return desk().decisions();
    }

    Decisions.Desk desk() {
        return new Decisions.Desk(
                organisation,
                cases,
                history,
                folders,
                outbox,
                letters,
                new RelatedCases(new Likenesses(database))::relate,
                new CaseClock(new DeadlineClock(organisation, clock)),
                clock);
    }

    /** Looks, waits for the stability delay, looks again: what people did before is carried out now. */
    OutboxWatch.Look look() {
        watch.look();
        clock.advance(STABILITY);
        return watch.look();
    }

    /** A case that stands in a department with its letter. */
    Path deliver(String department) throws IOException {
        return deliver(department, completeFields());
    }

    Path deliver(String department, List<Field> fields) throws IOException {
        WrittenCase written = understand(department, fields);
        delivery().deliver(written);
        return only(written.caseFile().reference());
    }

    /** A case with a signal that a person is to confirm. */
    Path deliverOffering(Flag flag) throws IOException {
        WrittenCase plain = understand(HEALTH, completeFields());
        CaseFile file = CaseFileEdit.of(plain.caseFile())
                .flags(List.of(flag))
                .reviewReasons(List.of(OfferedSignals.reason(flag)))
                .done();
        WrittenCase offering = new WrittenCase(file, plain.letterFiles());
        cases.decided(offering, "signal-seen", "test", Map.of());
        delivery().deliver(offering);
        return only(file.reference());
    }

    Delivery delivery() {
        return new Delivery(cases, outbox, new Copies(folder.resolve("copies")));
    }

    /** A case that is known, and on its way into the outbox. */
    WrittenCase understand(String department, List<Field> fields) throws IOException {
        return understand(department, fields, null);
    }

    /** @param documents what was found in the one file that arrived, or null for that file itself */
    WrittenCase understand(String department, List<Field> fields, List<DocumentEntry> documents) throws IOException {
        Item item = items.register(arrival()).item();
        String reference = cases.open(new ReadItem(item, List.of())).reference();
        CaseFile plain = CaseFiles.aCase(reference);
        CaseFile base = documents == null ? plain : plain.withDocuments(documents, plain.source(), plain.items());
        boolean complaint = !department.equals(Router.NOT_A_COMPLAINT);
        CaseFile file = CaseFileEdit.of(base)
                .department(department)
                .fields(fields)
                .persons(Parties.claimant(fields, base.claimant().kind()), null, null, Parties.member(fields, false))
                .letters(null, List.of())
                .state(complaint ? CaseState.DELIVERED : CaseState.NOT_A_COMPLAINT)
                .done();
        return cases.understood(letters.redraft(file));
    }

    /** Puts a text into the vault and gives its hash. */
    String store(String content) throws IOException {
        return vault.store(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private NewItem arrival() throws IOException {
        byte[] content = ("original " + clock.instant() + letters.written()).getBytes(StandardCharsets.UTF_8);
        String sha256 = vault.store(new ByteArrayInputStream(content));
        return new NewItem(
                "key " + sha256,
                sha256,
                List.of(new StoredFile("lettre.txt", "text/plain", sha256, content.length)),
                "folder",
                clock.instant(),
                null,
                null);
    }

    static List<Field> completeFields() {
        return List.of(
                field(FieldNames.CIVILITY, "Mme"),
                field(FieldNames.FIRST_NAME, "Anne"),
                field(FieldNames.LAST_NAME, "Martln"),
                field(FieldNames.ADDRESS_LINES + "[0]", "3 rue des Lilas"),
                field(FieldNames.POSTAL_CODE, "69003"),
                field(FieldNames.CITY, "Lyon"),
                field(FieldNames.NIR, "1841276451089"),
                field(FieldNames.COMPLAINT_DATE, "2026-11-20"));
    }

    static Field field(String name, String value) {
        return new Field(name, value, null, 0.9, FieldStatus.SURE, 0, 1, null, Origin.OCR);
    }

    static List<Field> without(List<Field> fields, String name) {
        return fields.stream().filter(field -> !field.name().equals(name)).toList();
    }

    Path only(String reference) throws IOException {
        List<Path> standing = folders.of(reference);
        if (standing.size() != 1) {
            throw new IllegalStateException(reference + " stands " + standing.size() + " times");
        }
        return standing.get(0);
    }

    static String reference(Path caseFolder) {
        return caseFolder.getFileName().toString();
    }

    CaseFile file(Path caseFolder) {
        return written(caseFolder).caseFile();
    }

    WrittenCase written(Path caseFolder) {
        return cases.find(reference(caseFolder)).orElseThrow();
    }

    CaseFile shown(Path caseFolder) throws IOException {
        return FolderKeeper.shown(caseFolder).orElseThrow();
    }

    Letter draft(Path caseFolder) {
        return LetterHistory.draft(file(caseFolder)).orElseThrow();
    }

    CaseEvent event(Path caseFolder, String kind) {
        return history.last(reference(caseFolder), kind).orElseThrow();
    }

    long count(Path caseFolder, String kind) {
        return history.of(reference(caseFolder)).stream()
                .filter(event -> event.kind().equals(kind))
                .count();
    }

    /** What a clerk does with the file manager: moves the case folder into another folder. */
    Path move(Path caseFolder, String... target) throws IOException {
        Path parent = folder;
        for (String name : target) {
            parent = parent.resolve(name);
        }
        Files.createDirectories(parent);
        return Files.move(caseFolder, parent.resolve(caseFolder.getFileName()));
    }

    /** What a clerk's spreadsheet saves: the sheet with values in its third column. */
    static void fillIn(Path caseFolder, Map<String, String> byLabel) throws IOException {
        String lines = byLabel.entrySet().stream()
                .map(entry -> entry.getKey() + ";;" + entry.getValue())
                .collect(Collectors.joining("\r\n"));
        Files.writeString(caseFolder.resolve("correction.csv"), "champ;lu;à corriger\r\n" + lines + "\r\n");
    }

    static void closeWith(Path caseFolder, String line) throws IOException {
        Files.writeString(caseFolder.resolve("cloture.csv"), "date;issue;par\r\n" + line + "\r\n");
    }

    static String refusal(Path caseFolder) throws IOException {
        return Files.readString(caseFolder.resolve("refus.raison.txt"));
    }

    static Path copy(Path caseFolder, Path target) throws IOException {
        try (Stream<Path> tree = Files.walk(caseFolder)) {
            for (Path path : tree.toList()) {
                Files.copy(path, target.resolve(caseFolder.relativize(path)));
            }
        }
        return target;
    }

    Audit.Report audit() throws IOException {
        return new Audit(database, vault).run();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        database.close();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
