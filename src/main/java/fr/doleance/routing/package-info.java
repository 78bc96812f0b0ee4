/**
 * 6. Routing: decides which department a case goes to, or that a person must look at it, and writes the case folder.
 *
 * <p>Input: classified cases; later, cases with letters. Output: case folders in the outbox.
 */
package fr.doleance.routing;
