package fr.doleance.reading.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Takes specks off a picture: ink that touches no more ink than makes a speck. */
final class Specks {
    /** The grey around a speck belongs to it. */
    private static final int INK = 225;

    private final GreyBytes picture;
    private final boolean[] seen;

    private Specks(GreyBytes picture) {
        this.picture = picture;
        this.seen = new boolean[picture.width() * picture.height()];
    }

    /** @param pixels the most pixels of a speck */
    static void remove(GreyBytes picture, int pixels) {
        Specks specks = new Specks(picture);
        for (int start = 0; start < specks.seen.length; start++) {
            List<Integer> shape = specks.shape(start);
            if (shape.size() <= pixels) {
                shape.forEach(place -> picture.values()[place] = (byte) GreyBytes.WHITE);
            }
        }
    }

    /** The ink that touches a place, corners included; nothing where there is none or it was seen before. */
    private List<Integer> shape(int start) {
        List<Integer> shape = new ArrayList<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        visit(start % picture.width(), start / picture.width(), waiting);
        while (!waiting.isEmpty()) {
            int place = waiting.pop();
            shape.add(place);
            int x = place % picture.width();
            int y = place / picture.width();
            for (int step = 0; step < 9; step++) {
                visit(x + step % 3 - 1, y + step / 3 - 1, waiting);
            }
        }
        return shape;
    }

    private void visit(int x, int y, Deque<Integer> waiting) {
        if (picture.at(x, y) < INK && !seen[y * picture.width() + x]) {
            seen[y * picture.width() + x] = true;
            waiting.push(y * picture.width() + x);
        }
    }
}
