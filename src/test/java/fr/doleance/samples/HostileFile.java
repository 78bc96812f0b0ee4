package fr.doleance.samples;

import java.nio.file.Path;

/**
 * A file that tries to do harm, or that somebody's broken program made.
 *
 * @param what is wrong with it, in a few words
 */
public record HostileFile(Path path, String what, ExpectedEnd end) {}
