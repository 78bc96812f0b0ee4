package fr.doleance.routing;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.StoredFile;
import fr.doleance.register.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which originals lie in a case's own folder and which in its compartment, through every move. In the medical department a case lies
 * whole, and has no compartment.
 *
 * <p>Nothing is lost when it is interrupted: the vault has every byte, and each step may be done again.
 */
final class CasePlacement {
    private static final Logger LOG = LoggerFactory.getLogger(CasePlacement.class);
    private static final String CASE_FILE = "complaint.json";

    private final Vault vault;
    private final CaseFolders folders;
    private final Compartment compartment;

    CasePlacement(Vault vault, CaseFolders folders, Compartment compartment) {
        this.vault = vault;
        this.folders = folders;
        this.compartment = compartment;
    }

    /** Whether papers of the case lie in a compartment. */
    boolean keepsApart(CaseFile file) {
        return KeptApart.isNeeded(file)
                && !folders.isMedical(file.department())
                && folders.medicalDepartment().isPresent();
    }

    /** Writes the compartment where one is needed, and gives the originals for the case's own folder. */
    List<StoredFile> separate(CaseFile file, List<Item> items) throws IOException {
        if (!keepsApart(file)) {
            return KeptApart.received(items);
        }
        KeptApart sorted = KeptApart.of(file, items, vault);
        compartment.write(file.reference(), sorted.apart(), home(file));
        return sorted.open();
    }

    /** The searchable copies that the case's department may see. */
    List<Path> visible(CaseFile file, List<Path> copies) {
        return keepsApart(file) ? CopiesFolder.withoutMedical(file, copies) : copies;
    }

    void place(CaseFile known, Optional<CaseFile> shown, List<Item> items, Path folder, Path target)
            throws IOException {
        if (!KeptApart.isNeeded(known) || folders.medicalDepartment().isEmpty()) {
            move(folder, target);
        } else if (folders.isMedical(known.department())) {
            reunite(known, shown, items, folder, target);
        } else {
            part(known, shown, items, folder, target);
        }
    }

    /** The health papers leave the folder before it moves, so that no department sees them on the way. */
    private void part(CaseFile known, Optional<CaseFile> shown, List<Item> items, Path folder, Path target)
            throws IOException {
        KeptApart sorted = KeptApart.of(known, items, vault);
        Set<String> apart = hashes(sorted.apart());
        OriginalsFolder originals = new OriginalsFolder(folder.resolve(Compartment.ORIGINALS), vault);
        boolean wasWhole =
                shown.map(file -> folders.isMedical(file.department())).orElse(true) || originals.holdsAny(apart);
        originals.remove(apart);
        new CopiesFolder(folder).removeMedical(known);
        move(folder, target);
        if (wasWhole) {
            compartment.write(known.reference(), sorted.apart(), home(known));
            new OriginalsFolder(target.resolve(Compartment.ORIGINALS), vault).complete(sorted.open());
        }
    }

    /** The case comes to its papers: what had been taken out of a mail or archive goes, for that lies there whole again. */
    private void reunite(CaseFile known, Optional<CaseFile> shown, List<Item> items, Path folder, Path target)
            throws IOException {
        move(folder, target);
        compartment.dissolve(home(known));
        boolean isWhole =
                shown.map(file -> folders.isMedical(file.department())).orElse(false);
        if (!isWhole) {
            List<StoredFile> received = KeptApart.received(items);
            OriginalsFolder originals = new OriginalsFolder(target.resolve(Compartment.ORIGINALS), vault);
            originals.complete(received);
            Set<String> contained = hashes(KeptApart.of(known, items, vault).open());
            contained.removeAll(hashes(received));
            originals.remove(contained);
        }
    }

    /** A case delivered into the medical department needs no compartment. */
    void dissolveIfWhole(CaseFile file) throws IOException {
        if (KeptApart.isNeeded(file) && folders.isMedical(file.department())) {
            compartment.dissolve(home(file));
        }
    }

    /** Into a compartment of the same case the files move one by one, complaint.json last: then it is the case's folder. */
    private static void move(Path folder, Path target) throws IOException {
        if (folder.equals(target)) {
            return;
        }
        if (Compartment.is(target)) {
            FolderTree.replaceFiles(folder, target, CASE_FILE);
        } else {
            FolderTree.move(folder, target);
        }
    }

    void returnStrays() throws IOException {
        for (Path stray : folders.strayCompartments()) {
            String reference = stray.getFileName().toString();
            Path home = folders.compartment(reference).orElseThrow();
            if (Files.exists(home)) {
                FolderTree.replaceFiles(stray, home, Compartment.PIECES);
            } else {
                FolderTree.move(stray, home);
            }
            LOG.warn("step=routing ref={} outcome=pieces-returned", reference);
        }
    }

    private Path home(CaseFile file) {
        return folders.compartment(file.reference()).orElseThrow();
    }

    private static Set<String> hashes(List<StoredFile> files) {
        return files.stream().map(StoredFile::sha256).collect(Collectors.toSet());
    }
}
