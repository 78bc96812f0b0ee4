package fr.doleance.reading.unpack;

import fr.doleance.complaint.Forwarding;
import fr.doleance.complaint.MailHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the original mail in the text of a mail that forwards it: who wrote it, when, and what. Of several levels, the innermost
 * person counts that is not of our own domains. A reply that quotes what it answers forwards nothing.
 *
 * @param coverNote what the forwarder wrote above
 * @param text what the original sender wrote
 */
record ForwardedMail(Forwarding forwarding, String coverNote, String text) {

    static Optional<ForwardedMail> find(MailHeaders outer, String body, OwnDomains ownDomains) {
        List<String> lines = HeaderBlocks.withoutQuoteMarks(TextLines.split(body));
        List<HeaderBlock> blocks = HeaderBlocks.find(lines);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        Sender forwarder = new Sender(outer.senderName(), outer.senderAddress());
        String above = TextLines.join(lines.subList(0, blocks.get(0).start()));
        if (!isForward(outer, above, blocks.get(0), ownDomains.has(forwarder))) {
            return Optional.empty();
        }
        List<HeaderBlock> original = new ForwardChain(blocks, ownDomains, ownDomains.has(forwarder)).original();
        if (original.isEmpty()) {
            return Optional.empty();
        }
        String text = original.stream()
                .map(block -> ownText(lines, block, blocks))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        return Optional.of(new ForwardedMail(forwarding(original.get(original.size() - 1), outer), above, text));
    }

    private static boolean isForward(MailHeaders outer, String above, HeaderBlock first, boolean ownForwarder) {
        if (ownForwarder || SubjectPrefix.isForward(outer.subject())) {
            return true;
        }
        return !SubjectPrefix.isReply(outer.subject()) && (first.forwardRule() || CoverNote.isOnly(above));
    }

    private static Forwarding forwarding(HeaderBlock original, MailHeaders outer) {
        return new Forwarding(
                original.sender().name(),
                original.sender().address(),
                original.subject(),
                original.sentAt(),
                outer.senderAddress());
    }

    private static String ownText(List<String> lines, HeaderBlock block, List<HeaderBlock> blocks) {
        int next = blocks.indexOf(block) + 1;
        int end = next < blocks.size() ? blocks.get(next).start() : lines.size();
        return QuotedHistory.cutAttribution(TextLines.join(lines.subList(block.end(), end)));
    }
}
