package fr.doleance.reading.pdf;

import fr.doleance.complaint.FormField;
import fr.doleance.complaint.Word;
import java.awt.geom.Point2D;
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
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the words of one page with their places, and how much of the page is picture. */
final class WordStripper extends PDFTextStripper {
    private static final Pattern LIGATURES = Pattern.compile("[\\uFB00-\\uFB06]");

    private static final double LEAST_BOX_POINTS = 5;
    private static final double MOST_BOX_POINTS = 22;
    private static final double MOST_OBLONG = 1.3;

    private final List<List<TextPosition>> words = new ArrayList<>();
    private final Map<Integer, Integer> lettersByTurn = new HashMap<>();
    private int visibleLetters;
    private int strangeLetters;
    private double pictureArea;
    private long largestPicture;
    private final List<PDRectangle> squares = new ArrayList<>();

    private WordStripper(int number) {
        setStartPage(number);
        setEndPage(number);
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static TextLayer read(PDDocument document, int number, Stream<FormField> fields) throws IOException {
        WordStripper stripper = new WordStripper(number);
        stripper.getText(document);
        PDPage page = document.getPage(number - 1);
        return stripper.layer(UprightPage.of(page, stripper.turn(page)), page.getRotation(), fields);
    }

    /** Most pages say with /Rotate how they are looked at; some hold text that was written sideways instead. */
    private int turn(PDPage page) {
        return lettersByTurn.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(page.getRotation());
    }

    private TextLayer layer(UprightPage page, int rotation, Stream<FormField> fields) {
        Stream<Word> written = words.stream().map(letters -> new Word(text(letters), WordPlace.of(letters, page), 1));
        double share = Math.min(1, pictureArea / (page.width() * page.height()));
        return new TextLayer(
                page.uprightWidth(),
                page.uprightHeight(),
                Stream.concat(written, fields.flatMap(FormFieldWords::of)).toList(),
                visibleLetters,
                strangeLetters,
                share,
                largestPicture,
                page.turn() == rotation
                        ? squares.stream().map(page::box).distinct().toList()
                        : List.of());
    }

    /** PDFBox's words end at gaps only; a space that the file holds ends one too. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            if (!isSpace(position.getUnicode())) {
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

    /** Java's isBlank leaves out the no-break spaces. */
    private static boolean isSpace(String letter) {
        return letter.codePoints().allMatch(Character::isSpaceChar) || letter.isBlank();
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
        if (letter != null && !isSpace(letter)) {
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
        if (OperatorName.DRAW_OBJECT.equals(operator.getName())) {
            measurePicture(operands);
        } else if (OperatorName.APPEND_RECT.equals(operator.getName())) {
            measureRectangle(operands);
        }
        super.processOperator(operator, operands);
    }

    private void measurePicture(List<COSBase> operands) throws IOException {
        PDResources resources = getResources();
        if (resources != null
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && resources.isImageXObject(name)) {
            measure(resources.getXObject(name));
        }
    }

    private void measureRectangle(List<COSBase> operands) {
        if (operands.size() != 4 || !operands.stream().allMatch(COSNumber.class::isInstance)) {
            return;
        }
        float[] numbers = new float[4];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ((COSNumber) operands.get(i)).floatValue();
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D.Float from = matrix.transformPoint(numbers[0], numbers[1]);
        Point2D.Float to = matrix.transformPoint(numbers[0] + numbers[2], numbers[1] + numbers[3]);
        PDRectangle rectangle = new PDRectangle(
                Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(from.x - to.x), Math.abs(from.y - to.y));
        if (isTickBox(rectangle.getWidth(), rectangle.getHeight())) {
            squares.add(rectangle);
        }
    }

    private static boolean isTickBox(double width, double height) {
        double longer = Math.max(width, height);
        double shorter = Math.min(width, height);
        return shorter >= LEAST_BOX_POINTS && longer <= MOST_BOX_POINTS && longer <= MOST_OBLONG * shorter;
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
