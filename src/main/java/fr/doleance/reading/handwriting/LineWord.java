package fr.doleance.reading.handwriting;

/**
 * A word in a line's picture.
 *
 * @param left in pixels of the picture as it was given, likewise {@code right}
 * @param clarity how clearly its letters were seen: the geometric mean of their probabilities, 0 to 1; not yet a chance of being right
 */
public record LineWord(String text, int left, int right, double clarity) {}
