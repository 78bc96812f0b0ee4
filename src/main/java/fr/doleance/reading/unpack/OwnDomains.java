package fr.doleance.reading.unpack;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The mail domains of the insurer and its agencies, their sub-domains included. */
final class OwnDomains {
    private final Set<String> domains;

    OwnDomains(Collection<String> domains) {
        this.domains = domains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(Sender sender) {
        if (sender.address() == null) {
            return false;
        }
        String domain = sender.address().substring(sender.address().lastIndexOf('@') + 1);
        return domains.stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own));
    }

    /** Whether a List-Id or List-Post value names one of the domains. */
    boolean isNamedIn(String header) {
        return domains.stream()
                .anyMatch(own -> header.matches(".*[@.<]" + java.util.regex.Pattern.quote(own) + ">?.*"));
    }
}
