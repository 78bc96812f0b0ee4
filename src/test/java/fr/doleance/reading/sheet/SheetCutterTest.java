package fr.doleance.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.doleance.reading.layout.ScannedPage;
import java.awt.image.BufferedImage;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCutterTest {
    private static final BufferedImage SHEET = DrawnSheet.draw();
    private static final double DOTS_PER_INCH = 72;
    private static final double A4_WIDTH_INCHES = 8.27;

    @Test
    void laysASheetInPerspectiveFlat() {
        BufferedImage photo = new DrawnPhoto(1_500, 1_900)
                .with(SHEET, new Point(330, 240), new Point(1_210, 190), new Point(1_330, 1_640), new Point(190, 1_560))
                .picture();

        BufferedImage flat = onlySheet(photo);

        assertThat((double) flat.getHeight() / flat.getWidth()).isEqualTo(Math.sqrt(2), within(0.01));
        assertThatSquaresLieOnTheSheet(flat, 4);
    }

    @Test
    void laysATurnedSheetFlat() {
        BufferedImage photo = new DrawnPhoto(1_500, 1_900)
                .with(SHEET, new Point(380, 170), new Point(1_340, 370), new Point(1_060, 1_730), new Point(100, 1_530))
                .picture();

        assertThatSquaresLieOnTheSheet(onlySheet(photo), 4);
    }

    @Test
    void straightensASheetThatCurls() {
        BufferedImage photo = new DrawnPhoto(1_500, 1_900)
                .withCurled(
                        SHEET,
                        14,
                        new Point(250, 240),
                        new Point(1_250, 240),
                        new Point(1_250, 1_654),
                        new Point(250, 1_654))
                .picture();

        BufferedImage flat = onlySheet(photo);

        assertThatSquaresLieOnTheSheet(flat, 5);
        // the first line of writing hung down by 9 pixels between these two places
        double scale = (double) flat.getHeight() / DrawnSheet.HEIGHT;
        int left = topOfInk(flat, 175, scale);
        int middle = topOfInk(flat, 525, scale);
        assertThat(middle - left).as("bend of the first line").isBetween(-4, 4);
    }

    @Test
    void tellsTheResolutionByTheSheetsShortSide() {
        ScannedPage flat = cut(new DrawnPhoto(1_500, 1_900)
                        .with(
                                SHEET,
                                new Point(250, 240),
                                new Point(1_250, 240),
                                new Point(1_250, 1_654),
                                new Point(250, 1_654))
                        .picture())
                .get(0);

        assertThat(flat.dotsPerInch()).isEqualTo(1_000 / A4_WIDTH_INCHES, within(1.5));
    }

    @Test
    void cutsTwoSheetsFromTheLeftToTheRight() {
        BufferedImage marked = DrawnSheet.draw();
        java.util.Arrays.fill(DrawnSheet.pixels(marked), 0, DrawnSheet.WIDTH * 260, (byte) 235);
        BufferedImage photo = new DrawnPhoto(1_900, 1_400)
                .with(
                        marked,
                        new Point(1_020, 130),
                        new Point(1_820, 150),
                        new Point(1_800, 1_281),
                        new Point(1_000, 1_261))
                .with(SHEET, new Point(90, 150), new Point(890, 130), new Point(910, 1_261), new Point(110, 1_281))
                .picture();

        List<ScannedPage> sheets = cut(photo);

        assertThat(sheets).hasSize(2);
        assertThatSquaresLieOnTheSheet(sheets.get(0).picture(), 4);
        assertThat(DrawnSheet.square(sheets.get(1).picture(), false, false).x()).isNaN();
    }

    @Test
    void leavesAPageThatFillsThePictureAsItIs() {
        assertThatStaysAsItIs(SHEET);
    }

    @Test
    void leavesAScanWithABlackEdgeAsItIs() {
        BufferedImage scan = DrawnSheet.draw();
        for (int y = 0; y < scan.getHeight(); y++) {
            java.util.Arrays.fill(DrawnSheet.pixels(scan), y * scan.getWidth(), y * scan.getWidth() + 9, (byte) 5);
        }
        assertThatStaysAsItIs(scan);
    }

    @Test
    void leavesATableWithoutASheetAsItIs() {
        assertThatStaysAsItIs(new DrawnPhoto(1_500, 1_900).picture());
    }

    @Test
    void leavesALabelOnATableAsItIs() {
        BufferedImage photo = new DrawnPhoto(1_500, 1_900)
                .with(SHEET, new Point(600, 700), new Point(820, 700), new Point(820, 1_010), new Point(600, 1_010))
                .picture();

        assertThatStaysAsItIs(photo);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 40})
    void leavesAPictureOfAFewPixelsAsItIs(int side) {
        assertThatStaysAsItIs(DrawnSheet.blank(side, side, 128));
        assertThatStaysAsItIs(DrawnSheet.blank(side, 1, 255));
    }

    private static void assertThatStaysAsItIs(BufferedImage picture) {
        ScannedPage page = new ScannedPage(picture, DOTS_PER_INCH);
        assertThat(SheetCutter.cut(page)).containsExactly(page);
    }

    private static BufferedImage onlySheet(BufferedImage photo) {
        List<ScannedPage> sheets = cut(photo);
        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0).picture()).isNotSameAs(photo);
        return sheets.get(0).picture();
    }

    private static List<ScannedPage> cut(BufferedImage photo) {
        return SheetCutter.cut(new ScannedPage(photo, DOTS_PER_INCH));
    }

    /** @param pixels of the sheet as it was drawn */
    private static void assertThatSquaresLieOnTheSheet(BufferedImage flat, double pixels) {
        double x = (double) DrawnSheet.SQUARE_AT / DrawnSheet.WIDTH;
        double y = (double) DrawnSheet.SQUARE_AT / DrawnSheet.HEIGHT;
        Offset<Double> across = within(pixels / DrawnSheet.WIDTH);
        Offset<Double> down = within(pixels / DrawnSheet.HEIGHT);
        for (boolean right : new boolean[] {false, true}) {
            for (boolean bottom : new boolean[] {false, true}) {
                Point square = DrawnSheet.square(flat, right, bottom);
                assertThat(square.x()).as("right %s, bottom %s", right, bottom).isEqualTo(right ? 1 - x : x, across);
                assertThat(square.y()).as("right %s, bottom %s", right, bottom).isEqualTo(bottom ? 1 - y : y, down);
            }
        }
    }

    /** The first dark row around the first line of writing. */
    private static int topOfInk(BufferedImage flat, int sheetColumn, double scale) {
        int column = (int) (sheetColumn * scale);
        int row = (int) (265 * scale);
        while ((DrawnSheet.pixels(flat)[row * flat.getWidth() + column] & 0xFF) > 120) {
            row++;
        }
        return row;
    }
}
