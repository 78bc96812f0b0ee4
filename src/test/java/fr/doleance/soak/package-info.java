/**
 * Trials of the packaged product as a process of its own: killed at random moments, and measured.
 *
 * <p>A jar and files to drop → a report of one page and an exit code. Nothing here is part of the test suite; {@code README.md} beside
 * this file has the commands.
 */
package fr.doleance.soak;
