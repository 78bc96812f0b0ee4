package fr.doleance.intake;

import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;
import fr.doleance.complaint.StoredFile;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.settings.Settings;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one mail of the mailbox: the exact bytes into the vault, then one transaction in the register. Nothing of the mail is
 * interpreted but its Message-ID and sender, so that no malformed mail can fail here. The caller moves the mail afterwards.
 */
public final class MailIntake {
    private static final Logger LOG = LoggerFactory.getLogger(MailIntake.class);
    private static final String CHANNEL = "mailbox";
    private static final String FILE_NAME = "message.eml";

    private final Settings.Mailbox settings;
    private final Vault vault;
    private final ItemRegister register;
    private final Clock clock;

    public MailIntake(Settings.Mailbox settings, Vault vault, ItemRegister register, Clock clock) {
        this.settings = settings;
        this.vault = vault;
        this.register = register;
        this.clock = clock;
    }

    /**
     * @param message in an open folder
     * @throws TemporaryFailure when mail server, vault or register fail; the mail must then stay where it is
     */
    public Registration take(Message message) {
        try {
            byte[] raw = raw(message);
            StoredFile stored = vault.store(FILE_NAME, new ByteArrayInputStream(raw));
            Registration registration = register.register(item(message, raw, stored));
            LOG.info(
                    "step=intake item={} outcome={} channel={} bytes={}",
                    registration.item().id(),
                    registration.getClass().getSimpleName(),
                    CHANNEL,
                    raw.length);
            return registration;
        } catch (MessagingException fault) {
            // its message may quote the mail
            throw new TemporaryFailure(
                    "a mail could not be fetched: " + fault.getClass().getSimpleName(), null);
        } catch (IOException fault) {
            throw Nameless.failure("a mail could not be stored", fault);
        }
    }

    private static byte[] raw(Message message) throws MessagingException, IOException {
        var raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        return raw.toByteArray();
    }

    private NewItem item(Message message, byte[] raw, StoredFile stored) throws MessagingException {
        MailFingerprint mail = MailFingerprint.ofMail(raw);
        return new NewItem(
                sourceKey(message),
                stored.sha256(),
                List.of(stored),
                CHANNEL,
                receivedAt(message),
                mail.messageId(),
                mail.bodyHash());
    }

    /** UIDs begin anew when UIDVALIDITY changes (RFC 9051, 2.3.1.1): only both together name a mail. */
    private String sourceKey(Message message) throws MessagingException {
        var folder = (UIDFolder) message.getFolder();
        return "mailbox:%s@%s/%s:%d:%d"
                .formatted(
                        settings.user(),
                        settings.host(),
                        settings.folder(),
                        folder.getUIDValidity(),
                        folder.getUID(message));
    }

    /**
     * When the server received it; mails also wait while Doléance is stopped. A time in the future is not believed, and a server that
     * stumbles over the headers of a malformed mail, which it is asked for together with the time, does not stop that mail.
     */
    private Instant receivedAt(Message message) {
        Instant now = clock.instant();
        try {
            Date received = message.getReceivedDate();
            return received == null || received.toInstant().isAfter(now) ? now : received.toInstant();
        } catch (MessagingException headersNotUnderstood) {
            LOG.debug("step=intake outcome=no-received-date channel={}", CHANNEL);
            return now;
        }
    }
}
