package fr.doleance.reading.handwriting;

/** Scales a grey picture by averaging areas, first across, then down, as Pillow's box filter does. */
final class BoxScaling {
    private BoxScaling() {}

    static GreyPage scale(GreyPage picture, int width, int height) {
        return down(across(picture, width), height);
    }

    private static GreyPage across(GreyPage picture, int width) {
        if (width == picture.width()) {
            return picture;
        }
        GreyPage scaled = GreyPage.blank(width, picture.height());
        for (int x = 0; x < width; x++) {
            Span span = Span.of(x, picture.width(), width);
            for (int y = 0; y < picture.height(); y++) {
                int sum = 0;
                for (int from = span.from; from < span.to; from++) {
                    sum += picture.at(from, y);
                }
                scaled.set(x, y, span.mean(sum));
            }
        }
        return scaled;
    }

    private static GreyPage down(GreyPage picture, int height) {
        if (height == picture.height()) {
            return picture;
        }
        GreyPage scaled = GreyPage.blank(picture.width(), height);
        for (int y = 0; y < height; y++) {
            Span span = Span.of(y, picture.height(), height);
            for (int x = 0; x < picture.width(); x++) {
                int sum = 0;
                for (int from = span.from; from < span.to; from++) {
                    sum += picture.at(x, from);
                }
                scaled.set(x, y, span.mean(sum));
            }
        }
        return scaled;
    }

    /** The pixels that one pixel of the scaled picture stands for. */
    private record Span(int from, int to) {
        static Span of(int place, int size, int scaledSize) {
            double scale = (double) size / scaledSize;
            double reach = Math.max(1, scale) / 2;
            double centre = (place + 0.5) * scale;
            int from = Math.max(0, (int) (centre - reach + 0.5));
            int to = Math.min(size, (int) (centre + reach + 0.5));
            while (from + 1 < to && from + 0.5 - centre <= -reach) {
                from++;
            }
            while (from + 1 < to && to - 0.5 - centre > reach) {
                to--;
            }
            return new Span(from, Math.max(to, from + 1));
        }

        int mean(int sum) {
            return (int) Math.floor((double) sum / (to - from) + 0.5);
        }
    }
}
