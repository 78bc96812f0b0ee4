/**
 * Makes what Doléance is tried with: the sample complaints of {@code src/samples} and a folder of hostile files.
 *
 * <p>Invented text → files of every kind that a claimant sends. All persons, companies and numbers are invented.
 */
package fr.doleance.samples;
