package fr.doleance.routing;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.CaseFileJson;
import fr.doleance.register.Disk;
import fr.doleance.register.Vault;
import fr.doleance.settings.InvalidSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes case folders. A new folder is written aside, forced to the disk, and appears by one rename; one that stands is updated
 * file by file by rename, complaint.json last: a reader never sees half a file.
 */
public final class Outbox {
    private static final String CASE_FILE = "complaint.json";
    private static final String CORRECTIONS = "correction.csv";

    private final Path outbox;
    private final Vault vault;
    private final CaseFolders folders;
    private final CasePlacement placement;

    public Outbox(Path outbox, Vault vault, CaseFolders folders) {
        this.outbox = outbox;
        this.vault = vault;
        this.folders = folders;
        this.placement = new CasePlacement(vault, folders, new Compartment(vault, inProgress()));
    }

    /**
     * Makes the folders that people look for, and proves by a trial rename that a case can appear in one step.
     *
     * @throws InvalidSettings when the outbox is not one file system that can be written to
     */
    public void prepare() {
        try {
            prepareFolders();
        } catch (IOException exception) {
            throw new InvalidSettings(
                    "doleance.outbox.folder : ce dossier doit être inscriptible et tenir sur un seul système de fichiers ("
                            + exception.getClass().getSimpleName() + ")");
        }
    }

    private void prepareFolders() throws IOException {
        for (String department : folders.departments()) {
            Files.createDirectories(outbox.resolve(department).resolve(CaseFolders.TO_SEND));
        }
        Files.createDirectories(outbox.resolve(CaseFolders.REJECTS));
        Path trial = Files.createDirectories(inProgress().resolve("essai"));
        Path target = outbox.resolve(Router.TO_CHECK).resolve(".essai");
        // an earlier start may have died between the next two lines
        Files.deleteIfExists(target);
        Files.move(trial, target, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(target);
    }

    /**
     * Puts a case into its department.
     *
     * @param items the arrivals whose files are its originals
     * @param copies searchable copies of its scanned documents
     * @param attempt tells apart what an interrupted attempt left
     * @throws TemporaryFailure when the disk refuses
     */
    public void deliver(WrittenCase written, List<Item> items, List<Path> copies, int attempt) {
        try {
            String reference = written.caseFile().reference();
            Path draft = inProgress().resolve(reference + "." + attempt);
            FolderTree.delete(draft);
            write(written, placement.separate(written.caseFile(), items), draft);
            new CopiesFolder(draft).add(placement.visible(written.caseFile(), copies));
            List<Path> standing = folders.of(reference);
            place(draft, standing.isEmpty() ? folders.home(written.caseFile()) : standing.get(0));
            placement.dissolveIfWhole(written.caseFile());
        } catch (IOException exception) {
            throw new TemporaryFailure("the case " + written.caseFile().reference() + " cannot be written", exception);
        }
    }

    /**
     * Writes what changed of a case into its folder, and takes out letters that were replaced. The originals, a clerk's own files and
     * a correction sheet that a clerk filled in are left alone. One at a time: workers and the watched outbox may mean the same case.
     */
    public synchronized void update(WrittenCase written, Path folder) throws IOException {
        Path draft = inProgress().resolve(written.caseFile().reference() + ".maj");
        FolderTree.delete(draft);
        Files.createDirectories(draft);
        writeLetters(written, draft);
        writeCaseFile(written.caseFile(), draft);
        removeReplacedLetters(written, folder);
        if (!placement.keepsApart(written.caseFile())) {
            Files.deleteIfExists(folder.resolve(ApartNote.NAME));
        }
        replace(draft, folder);
    }

    /** Writes an empty correction sheet over one whose corrections were taken. */
    public void renewSheet(CaseFile file, Path folder) throws IOException {
        put(folder, CORRECTIONS, CorrectionSheet.write(file));
    }

    /** Writes one file into a case folder by rename: a link that somebody put under its name is replaced, never followed. */
    public void put(Path folder, String fileName, byte[] content) throws IOException {
        Path draft = Files.createDirectories(inProgress()).resolve(folder.getFileName() + "." + fileName);
        Disk.write(draft, content);
        Files.move(
                draft, folder.resolve(fileName), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Moves a case folder to where the register says that it belongs, and sees to it that it holds what its department may see and the
     * medical department holds the rest. Where that cannot be finished, the next time makes up for it: complaint.json is not touched
     * here, and still says for which department the folder was put in order.
     *
     * @param shown what the folder's complaint.json says, or empty
     */
    public synchronized void place(CaseFile known, Optional<CaseFile> shown, List<Item> items, Path folder, Path target)
            throws IOException {
        placement.place(known, shown, items, folder, target);
    }

    /** Brings health papers that somebody put into another department back to the medical one. */
    public synchronized void returnCompartments() throws IOException {
        placement.returnStrays();
    }

    /** Moves a case folder in one step; what stands at the target must not exist. */
    public void move(Path from, Path to) throws IOException {
        FolderTree.move(from, to);
    }

    private Path inProgress() {
        return outbox.resolve(CaseFolders.IN_PROGRESS);
    }

    private void write(WrittenCase written, List<StoredFile> originals, Path draft) throws IOException {
        new OriginalsFolder(draft.resolve(Compartment.ORIGINALS), vault).add(originals);
        writeLetters(written, draft);
        writeCaseFile(written.caseFile(), draft);
        Disk.forceFolder(draft);
    }

    private static void writeLetters(WrittenCase written, Path draft) throws IOException {
        for (LetterFile letter : written.letterFiles()) {
            Disk.write(draft.resolve(letter.fileName()), letter.content());
        }
        Disk.write(draft.resolve(CORRECTIONS), CorrectionSheet.write(written.caseFile()));
    }

    private void writeCaseFile(CaseFile file, Path draft) throws IOException {
        if (placement.keepsApart(file)) {
            Disk.write(
                    draft.resolve(ApartNote.NAME),
                    ApartNote.of(file, folders.medicalDepartment().orElseThrow()));
        }
        if (!file.relatedTo().isEmpty()) {
            Disk.write(draft.resolve(RelatedSheet.NAME), RelatedSheet.of(file));
        }
        Path target = FolderTree.restricted(draft.resolve(CASE_FILE));
        Disk.write(target, CaseFileJson.write(folders.shown(file)).getBytes(StandardCharsets.UTF_8));
    }

    private static void place(Path draft, Path target) throws IOException {
        if (Files.exists(target)) {
            replace(draft, target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        Disk.forceFolder(target.getParent());
    }

    private static void replace(Path draft, Path folder) throws IOException {
        if (isFilledIn(folder.resolve(CORRECTIONS))) {
            Files.delete(draft.resolve(CORRECTIONS));
        }
        FolderTree.replaceFiles(draft, folder, CASE_FILE);
    }

    private static boolean isFilledIn(Path sheet) throws IOException {
        if (!Files.exists(sheet)) {
            return false;
        }
        if (SheetText.isTooLarge(sheet)) {
            return true;
        }
        byte[] content = Files.readAllBytes(sheet);
        try {
            return !CorrectionSheet.read(content).isEmpty();
        } catch (IOException notOurs) {
            return true;
        }
    }

    private static void removeReplacedLetters(WrittenCase written, Path folder) throws IOException {
        Set<String> current =
                written.letterFiles().stream().map(LetterFile::fileName).collect(Collectors.toSet());
        for (Letter letter : written.caseFile().letters()) {
            String mail = letter.file().replaceFirst("\\.pdf$", ".eml");
            for (String name : List.of(letter.file(), mail)) {
                if (!current.contains(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
        }
    }
}
