/**
 * 7. Deadlines: when the clock of a complaint started and which dates follow from it.
 *
 * <p>Input: a routed case, or one date. Output: the dates of acknowledgement, answer and mediator, with the proof of the starting
 * date and every other date that could have started the clock.
 */
package fr.doleance.deadlines;
