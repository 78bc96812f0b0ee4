/**
 * 8. Letters: the acknowledgement of a complaint, or the redirection of what is none, as an accessible archive PDF and as a mail ready to go.
 *
 * <p>Input: a case with its dates. Output: the same case with its recipient and its letters, and the files that go into its folder. A
 * letter says only what is so: what is missing blocks it and is named, nothing is invented.
 */
package fr.doleance.letters;
