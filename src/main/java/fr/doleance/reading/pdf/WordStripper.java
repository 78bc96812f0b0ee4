package fr.doleance.reading.pdf;

import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Word;
import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the words of one page with their places, and how much of the page is picture. */
final class WordStripper extends PDFTextStripper {
    private static final Pattern LIGATURES = Pattern.compile("[\\uFB00-\\uFB06]");

    private final List<List<TextPosition>> words = new ArrayList<>();
    private final Map<Integer, Integer> lettersByTurn = new HashMap<>();
    private int visibleLetters;
    private int strangeLetters;
    private double pictureArea;
    private long largestPicture;

    private WordStripper(int number) {
        setStartPage(number);
        setEndPage(number);
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static TextLayer read(PDDocument document, int number, Stream<FormField> fields) throws IOException {
        WordStripper stripper = new WordStripper(number);
        stripper.getText(document);
        return stripper.layer(UprightPage.of(document.getPage(number - 1), stripper.turn(document, number)), fields);
    }

    /** Most pages say with /Rotate how they are looked at; some hold text that was written sideways instead. */
    private int turn(PDDocument document, int number) {
        return lettersByTurn.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(document.getPage(number - 1).getRotation());
    }

    private TextLayer layer(UprightPage page, Stream<FormField> fields) {
        Stream<Word> written = words.stream().map(letters -> new Word(text(letters), WordPlace.of(letters, page), 1));
        double share = Math.min(1, pictureArea / (page.width() * page.height()));
        return new TextLayer(
                page.uprightWidth(),
                page.uprightHeight(),
                Stream.concat(written, fields.flatMap(FormFieldWords::of)).toList(),
                visibleLetters,
                strangeLetters,
                share,
                largestPicture);
    }

    /** PDFBox's words end at gaps only; a space that the file holds ends one too. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                word.add(position);
            } else if (!word.isEmpty()) {
                words.add(List.copyOf(word));
                word.clear();
            }
        }
        if (!word.isEmpty()) {
            words.add(List.copyOf(word));
        }
    }

    /** Compatibility forms are for ligatures; they turn n° and m² into other words, so only those letters are changed. */
    private static String text(List<TextPosition> letters) {
        String text = letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        String plain = LIGATURES.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Form.NFKC));
        return Normalizer.normalize(plain, Form.NFC);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String letter = position.getUnicode();
        if (letter != null && !letter.isBlank()) {
            count(position, letter);
        }
        super.processTextPosition(position);
    }

    private void count(TextPosition position, String letter) {
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            return;
        }
        visibleLetters++;
        lettersByTurn.merge(Math.round(position.getDir()), 1, Integer::sum);
        if (isStrange(letter.codePointAt(0))) {
            strangeLetters++;
        }
    }

    private static boolean isStrange(int letter) {
        return letter == 0xFFFD || Character.isISOControl(letter) || Character.getType(letter) == Character.PRIVATE_USE;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (OperatorName.DRAW_OBJECT.equals(operator.getName())
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name)) {
            measure(getResources().getXObject(name));
        }
        super.processOperator(operator, operands);
    }

    /** A picture fills the unit square of the current coordinates (ISO 32000-1, 8.9.5). */
    private void measure(PDXObject object) {
        if (object instanceof PDImageXObject picture) {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            pictureArea += Math.abs((double) matrix.getScaleX() * matrix.getScaleY()
                    - (double) matrix.getShearX() * matrix.getShearY());
            largestPicture = Math.max(largestPicture, (long) picture.getWidth() * picture.getHeight());
        }
    }
}
