package fr.doleance.reading.ocr;

import fr.doleance.reading.layout.DrawnBox;
import java.util.ArrayList;
import java.util.List;

/** Boxes read right of all boxes, over many drawn forms. */
final class BoxScore {
    int boxes;
    int right;
    int falseBoxes;
    final List<String> errors = new ArrayList<>();

    void add(long seed, Wear wear) {
        DrawnForm form = DrawnForm.of(seed);
        List<DrawnBox> found;
        try (PreparedPage page = prepared(form, wear, seed)) {
            found = TickBoxFinder.find(page, form.words());
        }
        List<DrawnBox> left = new ArrayList<>(found);
        for (DrawnForm.Choice choice : form.choices) {
            boxes++;
            DrawnBox box = found.stream()
                    .filter(drawn -> isAt(drawn, choice))
                    .findFirst()
                    .orElse(null);
            left.remove(box);
            if (box != null && box.ticked() == choice.ticked()) {
                right++;
            } else {
                errors.add(String.join(
                        " ",
                        "seed " + seed,
                        wear.name(),
                        form.layout.name(),
                        choice.shape().name(),
                        choice.mark().name(),
                        box == null ? "not found" : "ticked " + box.ticked()));
            }
        }
        falseBoxes += left.size();
        left.forEach(box -> errors.add("seed " + seed + " " + wear + " false box " + box));
    }

    private static PreparedPage prepared(DrawnForm form, Wear wear, long seed) {
        return PreparedPage.upright(wear.on(form.picture(), seed), Sheet.DOTS_PER_INCH);
    }

    private static boolean isAt(DrawnBox drawn, DrawnForm.Choice choice) {
        double x = drawn.box().centreX() * DrawnForm.WIDTH;
        double y = drawn.box().centreY() * DrawnForm.HEIGHT;
        double half = choice.box().width() / 2.0;
        return Math.abs(x - choice.box().left() - half) < half
                && Math.abs(y - choice.box().top() - half) < half;
    }
}
