package fr.doleance.letters;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may break: where Java says, except after an apostrophe, which it takes for a closing quotation mark (« l’ | avons »),
 * and inside a reference (2026- | 000042).
 */
final class FrenchLineBreaker implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRANCE);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int position = breaks.next();
        while (position != BreakIterator.DONE && isForbidden(position)) {
            position = breaks.next();
        }
        return position;
    }

    private boolean isForbidden(int position) {
        if (position < 1 || position >= text.length()) {
            return false;
        }
        char before = text.charAt(position - 1);
        return before == '’' || (before == '-' && Character.isDigit(text.charAt(position)));
    }
}
