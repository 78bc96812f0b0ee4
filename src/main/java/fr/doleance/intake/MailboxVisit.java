package fr.doleance.intake;

import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.settings.Settings;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the mailbox once, for {@code doleance once}: takes what is there when it begins, and what comes later stays. */
public final class MailboxVisit {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxVisit.class);
    private static final String TIME_LIMIT_MILLIS = "30000";

    private final Settings.Mailbox settings;
    private final MailIntake intake;

    public MailboxVisit(Settings.Mailbox settings, MailIntake intake) {
        this.settings = settings;
        this.intake = intake;
    }

    /**
     * @param taken mails that are registered and were moved to the done folder
     * @param left mails that could not be taken and still lie in the folder
     */
    public record Result(int taken, int left) {}

    /** @throws TemporaryFailure when the mailbox cannot be reached */
    public Result takeAll() {
        try (Store store = session().getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            Folder done = store.getFolder(settings.doneFolder());
            if (!done.exists()) {
                done.create(Folder.HOLDS_MESSAGES);
            }
            // closing expunges what was moved
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                return takeAll(folder, done);
            }
        } catch (MessagingException fault) {
            throw new TemporaryFailure(
                    "the mailbox cannot be reached: " + fault.getClass().getSimpleName(), null);
        }
    }

    private Result takeAll(Folder folder, Folder done) throws MessagingException {
        int taken = 0;
        int left = 0;
        for (Message message : folder.getMessages()) {
            if (message.isSet(Flags.Flag.DELETED)) {
                continue;
            }
            if (take(message, folder, done)) {
                taken++;
            } else {
                left++;
            }
        }
        return new Result(taken, left);
    }

    /** One mail that cannot be taken does not stop the others. */
    private boolean take(Message message, Folder folder, Folder done) {
        try {
            intake.take(message);
            folder.copyMessages(new Message[] {message}, done);
            message.setFlag(Flags.Flag.DELETED, true);
            return true;
        } catch (TemporaryFailure | MessagingException fault) {
            LOG.warn(
                    "step=intake outcome=postponed channel=mailbox cause={}",
                    fault.getClass().getSimpleName());
            return false;
        }
    }

    private Session session() {
        var properties = new Properties();
        for (String option : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + settings.protocol() + "." + option, TIME_LIMIT_MILLIS);
        }
        properties.setProperty("mail." + settings.protocol() + ".peek", "true");
        return Session.getInstance(properties);
    }
}
