package fr.doleance.extraction;

import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Centre;
import fr.doleance.settings.Organisation.Department;
import fr.doleance.settings.Organisation.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whom complaints are written to: what bears the insurer's names, addresses, telephone numbers or mail domains is never the claimant's. */
final class Addressee {
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(service|services|departement|pole|cellule|direction) (des? |du |de la |de l')?(reclamations?|clients?|clientele|relations?|gestion|"
                    + "prestations?|adherents?|juridique|medical|sinistres?|concerne|competent|prevoyance|sante|qualite|contentieux|deces)|"
                    + "\\ba l'attention d|\\battn\\b|centre de gestion|medecin[- ]conseil|^reclamations?$|relations? clients?");
    private static final Pattern INSURER = Pattern.compile(
            "\\b(mutuelle|mutuelles|assurances?|prevoyance|institution de prevoyance|assureur|cpam|caisse primaire)\\b");

    private final List<String> names = new ArrayList<>();
    private final Set<String> addresses = new TreeSet<>();
    private final Set<String> phones = new TreeSet<>();
    private final List<String> domains = new ArrayList<>();

    Addressee(Organisation organisation) {
        Organisation.Identity identity = organisation.identity();
        identity.brands().forEach(this::addName);
        addName(identity.name());
        addAddress(identity.addressLines());
        addPhone(identity.phone());
        organisation.entities().stream().map(Entity::names).forEach(list -> list.forEach(this::addName));
        for (Centre centre : organisation.centres()) {
            centre.names().forEach(this::addName);
            addAddress(centre.addressLines());
        }
        for (Department department : organisation.departments()) {
            addAddress(department.addressLines());
            addPhone(department.phone());
        }
        identity.ownDomains().forEach(domain -> domains.add(domain.toLowerCase(Locale.ROOT)));
    }

    private void addName(String name) {
        String folded = Folding.words(name == null ? "" : name.replaceAll("\\(.*?\\)", ""));
        if (folded.length() > 2) {
            names.add(folded);
        }
    }

    private void addAddress(List<String> lines) {
        lines.stream().map(Folding::words).filter(line -> line.length() > 5).forEach(addresses::add);
    }

    private void addPhone(String phone) {
        if (phone != null && !phone.isBlank()) {
            phones.add(lastNine(phone));
        }
    }

    /** Whether a line bears one of the insurer's names or stands in one of its addresses. */
    boolean isNamedIn(String text) {
        String line = " " + Folding.words(text) + " ";
        return addresses.contains(line.strip()) || names.stream().anyMatch(name -> line.contains(" " + name + " "));
    }

    /** Whether a line starts with one of the insurer's names. */
    boolean isNamedFirstIn(String text) {
        String line = Folding.words(text) + " ";
        return names.stream().anyMatch(name -> line.startsWith(name + " "));
    }

    /** Whether a folded line names an office such as a complaints service. */
    static boolean isOffice(String folded) {
        return OFFICE.matcher(folded).find();
    }

    /** Whether a folded line names an insurer or a health fund, whichever it is. */
    static boolean isInsurer(String folded) {
        return INSURER.matcher(folded).find();
    }

    boolean ownsPhone(String phone) {
        return phones.contains(lastNine(phone));
    }

    /** Whether an address of e-mail is the insurer's or one of its agencies'. */
    boolean ownsMailAddress(String address) {
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
    }

    private static String lastNine(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - 9));
    }
}
