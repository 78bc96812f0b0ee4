package fr.doleance.reading.unpack;

import fr.doleance.complaint.Forwarding;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.MailNature;
import java.util.Optional;

/**
 * What a mail is about once forwarding is seen through.
 *
 * @param headers of the mail as received, with the forwarding
 * @param text of the complaint: the original's when the mail forwards one
 * @param coverNote what a forwarder wrote, or empty
 * @param attached the attached mail whose body {@code text} is, or null
 */
record OriginalMail(MailHeaders headers, String text, String coverNote, Mail attached) {

    static OriginalMail of(Mail mail, OwnDomains ownDomains) {
        MailHeaders headers = mail.headers();
        if (headers.nature() == MailNature.BOUNCE) {
            return new OriginalMail(headers, mail.body(), "", null);
        }
        Optional<ForwardedMail> inline = ForwardedMail.find(headers, mail.body(), ownDomains);
        if (inline.isPresent()) {
            ForwardedMail found = inline.get();
            return new OriginalMail(with(headers, found.forwarding()), found.text(), found.coverNote(), null);
        }
        return attached(mail, ownDomains)
                .orElseGet(
                        () -> new OriginalMail(headers, QuotedHistory.cut(headers, mail.body(), ownDomains), "", null));
    }

    private static Optional<OriginalMail> attached(Mail mail, OwnDomains ownDomains) {
        boolean forwards = ownDomains.has(mail.sender())
                || SubjectPrefix.isForward(mail.headers().subject())
                || CoverNote.isOnly(mail.body());
        if (!forwards) {
            return Optional.empty();
        }
        return mail.messages().stream()
                .flatMap(message -> attached(mail, message, ownDomains).stream())
                .findFirst();
    }

    private static Optional<OriginalMail> attached(Mail mail, Mail message, OwnDomains ownDomains) {
        OriginalMail inner = of(message, ownDomains);
        Forwarding deeper = inner.headers().forwarding();
        if (deeper == null && (!message.sender().isKnown() || ownDomains.has(message.sender()))) {
            return Optional.empty();
        }
        Forwarding forwarding = deeper == null
                ? forwarding(inner.headers(), mail)
                : new Forwarding(
                        deeper.senderName(),
                        deeper.senderAddress(),
                        deeper.subject(),
                        deeper.sentAt(),
                        mail.headers().senderAddress());
        String note = TextLines.tidy(mail.body() + "\n\n" + inner.coverNote());
        return Optional.of(new OriginalMail(with(mail.headers(), forwarding), inner.text(), note, message));
    }

    private static Forwarding forwarding(MailHeaders original, Mail forwarder) {
        return new Forwarding(
                original.senderName(),
                original.senderAddress(),
                original.subject(),
                original.sentAt(),
                forwarder.headers().senderAddress());
    }

    private static MailHeaders with(MailHeaders headers, Forwarding forwarding) {
        return new MailHeaders(
                headers.messageId(),
                headers.senderName(),
                headers.senderAddress(),
                headers.replyTo(),
                headers.subject(),
                headers.sentAt(),
                headers.nature(),
                forwarding);
    }
}
