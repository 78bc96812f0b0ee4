package fr.doleance.reading.unpack;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the file name of a MIME part: RFC 2231, RFC 2047 in quotes, and names that should have been quoted. */
final class AttachedName {
    private static final Pattern UNQUOTED = Pattern.compile("(?i)(?:file)?name\\s*=\\s*\"?([^\";\\r\\n]+)");

    private AttachedName() {}

    /** The decoded name, or null when the part has none. */
    static String of(Part part) throws MessagingException {
        String fromDisposition = name(part.getHeader("Content-Disposition"), true);
        return fromDisposition != null ? fromDisposition : name(part.getHeader("Content-Type"), false);
    }

    private static String name(String[] header, boolean disposition) {
        if (header == null) {
            return null;
        }
        try {
            return HeaderText.decode(
                    disposition
                            ? new ContentDisposition(header[0]).getParameter("filename")
                            : new ContentType(header[0]).getParameter("name"));
        } catch (ParseException broken) {
            Matcher matcher = UNQUOTED.matcher(header[0]);
            return matcher.find() ? HeaderText.decode(matcher.group(1)) : null;
        }
    }
}
