package fr.doleance.reading.unpack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the header blocks in a mail's text, outermost (newest) first. */
final class HeaderBlocks {
    private static final Pattern QUOTE_MARKS = Pattern.compile("^(?:[ \\t]*>)+ ?");
    private static final Pattern RULE = Pattern.compile("(?iu)^[\\s\\p{Pd}_=*#]*(?:"
            + "(?:début du |begin |d[ée]but )?(?:message|mail|e-?mail|courriel|courrier)s? (?:transf[ée]r[ée]|transmis|r[ée]exp[ée]di[ée]|d['’]origine|original|initial|fait suivre)s?"
            + "|(?:begin )?(?:forwarded|original) (?:message|mail|e-?mail)(?: follows)?"
            + "|(?:transf[ée]r[ée]|r[ée]exp[ée]di[ée]|forwarded) (?:par|by) .{1,200}"
            + ")[\\s\\p{Pd}_=*#:]*$");
    private static final Pattern FORWARD_RULE =
            Pattern.compile("(?iu)transf[ée]r[ée]|transmis|r[ée]exp[ée]di[ée]|fait suivre|forwarded");
    private static final Pattern LINE_RULE = Pattern.compile("^\\s*(?:_{5,}|-{5,}|={5,}|\\*{5,})\\s*$");

    private HeaderBlocks() {}

    static List<String> withoutQuoteMarks(List<String> lines) {
        return lines.stream()
                .map(line -> QUOTE_MARKS.matcher(line).replaceFirst(""))
                .toList();
    }

    /** @param lines without quotation marks */
    static List<HeaderBlock> find(List<String> lines) {
        var blocks = new ArrayList<HeaderBlock>();
        int line = 0;
        while (line < lines.size()) {
            Optional<HeaderBlock> block = at(lines, line);
            if (block.isPresent()) {
                blocks.add(block.get());
                line = Math.max(block.get().end(), line + 1);
            } else {
                line++;
            }
        }
        return blocks;
    }

    private static Optional<HeaderBlock> at(List<String> lines, int start) {
        String first = lines.get(start);
        boolean rule = RULE.matcher(first).matches();
        if (!rule && HeaderLabel.of(first).isEmpty()) {
            return Optional.empty();
        }
        var reader = new HeaderBlockReader(lines, rule ? start + 1 : start);
        if (rule) {
            reader.skipBlankLines();
        }
        reader.read();
        if (!reader.isBlock(rule)) {
            return Optional.empty();
        }
        boolean forwarded = rule && FORWARD_RULE.matcher(first).find();
        return Optional.of(reader.block(withRuleAbove(lines, start), forwarded));
    }

    /** The new Outlook sets a bare rule above; with blank lines it belongs to the block. */
    private static int withRuleAbove(List<String> lines, int start) {
        int above = start - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above >= 0 && LINE_RULE.matcher(lines.get(above)).matches() ? above : start;
    }
}
