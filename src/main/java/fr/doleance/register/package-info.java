/**
 * 2. Register: opens the entry before anything is read and stores every later fact as an event; it is also the work queue.
 *
 * <p>Input: arrivals from intake, results of the steps. Output: items to work on, cases, the proof that nothing is lost.
 */
package fr.doleance.register;
