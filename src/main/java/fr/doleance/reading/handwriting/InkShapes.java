package fr.doleance.reading.handwriting;

import fr.doleance.reading.handwriting.InkShape.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the shapes of a page: runs of black pixels that touch runs of the row above, corners included, are one. */
final class InkShapes {
    private static final int INK = 160;

    private final GreyPage page;
    private final List<Run> runs = new ArrayList<>();
    private int[] parents = new int[1024];

    private InkShapes(GreyPage page) {
        this.page = page;
    }

    static List<InkShape> of(GreyPage page) {
        return new InkShapes(page).shapes();
    }

    private List<InkShape> shapes() {
        int above = 0;
        int aboveEnd = 0;
        for (int y = 0; y < page.height(); y++) {
            int start = runs.size();
            addRow(y);
            join(above, aboveEnd, start);
            above = start;
            aboveEnd = runs.size();
        }
        Map<Integer, InkShape> shapes = new LinkedHashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            shapes.computeIfAbsent(root(i), root -> new InkShape()).add(runs.get(i));
        }
        return shapes.values().stream().map(InkShape::finished).toList();
    }

    private void addRow(int y) {
        int x = 0;
        while (x < page.width()) {
            while (x < page.width() && page.at(x, y) >= INK) {
                x++;
            }
            int from = x;
            while (x < page.width() && page.at(x, y) < INK) {
                x++;
            }
            if (x > from) {
                addRun(new Run(y, from, x));
            }
        }
    }

    private void addRun(Run run) {
        if (runs.size() == parents.length) {
            parents = java.util.Arrays.copyOf(parents, 2 * parents.length);
        }
        parents[runs.size()] = runs.size();
        runs.add(run);
    }

    private void join(int above, int aboveEnd, int start) {
        int i = above;
        int j = start;
        while (i < aboveEnd && j < runs.size()) {
            Run upper = runs.get(i);
            Run lower = runs.get(j);
            if (upper.from() <= lower.to() && lower.from() <= upper.to()) {
                parents[root(j)] = root(i);
            }
            if (upper.to() < lower.to()) {
                i++;
            } else {
                j++;
            }
        }
    }

    private int root(int run) {
        int root = run;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
