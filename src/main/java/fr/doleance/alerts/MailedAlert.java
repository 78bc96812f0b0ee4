package fr.doleance.alerts;

import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.settings.Settings;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** The alert as a mail: its subject and its text are the reference, and nothing else. */
public final class MailedAlert implements Alert {
    private static final String TIME_LIMIT_MILLIS = "10000";

    private final Settings.Alert settings;
    private final Clock clock;

    public MailedAlert(Settings.Alert settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void send(String reference) {
        Settings.Smtp server = settings.smtp();
        Session session = Session.getInstance(properties(server));
        try (Transport transport = session.getTransport(protocol(server))) {
            transport.connect(server.host(), server.port(), emptyAsNull(server.user()), emptyAsNull(server.password()));
            Message message = message(session, reference);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException fault) {
            // the fault's own message may hold addresses
            throw new TemporaryFailure(
                    "the alert for " + reference + " cannot be sent: "
                            + fault.getClass().getSimpleName(),
                    null);
        }
    }

    @Override
    public String channel() {
        return "mail";
    }

    private Message message(Session session, String reference) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            /** The same at each repetition, so that mail programs show an alert that was sent twice once. */
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + reference + "." + settings.from() + ">");
            }
        };
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(settings.to()));
        message.setSubject(reference, StandardCharsets.US_ASCII.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(reference, StandardCharsets.US_ASCII.name());
        return message;
    }

    private static String protocol(Settings.Smtp server) {
        return server.security() == Settings.Security.TLS ? "smtps" : "smtp";
    }

    private static Properties properties(Settings.Smtp server) {
        String prefix = "mail." + protocol(server) + ".";
        Properties properties = new Properties();
        for (String option : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(prefix + option, TIME_LIMIT_MILLIS);
        }
        boolean upgraded = server.security() == Settings.Security.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", String.valueOf(upgraded));
        properties.setProperty(prefix + "starttls.required", String.valueOf(upgraded));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "auth", String.valueOf(!server.user().isEmpty()));
        return properties;
    }

    private static String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
