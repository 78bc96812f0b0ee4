package fr.doleance.reading.unpack;

import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.ReadingProblem;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/** Takes apart a mail in its internet form (RFC 5322, MIME), also a broken one. */
final class MimeMail {
    private final MailNatures natures;

    MimeMail(MailNatures natures) {
        this.natures = natures;
    }

    Mail read(byte[] content, Budget budget, int depthLeft) {
        byte[] bytes = withoutEnvelopeLine(content);
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            var parts = new MimeParts(this, budget, depthLeft);
            ReadingProblem problem = collect(message, parts);
            return new Mail(headers(message), parts.body(), parts.attached(), problem);
        } catch (MessagingException | IOException broken) {
            return unstructured(bytes);
        }
    }

    private static ReadingProblem collect(MimeMessage message, MimeParts parts) throws MessagingException, IOException {
        try {
            parts.collect(message);
            return parts.damaged() ? ReadingProblem.DAMAGED : null;
        } catch (Budget.OverLimits whatWasReadStands) {
            return ReadingProblem.ARCHIVE_OVER_LIMITS;
        }
    }

    /** Mailbox files begin with a line that is no header: {@code From lea@example.org Mon Mar 2 …}. */
    private static byte[] withoutEnvelopeLine(byte[] content) {
        int start = 0;
        if (content.length > 5 && new String(content, 0, 5, StandardCharsets.US_ASCII).equals("From ")) {
            while (start < content.length && content[start] != '\n') {
                start++;
            }
            start++;
        }
        return start == 0 || start > content.length ? content : Arrays.copyOfRange(content, start, content.length);
    }

    private MailHeaders headers(MimeMessage message) throws MessagingException {
        var headers = new InternetHeaders();
        message.getAllHeaders()
                .asIterator()
                .forEachRemaining(header -> headers.addHeader(header.getName(), header.getValue()));
        return headers(headers, sentAt(message));
    }

    MailHeaders headers(InternetHeaders headers, Instant sentAt) {
        Sender from = Sender.parse(HeaderText.decode(first(headers, "From")));
        Sender sender = from.isKnown() ? from : Sender.parse(HeaderText.decode(first(headers, "Sender")));
        return new MailHeaders(
                HeaderText.decode(first(headers, "Message-ID")),
                sender.name(),
                sender.address(),
                Sender.parse(HeaderText.decode(first(headers, "Reply-To"))).address(),
                HeaderText.decode(first(headers, "Subject")),
                sentAt,
                natures.of(headers, sender),
                null);
    }

    private static String first(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        return values == null ? null : values[0];
    }

    private static Instant sentAt(MimeMessage message) throws MessagingException {
        Date date = message.getSentDate();
        if (date != null) {
            return date.toInstant();
        }
        String[] written = message.getHeader("Date");
        return written == null ? null : MailDates.parse(written[0]).orElse(null);
    }

    private Mail unstructured(byte[] bytes) {
        var none = new InternetHeaders();
        return new Mail(
                headers(none, null), TextLines.tidy(Charsets.decode(bytes, null)), List.of(), ReadingProblem.DAMAGED);
    }
}
