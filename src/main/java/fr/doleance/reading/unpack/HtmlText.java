package fr.doleance.reading.unpack;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text that a person sees in an HTML page: a line a paragraph, a line a table row, quotations marked with {@code >}. */
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "tr",
            "li",
            "ul",
            "ol",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "address",
            "dt",
            "dd",
            "fieldset",
            "center",
            "body");
    private static final Set<String> SPACED = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote");
    private static final String UNSEEN =
            "script,style,head,title,noscript,template,[hidden],[style~=(?i)display\\s*:\\s*none],[style~=(?i)mso-hide\\s*:\\s*all]";

    private static final Pattern FOLDED = Pattern.compile("[ \\t\\r\\n\\f]+");

    private HtmlText() {}

    static String of(String html) {
        Element body = Jsoup.parse(html).body();
        body.select(UNSEEN).remove();
        var writer = new Writer();
        body.traverse(writer);
        return TextLines.tidy(writer.text.toString());
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int quoted;
        private boolean lineStart = true;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                words(words);
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            String name = element.normalName();
            if (BLOCKS.contains(name)) {
                breakLine();
            }
            if (name.equals("td") || name.equals("th")) {
                append(" ");
            }
            quoted -= isQuotation(element) ? 1 : 0;
        }

        private void open(Element element) {
            String name = element.normalName();
            if (BLOCKS.contains(name)) {
                breakLine();
            }
            if (isQuotation(element)) {
                quoted++;
            }
            if (SPACED.contains(name) && !atBlankLine()) {
                newLine();
            }
            if (name.equals("br")) {
                newLine();
            }
            if (name.equals("hr")) {
                append("________________________________");
                breakLine();
            }
        }

        private void words(TextNode node) {
            boolean preformatted = node.parent() != null && node.parent().closest("pre") != null;
            String words = node.getWholeText();
            if (!preformatted) {
                // a non-breaking space stays: it holds "1 234,56" together
                append(FOLDED.matcher(words).replaceAll(" "));
                return;
            }
            for (String line : words.split("\n", -1)) {
                append(line);
                newLine();
            }
        }

        private void append(String words) {
            String next = lineStart ? words.stripLeading() : words;
            if (next.isEmpty()) {
                return;
            }
            if (lineStart) {
                text.append("> ".repeat(quoted));
                lineStart = false;
            }
            text.append(next);
        }

        private boolean atBlankLine() {
            int length = text.length();
            return length == 0 || length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
        }

        private void breakLine() {
            if (!lineStart) {
                newLine();
            }
        }

        private void newLine() {
            if (lineStart && quoted > 0) {
                text.append(">".repeat(quoted));
            }
            text.append('\n');
            lineStart = true;
        }

        private static boolean isQuotation(Element element) {
            return element.normalName().equals("blockquote")
                    && (element.attr("type").toLowerCase(Locale.ROOT).equals("cite")
                            || element.className().toLowerCase(Locale.ROOT).contains("quote"));
        }
    }
}
