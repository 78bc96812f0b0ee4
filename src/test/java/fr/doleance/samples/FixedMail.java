package fr.doleance.samples;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** A mail with a fixed Message-ID, date and boundary: made twice, it is the same file. */
final class FixedMail extends MimeMessage {
    // two digits for the day, as mail programs write it
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final String id;

    /** @param sentAt ISO date-time with offset */
    FixedMail(String id, String sentAt) throws MessagingException {
        super(Session.getInstance(new Properties()));
        this.id = id;
        setHeader("Date", OffsetDateTime.parse(sentAt).format(DATE));
    }

    void setParts(String subtype, BodyPart... parts) throws MessagingException {
        FixedMultipart multipart = new FixedMultipart(subtype, "----=_" + id);
        for (BodyPart part : parts) {
            multipart.addBodyPart(part);
        }
        setContent(multipart);
    }

    byte[] bytes() throws IOException, MessagingException {
        saveChanges();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        writeTo(output);
        return output.toByteArray();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@exemples.invalid>");
    }

    private static final class FixedMultipart extends MimeMultipart {
        FixedMultipart(String subtype, String boundary) {
            super(subtype);
            contentType = "multipart/" + subtype + "; boundary=\"" + boundary + "\"";
        }
    }
}
