package fr.doleance.reading.unpack;

import fr.doleance.complaint.MailNature;
import jakarta.mail.internet.InternetHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells machines from persons by headers alone (RFC 3834 section 2, RFC 3464, RFC 2369). In doubt a person wrote: an address such as
 * noreply@ says nothing, and a mail from our own house or through our own list carries what a person wrote to us (scanner, fax
 * server, web form, shared mailbox).
 */
final class MailNatures {
    private static final Set<String> BULK = Set.of("bulk", "list", "junk");
    private static final Set<String> POSTMASTERS = Set.of("mailer-daemon", "postmaster");
    private static final List<String> LIST_HEADERS = List.of("List-Id", "List-Unsubscribe", "List-Post", "List-Help");
    private static final List<String> ROBOT_HEADERS = List.of("X-Autoreply", "X-Autorespond", "X-Auto-Reply", "X-Loop");

    private final OwnDomains ownDomains;

    MailNatures(OwnDomains ownDomains) {
        this.ownDomains = ownDomains;
    }

    MailNature of(InternetHeaders headers, Sender sender) {
        String type = value(headers, "Content-Type");
        if (type.contains("delivery-status") || isPostmaster(sender)) {
            return MailNature.BOUNCE;
        }
        String precedence = value(headers, "Precedence");
        if (isAutomatic(headers, sender)
                || precedence.equals("auto_reply")
                || type.contains("disposition-notification")) {
            return MailNature.AUTO_REPLY;
        }
        if (value(headers, "Return-Path").equals("<>")) {
            return MailNature.BOUNCE;
        }
        boolean throughList = BULK.contains(precedence) || LIST_HEADERS.stream().anyMatch(name -> has(headers, name));
        return throughList && !isOwnList(headers) ? MailNature.NEWSLETTER : MailNature.PERSONAL;
    }

    private boolean isAutomatic(InternetHeaders headers, Sender sender) {
        String submitted = value(headers, "Auto-Submitted").replaceFirst("[;\\s].*$", "");
        if (submitted.equals("auto-generated") && ownDomains.has(sender)) {
            return false;
        }
        return !submitted.isEmpty() && !submitted.equals("no")
                || ROBOT_HEADERS.stream().anyMatch(name -> has(headers, name));
    }

    private boolean isOwnList(InternetHeaders headers) {
        return Stream.of("List-Id", "List-Post").anyMatch(name -> ownDomains.isNamedIn(value(headers, name)));
    }

    private static boolean isPostmaster(Sender sender) {
        String address = sender.address() == null ? "" : sender.address();
        return POSTMASTERS.contains(address.replaceFirst("@.*$", ""));
    }

    private static boolean has(InternetHeaders headers, String name) {
        return headers.getHeader(name) != null;
    }

    private static String value(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }
}
