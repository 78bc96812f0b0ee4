package fr.doleance.reading.ocr;

import fr.doleance.reading.layout.DrawnBox;

/** Judges what a hand did to a box: ticked, crossed or filled it, drew a ring around it, or struck it out again. */
final class MarkJudge {
    /** The middle part of the box, free of the frame's own line. */
    private static final double INNER = 0.25;
    /** Measured: empty boxes up to 2 %, crosses and ticks from 12 % on. */
    private static final double TICKED_SHARE = 0.07;

    private static final double CLEAR_EMPTY_SHARE = 0.03;
    private static final double CLEAR_TICKED_SHARE = 0.12;
    private static final double FILLED_SHARE = 0.9;
    private static final double SURE = 0.95;
    private static final double UNSURE = 0.7;
    /** A scribble covers half of the box and more, and runs out of it on both sides; who fills a box stays within. One that does not run out is never sure. */
    private static final double SCRIBBLED_SHARE = 0.45;

    private static final double SCRIBBLED_BESIDE = 0.2;
    private static final double BESIDE_FROM = 0.1;
    private static final double BESIDE_TO = 0.28;
    /** Rays from the box outwards that must meet the ring, and how far it may be, in sides. */
    private static final int RAYS = 32;

    private static final int RAYS_THAT_MEET = 28;
    private static final double RING_FROM = 0.12;
    private static final double RING_TO = 0.85;

    private final Ink ink;

    MarkJudge(Ink ink) {
        this.ink = ink;
    }

    DrawnBox box(Frame frame, Straightening page) {
        double share = inner(frame);
        boolean ticked = share > TICKED_SHARE;
        boolean clear = share < CLEAR_EMPTY_SHARE || share > CLEAR_TICKED_SHARE && share < SCRIBBLED_SHARE;
        double confidence = clear ? SURE : UNSURE;
        if (isStruckOut(frame, share)) {
            ticked = false;
            confidence = UNSURE;
        } else if (!ticked && isRinged(frame)) {
            ticked = true;
            confidence = UNSURE;
        }
        return new DrawnBox(
                page.straight(frame.left(), frame.top(), frame.right(), frame.bottom()), ticked, confidence);
    }

    /** Whether it is black all over. */
    boolean isFilled(Frame frame) {
        return inner(frame) > FILLED_SHARE;
    }

    private double inner(Frame frame) {
        int across = (int) (INNER * frame.width());
        int down = (int) (INNER * frame.height());
        return ink.share(frame.left() + across, frame.top() + down, frame.right() - across, frame.bottom() - down);
    }

    private boolean isStruckOut(Frame frame, double share) {
        int from = (int) (BESIDE_FROM * frame.width());
        int to = (int) (BESIDE_TO * frame.width());
        boolean room = frame.left() - to >= 0 && frame.right() + to < ink.width();
        return room
                && share > SCRIBBLED_SHARE
                && ink.share(frame.left() - to, frame.top(), frame.left() - from, frame.bottom()) > SCRIBBLED_BESIDE
                && ink.share(frame.right() + from, frame.top(), frame.right() + to, frame.bottom()) > SCRIBBLED_BESIDE;
    }

    private boolean isRinged(Frame frame) {
        int met = 0;
        for (int ray = 0; ray < RAYS; ray++) {
            met += meetsRing(frame, 2 * Math.PI * ray / RAYS) ? 1 : 0;
        }
        return met >= RAYS_THAT_MEET;
    }

    private boolean meetsRing(Frame frame, double angle) {
        double x = (frame.left() + frame.right()) / 2.0;
        double y = (frame.top() + frame.bottom()) / 2.0;
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        // the way from the centre to the box's edge
        double edge = Math.min(
                frame.width() / 2.0 / Math.max(1e-6, Math.abs(dx)),
                frame.height() / 2.0 / Math.max(1e-6, Math.abs(dy)));
        for (double far = edge + RING_FROM * frame.width(); far < edge + RING_TO * frame.width(); far++) {
            if (ink.isAt((int) (x + far * dx), (int) (y + far * dy))) {
                return true;
            }
        }
        return false;
    }
}
