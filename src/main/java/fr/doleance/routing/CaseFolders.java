package fr.doleance.routing;

import fr.doleance.complaint.CaseFile;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Department;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where case folders stand in the outbox. A case folder is named by its reference alone. */
public final class CaseFolders {
    /** Sub-folder of a department: a case moved here has its letter approved. */
    public static final String TO_SEND = "a-envoyer";
    /** Folder of what no person can have written. */
    public static final String REJECTS = "rejets";

    static final String IN_PROGRESS = ".en-cours";
    /** Department, centre, folder of approved cases, case. */
    private static final int MAXIMUM_DEPTH = 4;

    private static final Pattern REFERENCE = Pattern.compile("\\d{4}-\\d{6,}");

    private final Path outbox;
    private final Organisation organisation;
    private final Centres centres;

    public CaseFolders(Path outbox, Organisation organisation) {
        this.outbox = outbox;
        this.organisation = organisation;
        this.centres = new Centres(organisation);
    }

    /** Where the case belongs: its department's folder, and in it its management centre's where that is known. */
    public Path home(CaseFile file) {
        Path department = outbox.resolve(file.department());
        String centre = file.member().managementCentre();
        if (centre != null && centres.hasCentres(file.department())) {
            return centres.code(centre)
                    .map(department::resolve)
                    .orElse(department)
                    .resolve(file.reference());
        }
        return department.resolve(file.reference());
    }

    /** Whether the case stands in a department that is divided into centres, and its centre is not known. */
    public boolean lacksCentre(CaseFile file) {
        String centre = file.member().managementCentre();
        return centres.hasCentres(file.department())
                && (centre == null || centres.code(centre).isEmpty());
    }

    /** Whether a department may see health papers. */
    boolean isMedical(String department) {
        return organisation.department(department).map(Department::medical).orElse(false);
    }

    /** The department that keeps the health papers of all cases, or empty where the organisation has none. */
    Optional<String> medicalDepartment() {
        return organisation.departments().stream()
                .filter(Department::medical)
                .map(Department::code)
                .findFirst();
    }

    /** Where the health papers of another department's case lie. */
    Optional<Path> compartment(String reference) {
        return medicalDepartment().map(department -> outbox.resolve(department).resolve(reference));
    }

    /** A case as its department may see it: what complaint.json in its folder says. */
    public CaseFile shown(CaseFile file) {
        return DepartmentView.of(
                file, isMedical(file.department()) || medicalDepartment().isEmpty());
    }

    /** Where the case belongs once its letter is approved. */
    public Path approvedHome(CaseFile file) {
        return outbox.resolve(file.department()).resolve(TO_SEND).resolve(file.reference());
    }

    /** The folders that hold cases: departments, the folder to check, and that of no complaints. */
    public List<String> departments() {
        List<String> codes = new ArrayList<>(
                organisation.departments().stream().map(Department::code).toList());
        codes.add(Router.TO_CHECK);
        codes.add(Router.NOT_A_COMPLAINT);
        return codes;
    }

    /** All case folders that stand in a department now: in it, in its folder of approved cases, or in a folder that people made in it. */
    public List<Path> all() throws IOException {
        List<String> departments = departments();
        return everywhere().stream()
                .filter(folder -> departments.contains(departmentOf(folder)))
                .toList();
    }

    /** All case folders that stand in the outbox now, those that were put beside the departments too. Links are not followed. */
    public List<Path> everywhere() throws IOException {
        List<Path> found = new ArrayList<>();
        collect(outbox, MAXIMUM_DEPTH, false, found);
        return found;
    }

    /** Health papers that somebody put where others than the medical department see them. */
    List<Path> strayCompartments() throws IOException {
        List<Path> found = new ArrayList<>();
        collect(outbox, MAXIMUM_DEPTH, true, found);
        return found.stream().filter(folder -> !isMedical(departmentOf(folder))).toList();
    }

    /** Whether the outbox is there: a network folder that is not mounted is an empty one. */
    public boolean isThere() {
        return Files.isDirectory(outbox.resolve(IN_PROGRESS));
    }

    /** Every folder of one reference; more than one when somebody copied it. */
    public List<Path> of(String reference) throws IOException {
        return all().stream().filter(folder -> folder.endsWith(reference)).toList();
    }

    /** The department whose folder holds a case folder. */
    public String departmentOf(Path caseFolder) {
        return outbox.relativize(caseFolder).getName(0).toString();
    }

    /** Whether a case folder was put where approved cases go. */
    public boolean isToSend(Path caseFolder) {
        return caseFolder.getParent().endsWith(TO_SEND);
    }

    /** The label of the management centre whose folder holds a case folder, or empty. */
    public Optional<String> centreOf(Path caseFolder) {
        Path place = outbox.relativize(caseFolder);
        return place.getNameCount() > 2 && centres.hasCentres(departmentOf(caseFolder))
                ? centres.label(place.getName(1).toString())
                : Optional.empty();
    }

    /** The label of the case's management centre, or an empty text while it is not known. */
    public String centre(CaseFile file) {
        return Optional.ofNullable(file.member().managementCentre())
                .flatMap(centres::code)
                .flatMap(centres::label)
                .orElse("");
    }

    private void collect(Path folder, int depth, boolean compartments, List<Path> found) throws IOException {
        for (Path child : children(folder)) {
            String name = child.getFileName().toString();
            if (REFERENCE.matcher(name).matches()) {
                if (Compartment.is(child) == compartments) {
                    found.add(child);
                }
            } else if (depth > 1 && !name.startsWith(".") && !child.equals(outbox.resolve(REJECTS))) {
                collect(child, depth - 1, compartments, found);
            }
        }
    }

    /** What a person moved away in this moment, or keeps closed to us, holds nothing that we can see. */
    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException unseen) {
            return List.of();
        }
    }
}
