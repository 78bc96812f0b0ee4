package fr.doleance.reading.unpack;

import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.ReadingProblem;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/** Takes apart a mail that Outlook saved as .msg. */
final class OutlookMail {
    /** PidTagSenderSmtpAddress: MS-OXPROPS 2.1006; absent when the sender was no Exchange mailbox. */
    private static final int SENDER_SMTP_ADDRESS = 0x5D01;

    private final MimeMail mimeMail;

    OutlookMail(MimeMail mimeMail) {
        this.mimeMail = mimeMail;
    }

    /** Empty when the file cannot be opened as a message. */
    Optional<Mail> read(byte[] content, Budget budget, int depthLeft) {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(content))) {
            return Optional.of(read(message, budget, depthLeft));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private Mail read(MAPIMessage message, Budget budget, int depthLeft) throws IOException {
        message.setReturnNullOnMissingChunk(true);
        var parts = new ArrayList<Mail.Part>();
        ReadingProblem problem = null;
        try {
            for (AttachmentChunks attachment : message.getAttachmentFiles()) {
                parts.addAll(part(attachment, budget, depthLeft));
            }
        } catch (Budget.OverLimits whatWasReadStands) {
            problem = ReadingProblem.ARCHIVE_OVER_LIMITS;
        }
        return new Mail(headers(message), body(message, budget), parts, problem);
    }

    private List<Mail.Part> part(AttachmentChunks attachment, Budget budget, int depthLeft)
            throws IOException, Budget.OverLimits {
        if (attachment.isEmbeddedMessage()) {
            if (depthLeft <= 0) {
                throw new Budget.OverLimits();
            }
            Mail message = read(attachment.getEmbeddedMessage(), budget, depthLeft - 1);
            return List.of(new Mail.Part(null, new byte[0], false, message));
        }
        if (attachment.getAttachData() == null) {
            return List.of();
        }
        byte[] content =
                budget.read(new ByteArrayInputStream(attachment.getAttachData().getValue()));
        boolean inline = attachment.getAttachContentId() != null;
        return List.of(new Mail.Part(fileName(attachment), content, inline, null));
    }

    private static String fileName(AttachmentChunks attachment) {
        StringChunk name = attachment.getAttachLongFileName();
        StringChunk shortName = attachment.getAttachFileName();
        if (name != null) {
            return name.getValue();
        }
        return shortName == null ? null : shortName.getValue();
    }

    private static String body(MAPIMessage message, Budget budget) {
        try {
            String plain = message.getTextBody();
            String html = message.getHtmlBody();
            String body =
                    MailBody.richer(plain == null ? "" : TextLines.tidy(plain), html == null ? "" : HtmlText.of(html));
            return body.isBlank() ? richText(message, budget) : body;
        } catch (ChunkNotFoundException none) {
            return "";
        }
    }

    private static String richText(MAPIMessage message, Budget budget) throws ChunkNotFoundException {
        String rtf = message.getRtfBody();
        return rtf == null
                ? ""
                : TikaDocument.read(rtf.getBytes(StandardCharsets.ISO_8859_1), budget)
                        .text();
    }

    private MailHeaders headers(MAPIMessage message) {
        try {
            InternetHeaders transport = transportHeaders(message);
            fill(transport, "From", from(message));
            fill(transport, "Subject", message.getSubject());
            Calendar date = message.getMessageDate();
            Instant sentAt = date == null ? null : date.toInstant();
            return mimeMail.headers(transport, sentAt);
        } catch (ChunkNotFoundException none) {
            return mimeMail.headers(new InternetHeaders(), null);
        }
    }

    /** The headers under which the mail travelled, when it came from the internet. */
    private static InternetHeaders transportHeaders(MAPIMessage message) throws ChunkNotFoundException {
        String[] lines = message.getHeaders();
        String block = lines == null ? "" : String.join("\r\n", lines) + "\r\n\r\n";
        try {
            return new InternetHeaders(new ByteArrayInputStream(block.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException broken) {
            return new InternetHeaders();
        }
    }

    private static void fill(InternetHeaders headers, String name, String value) {
        if (value != null && headers.getHeader(name) == null) {
            headers.addHeader(name, value);
        }
    }

    private static String from(MAPIMessage message) throws ChunkNotFoundException {
        String name = message.getDisplayFrom();
        String address = smtpAddress(message);
        if (address == null) {
            return name;
        }
        return name == null ? address : name + " <" + address + ">";
    }

    private static String smtpAddress(MAPIMessage message) {
        List<Chunk> smtp = message.getMainChunks().getAll().get(MAPIProperty.get(SENDER_SMTP_ADDRESS));
        StringChunk plain = message.getMainChunks().getEmailFromChunk();
        Stream<Chunk> candidates =
                Stream.concat(smtp == null ? Stream.empty() : smtp.stream(), Stream.ofNullable(plain));
        // inside Exchange the plain address is a directory path without @
        return candidates
                .filter(StringChunk.class::isInstance)
                .map(chunk -> ((StringChunk) chunk).getValue())
                .filter(address -> address.contains("@"))
                .findFirst()
                .orElse(null);
    }
}
