package fr.doleance.complaint;

/**
 * A term that spoke for the subject, with its place.
 *
 * @param weight how much it spoke for the subject; negative when it spoke against it
 */
public record Evidence(String term, double weight, Integer document, Integer page, Box box) {}
