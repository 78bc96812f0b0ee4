package fr.doleance.complaint;

/** Another subject that was thought of. */
public record Alternative(String subject, double confidence) {}
