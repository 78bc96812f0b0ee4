package fr.doleance.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The insurer that Doléance works for, as {@code departments.yaml} tells it: departments, subjects, management centres, legal
 * entities, mediators, deadlines and the envelope's window. Another insurer needs another file, no Java.
 *
 * @param fieldThresholds by a field's name in complaint.json, without an index: the confidence (0 to 1) below which its value is not
 *     printed and a person looks at it
 * @param production false for the shipped sample: every letter then carries SPÉCIMEN and nothing can be sent
 */
public record Organisation(
        boolean production,
        Identity identity,
        List<Department> departments,
        List<Subject> subjects,
        List<Centre> centres,
        List<Entity> entities,
        List<Mediator> mediators,
        DeadlineRules deadlines,
        Envelope envelope,
        Map<String, Double> fieldThresholds) {
    /** Where the configuration gives none. */
    public static final double DEFAULT_THRESHOLD = 0.6;

    public Organisation {
        departments = copy(departments);
        subjects = copy(subjects);
        centres = copy(centres);
        entities = copy(entities);
        mediators = copy(mediators);
        fieldThresholds = fieldThresholds == null ? Map.of() : Map.copyOf(fieldThresholds);
    }

    /**
     * Who signs the letters.
     *
     * @param brands other names under which claimants write to the insurer
     * @param ownDomains mail domains of the insurer and its agencies: a sender there is never the claimant
     * @param addressLines the address that stands in the letter head
     * @param place where letters are dated, e.g. Paris
     * @param privacyNotice the short notice on personal data that closes a letter
     */
    public record Identity(
            String name,
            List<String> brands,
            List<String> ownDomains,
            String legalNotice,
            List<String> addressLines,
            String place,
            String phone,
            String hours,
            String email,
            String signatory,
            String privacyNotice,
            boolean sample) {
        public Identity {
            brands = copy(brands);
            ownDomains = copy(ownDomains);
            addressLines = copy(addressLines);
        }
    }

    /**
     * A department: one folder of the outbox.
     *
     * @param code folder name, kebab-case
     * @param label French, as it reads in « confié à … », with its article
     * @param medical whether its papers are kept apart from all other departments
     */
    public record Department(
            String code,
            String label,
            List<String> addressLines,
            String phone,
            String hours,
            String email,
            boolean medical,
            boolean sample) {
        public Department {
            addressLines = copy(addressLines);
        }
    }

    /**
     * A subject of complaint.
     *
     * @param department code of the department that an individual's complaint on it goes to
     * @param formLabels wordings of its box on complaint forms
     * @param words the trade's terms that speak for it
     */
    public record Subject(String code, String label, String department, List<String> formLabels, List<String> words) {
        public Subject {
            formLabels = copy(formLabels);
            words = copy(words);
        }
    }

    /**
     * A management centre of the health cover.
     *
     * @param names spellings found on third-party-payment cards and in letters
     */
    public record Centre(String code, String label, List<String> names, List<String> addressLines, boolean sample) {
        public Centre {
            names = copy(names);
            addressLines = copy(addressLines);
        }
    }

    /**
     * A legal entity that carries the risk; the mediator depends on it.
     *
     * @param names spellings found in letters and contracts
     * @param mediator code of the mediator for individuals
     */
    public record Entity(String code, String name, List<String> names, String mediator, boolean sample) {
        public Entity {
            names = copy(names);
        }
    }

    /** A mediator and how to reach it. */
    public record Mediator(String code, String name, List<String> addressLines, String site, boolean sample) {
        public Mediator {
            addressLines = copy(addressLines);
        }
    }

    /**
     * How days are counted (sources: ACPR recommendation 2024-R-02; CPC 641).
     *
     * @param ruleVersion printed in complaint.json
     * @param calendar {@code metropole} or {@code alsace-moselle}: the place where complaints are handled
     * @param acknowledgementCalendarDays the mission's promise, in calendar days after sending
     * @param acknowledgementWorkingDays the regulator's limit, in days after sending, counted by {@code workingDays}
     * @param workingDays {@code ouvrables} (Monday to Saturday without holidays) or {@code ouvres} (Monday to Friday)
     * @param answerMonths calendar months after sending
     * @param mediatorYears years after the first written complaint within which the mediator can be asked
     * @param letterDateMaximumAgeDays a letter's own date counts as date of sending up to this age at arrival
     * @param postalDays working days taken off the arrival when nothing tells the date of sending
     */
    public record DeadlineRules(
            String ruleVersion,
            String calendar,
            int acknowledgementCalendarDays,
            int acknowledgementWorkingDays,
            String workingDays,
            int answerMonths,
            int mediatorYears,
            int letterDateMaximumAgeDays,
            int postalDays) {}

    /** The address window, in millimetres from the top left corner of the A4 sheet. */
    public record Envelope(double left, double top, double width, double height) {}

    /** The confidence below which a field's value is not relied on; an address line has that of all lines. */
    public double threshold(String fieldName) {
        return fieldThresholds.getOrDefault(fieldName.replaceAll("\\[\\d+]$", ""), DEFAULT_THRESHOLD);
    }

    public Optional<Department> department(String code) {
        return departments.stream()
                .filter(department -> department.code().equals(code))
                .findFirst();
    }

    public Optional<Subject> subject(String code) {
        return subjects.stream().filter(subject -> subject.code().equals(code)).findFirst();
    }

    public Optional<Mediator> mediator(String code) {
        return mediators.stream()
                .filter(mediator -> mediator.code().equals(code))
                .findFirst();
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
