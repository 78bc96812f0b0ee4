package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Origin;
import fr.doleance.settings.Organisation.Identity;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which mail address an answer may go to: never a colleague who forwarded the complaint, the insurer itself, or a machine. */
final class MailAddresses {
    /** Local parts that no person reads (RFC 2142 and the usual wordings of no-reply). */
    private static final Pattern MACHINE = Pattern.compile(
            "(mailer-daemon|postmaster|abuse|root|bounces?|no-?reply|ne-?pas-?repondre|noreply)([+._-].*)?");

    private static final Pattern PLAUSIBLE = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[A-Za-z]{2,}");

    private final List<String> ownDomains;

    MailAddresses(Identity identity) {
        this.ownDomains = identity.ownDomains();
    }

    /**
     * The address for a correspondent. One given in the complaint's text wins; otherwise the one the complaint came from, its Reply-To
     * first. A representative wrote the mail, so the mail's address is theirs and not the claimant's.
     */
    Optional<String> of(Correspondent correspondent, CaseFile caseFile) {
        Optional<String> given = correspondent.email().filter(address -> usable(address, caseFile));
        if (given.isPresent() && !fromHeader(correspondent, caseFile)) {
            return given;
        }
        return wroteTheMail(correspondent, caseFile) ? sender(caseFile).or(() -> given) : Optional.empty();
    }

    private static boolean wroteTheMail(Correspondent correspondent, CaseFile caseFile) {
        return switch (correspondent.who()) {
            case "representative" -> true;
            case "claimant" -> !Correspondent.isRepresented(caseFile);
            default -> false;
        };
    }

    private static boolean wellFormed(String address) {
        try {
            new InternetAddress(address, true);
            return PLAUSIBLE.matcher(address).matches();
        } catch (AddressException malformed) {
            return false;
        }
    }

    private static boolean fromHeader(Correspondent correspondent, CaseFile caseFile) {
        return "claimant".equals(correspondent.path())
                && caseFile.field(FieldNames.EMAIL)
                        .map(Field::origin)
                        .filter(Origin.MAIL_HEADER::equals)
                        .isPresent();
    }

    private Optional<String> sender(CaseFile caseFile) {
        CaseFile.Source source = caseFile.source();
        if (source.forwardedBy() != null) {
            return Optional.empty();
        }
        return Stream.of(source.replyTo(), source.sender())
                .filter(address -> address != null && usable(address, caseFile))
                .findFirst();
    }

    private boolean usable(String address, CaseFile caseFile) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!wellFormed(lower)) {
            return false;
        }
        String domain = lower.substring(lower.indexOf('@') + 1);
        boolean own = ownDomains.stream().anyMatch(name -> domain.equals(name) || domain.endsWith("." + name));
        boolean machine =
                MACHINE.matcher(lower.substring(0, lower.indexOf('@'))).matches();
        boolean forwarder = caseFile.items().stream()
                .anyMatch(
                        item -> item.forwardedBy() != null && item.forwardedBy().equalsIgnoreCase(address));
        return !own && !machine && !forwarder;
    }
}
