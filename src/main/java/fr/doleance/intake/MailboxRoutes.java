package fr.doleance.intake;

import fr.doleance.settings.Settings;
import jakarta.mail.Message;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.component.mail.MailMessage;
import org.apache.camel.support.DefaultMessage;

/**
 * Polls the mailbox. Read mails are taken like unread ones: a colleague may have opened them. What marks a mail as done is its place:
 * Camel moves it once the exchange has succeeded, that is, once the item is registered; where that failed the mail stays and is
 * fetched again.
 */
public final class MailboxRoutes extends RouteBuilder {
    private final Settings.Mailbox settings;
    private final MailIntake intake;

    public MailboxRoutes(Settings.Mailbox settings, MailIntake intake) {
        this.settings = settings;
        this.intake = intake;
    }

    @Override
    public void configure() {
        from(mailbox()).routeId("intake-mailbox").process(this::take).id("intake-mailbox.take");
    }

    /**
     * {@code mapMailMessage=false}: Camel reads neither headers nor parts, so that no malformed mail stops the batch.
     * {@code closeFolder}: what was moved disappears at the end of each poll.
     */
    private MailEndpoint mailbox() {
        MailEndpoint mailbox = endpoint(
                "%s://%s:%d?unseen=false&peek=true&mapMailMessage=false&skipFailedMessage=true&closeFolder=true&maxMessagesPerPoll=100&delay=%d"
                        .formatted(
                                settings.protocol(),
                                settings.host(),
                                settings.port(),
                                settings.poll().toMillis()),
                MailEndpoint.class);
        // not in the URI, where special characters would need care and a password could be logged
        MailConfiguration configuration = mailbox.getConfiguration();
        configuration.setUsername(settings.user());
        configuration.setPassword(settings.password());
        configuration.setFolderName(settings.folder());
        configuration.setMoveTo(settings.doneFolder());
        return mailbox;
    }

    /**
     * Camel asks the message for headers once more when it moves the mail: a malformed mail would then stay for ever, and a header
     * {@code moveTo} of a stranger would be obeyed. An empty message takes its place.
     */
    private void take(Exchange exchange) {
        Message mail = exchange.getIn(MailMessage.class).getOriginalMessage();
        exchange.setIn(new DefaultMessage(exchange));
        intake.take(mail);
    }
}
