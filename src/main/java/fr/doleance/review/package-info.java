/**
 * 10. Review: what a person decides about a case. Today people act through the outbox: they move case folders and fill in sheets.
 *
 * <p>Input: the outbox as people left it, and the register. Output: decisions kept as events, and case folders that stand where they
 * belong.
 */
package fr.doleance.review;
