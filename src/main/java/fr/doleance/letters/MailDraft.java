package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.LetterFile;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/**
 * A letter as a mail ready to go: mail programs open it as a draft (X-Unsent), other programs do not answer it (RFC 3834).
 *
 * <p>It has no Message-ID yet: the sending gives it one. The same letter at the same instant gives the same bytes.
 */
final class MailDraft {
    private final CaseFile caseFile;
    private final LetterFile letter;

    MailDraft(CaseFile caseFile, LetterFile letter) {
        this.caseFile = caseFile;
        this.letter = letter;
    }

    /** @param text the covering words; the letter itself is attached */
    byte[] write(InternetAddress from, String recipient, String text, Instant now) {
        try {
            Draft message = new Draft();
            message.setFrom(from);
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
            message.setSubject("Votre courrier – référence " + caseFile.reference(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(now));
            message.setHeader("Auto-Submitted", "auto-replied");
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setHeader("X-Unsent", "1");
            answering(message);
            message.setContent(parts(text));
            message.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException withAnAddressInItsMessage) {
            throw new IllegalStateException("the mail of " + caseFile.reference() + " cannot be put together");
        } catch (IOException exception) {
            throw new UncheckedIOException("the mail of " + caseFile.reference() + " cannot be written", exception);
        }
    }

    static InternetAddress address(String address, String name) {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java platform has UTF-8", impossible);
        }
    }

    private void answering(MimeMessage message) throws MessagingException {
        String original = caseFile.source().messageId();
        if (original != null && original.matches("<[^<>\\s]+@[^<>\\s]+>")) {
            message.setHeader("In-Reply-To", original);
            message.setHeader("References", original);
        }
    }

    private MimeMultipart parts(String text) throws MessagingException {
        MimeBodyPart body = new MimeBodyPart();
        body.setText(text, StandardCharsets.UTF_8.name());
        MimeBodyPart attachment = new MimeBodyPart();
        attachment.setDataHandler(new DataHandler(new ByteArrayDataSource(letter.content(), "application/pdf")));
        attachment.setFileName(letter.fileName());
        MimeMultipart parts = new Parts("doleance-" + caseFile.reference());
        parts.addBodyPart(body);
        parts.addBodyPart(attachment);
        return parts;
    }

    /** A message whose Message-ID is left to the sending. */
    private static final class Draft extends MimeMessage {
        Draft() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() {
            // a draft has none
        }
    }

    /** Parts with a boundary that follows from the case, not from the time and the memory address as the library's does. */
    private static final class Parts extends MimeMultipart {
        Parts(String boundary) throws MessagingException {
            ContentType type = new ContentType(contentType);
            type.setParameter("boundary", "=_" + boundary);
            contentType = type.toString();
        }
    }
}
