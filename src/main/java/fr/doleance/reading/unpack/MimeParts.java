package fr.doleance.reading.unpack;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Walks the tree of one mail's MIME parts: what is body, what is attached. */
final class MimeParts {
    private static final int DEEPEST_TREE = 30;

    private final MimeMail mails;
    private final Budget budget;
    private final int depthLeft;
    private final List<String> bodies = new ArrayList<>();
    private final List<Mail.Part> attached = new ArrayList<>();
    private boolean damaged;

    MimeParts(MimeMail mails, Budget budget, int depthLeft) {
        this.mails = mails;
        this.budget = budget;
        this.depthLeft = depthLeft;
    }

    void collect(MimeMessage message) throws MessagingException, IOException, Budget.OverLimits {
        collect(message, DEEPEST_TREE);
    }

    String body() {
        return TextLines.tidy(String.join("\n\n", bodies));
    }

    List<Mail.Part> attached() {
        return attached;
    }

    boolean damaged() {
        return damaged;
    }

    private void collect(Part part, int treeLeft) throws MessagingException, IOException, Budget.OverLimits {
        ContentType type = type(part);
        if (type.getPrimaryType().equalsIgnoreCase("multipart")) {
            multipart(part, type, treeLeft);
        } else if (type.match("application/pkcs7-mime") || type.match("application/x-pkcs7-mime")) {
            signed(part, treeLeft);
        } else if (isBodyText(part, type)) {
            bodies.add(text(part, type));
        } else {
            attach(part, type);
        }
    }

    private void multipart(Part part, ContentType type, int treeLeft)
            throws MessagingException, IOException, Budget.OverLimits {
        List<Part> children = treeLeft > 0 ? children(part) : List.of();
        if (children.isEmpty()) {
            damaged = true;
            bodies.add(TextLines.tidy(Charsets.decode(content(part), null)));
        } else if (type.getSubType().equalsIgnoreCase("alternative")) {
            alternative(children, treeLeft - 1);
        } else {
            for (Part child : children) {
                collect(child, treeLeft - 1);
            }
        }
    }

    /** A signed mail may hold its whole body inside the signature. */
    private void signed(Part part, int treeLeft) throws MessagingException, IOException, Budget.OverLimits {
        byte[] content = content(part);
        Optional<byte[]> inside = SignedContent.of(content);
        if (inside.isPresent() && treeLeft > 0) {
            collect(new MimeBodyPart(new ByteArrayInputStream(inside.get())), treeLeft - 1);
        } else {
            attached.add(new Mail.Part(AttachedName.of(part), content, false, null));
        }
    }

    private List<Part> children(Part part) {
        var children = new ArrayList<Part>();
        try {
            Multipart multipart = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int index = 0; index < multipart.getCount(); index++) {
                children.add(multipart.getBodyPart(index));
            }
        } catch (MessagingException broken) {
            damaged = true;
        }
        return children;
    }

    /** The same body several times, poorest first: each is collected on its own and the richest stays. */
    private void alternative(List<Part> children, int treeLeft)
            throws MessagingException, IOException, Budget.OverLimits {
        String plain = "";
        String rich = "";
        for (Part child : children) {
            var branch = new MimeParts(mails, budget, depthLeft);
            branch.collect(child, treeLeft);
            attached.addAll(branch.attached);
            damaged |= branch.damaged;
            if (type(child).match("text/plain")) {
                plain = branch.body();
            } else if (!branch.bodies.isEmpty()) {
                rich = branch.body();
            }
        }
        bodies.add(MailBody.richer(plain, rich));
    }

    private static boolean isBodyText(Part part, ContentType type) throws MessagingException {
        boolean text = type.match("text/plain") || type.match("text/html") || type.match("text/enriched");
        return text && !isAttachment(part) && AttachedName.of(part) == null;
    }

    private static boolean isAttachment(Part part) throws MessagingException {
        String[] disposition = part.getHeader("Content-Disposition");
        return disposition != null
                && disposition[0].strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    private String text(Part part, ContentType type) throws MessagingException, IOException, Budget.OverLimits {
        String text = Charsets.decode(content(part), type.getParameter("charset"));
        return type.match("text/html") ? HtmlText.of(text) : TextLines.tidy(text);
    }

    private void attach(Part part, ContentType type) throws MessagingException, IOException, Budget.OverLimits {
        byte[] content = content(part);
        boolean inline = part.getHeader("Content-ID") != null || !isAttachment(part);
        boolean isMail = type.match("message/rfc822") || type.match("message/global");
        Mail message = isMail && depthLeft > 0 ? mails.read(content, budget, depthLeft - 1) : null;
        attached.add(new Mail.Part(AttachedName.of(part), content, inline, message));
    }

    private byte[] content(Part part) throws MessagingException, IOException, Budget.OverLimits {
        try (InputStream decoded = part.getInputStream()) {
            return budget.read(decoded);
        } catch (MessagingException | IOException unknownEncoding) {
            damaged = true;
            return budget.read(raw(part));
        }
    }

    private static InputStream raw(Part part) throws MessagingException {
        if (part instanceof MimeBodyPart body) {
            return body.getRawInputStream();
        }
        return part instanceof MimeMessage message
                ? message.getRawInputStream()
                : new ByteArrayInputStream(new byte[0]);
    }

    private static ContentType type(Part part) throws MessagingException {
        String[] declared = part.getHeader("Content-Type");
        try {
            return new ContentType(declared == null ? "text/plain" : declared[0]);
        } catch (ParseException broken) {
            String kind = declared[0].strip().toLowerCase(Locale.ROOT).replaceAll("[;\\s].*$", "");
            return kind.equals("text/html")
                    ? new ContentType("text", "html", null)
                    : new ContentType("text", "plain", null);
        }
    }
}
