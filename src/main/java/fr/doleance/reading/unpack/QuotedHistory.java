package fr.doleance.reading.unpack;

import fr.doleance.complaint.MailHeaders;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts off the older mails that a reply quotes, so that the insurer's own words are not read as the claimant's. */
final class QuotedHistory {
    private static final Pattern ATTRIBUTION_END =
            Pattern.compile("(?iu).*(?<!['’])\\b(?:a écrit|wrote|schrieb)\\s*:\\s*$");
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?iu)^[\\s>]*(?:le|on|am|du|de)?\\b.*(?:@|\\d{1,2}\\s?[:h]\\s?\\d{2}|\\d{4}).*(?<!['’])\\b(?:a écrit|wrote|schrieb)\\s*:\\s*$");
    private static final int LONGEST_ATTRIBUTION = 3;

    private QuotedHistory() {}

    /** @param body of a mail that forwards nothing */
    static String cut(MailHeaders outer, String body, OwnDomains ownDomains) {
        var sender = new Sender(outer.senderName(), outer.senderAddress());
        if (ownDomains.has(sender)) {
            // what a colleague quotes may be the complaint
            return body;
        }
        String own = cutAttribution(cutHeaderBlock(outer, body, ownDomains));
        return own.isBlank() ? body : own;
    }

    private static String cutHeaderBlock(MailHeaders outer, String body, OwnDomains ownDomains) {
        List<String> lines = TextLines.split(body);
        List<HeaderBlock> blocks = HeaderBlocks.find(HeaderBlocks.withoutQuoteMarks(lines));
        if (blocks.isEmpty()) {
            return body;
        }
        HeaderBlock first = blocks.get(0);
        boolean answered = SubjectPrefix.isReply(outer.subject()) || ownDomains.has(first.sender());
        String above = TextLines.join(lines.subList(0, first.start()));
        return answered && !CoverNote.isOnly(above) ? above : body;
    }

    /** Cuts « Le … a écrit : » and what it quotes; what was written under the quotation stays. */
    static String cutAttribution(String body) {
        List<String> lines = TextLines.split(body);
        for (int line = 0; line < lines.size(); line++) {
            int start = attributionStart(lines, line);
            if (start >= 0) {
                return without(lines, start, line + 1);
            }
        }
        return body;
    }

    private static int attributionStart(List<String> lines, int last) {
        if (!ATTRIBUTION_END.matcher(lines.get(last)).matches()) {
            return -1;
        }
        String joined = "";
        for (int start = last; start >= 0 && start > last - LONGEST_ATTRIBUTION; start--) {
            joined = lines.get(start) + " " + joined;
            boolean begins = lines.get(start).matches("(?iu)^[\\s>]*(?:le|on|am|du)\\s.*") || joined.contains("@");
            if (begins && ATTRIBUTION.matcher(joined).matches()) {
                return start;
            }
        }
        return -1;
    }

    private static String without(List<String> lines, int start, int quotation) {
        int end = quotation;
        while (end < lines.size() && lines.get(end).isBlank()) {
            end++;
        }
        boolean marked = end < lines.size() && isQuoted(lines.get(end));
        while (marked
                && end < lines.size()
                && (isQuoted(lines.get(end)) || lines.get(end).isBlank())) {
            end++;
        }
        List<String> below = marked ? lines.subList(end, lines.size()) : List.of();
        return TextLines.join(java.util.stream.Stream.concat(lines.subList(0, start).stream(), below.stream())
                .toList());
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }
}
