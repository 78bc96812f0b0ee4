/**
 * 5. Alerts: beside classification, sees to it that a case in which a life may be at stake is known at once.
 *
 * <p>Input: classified cases. Output: an event in the register, a line in {@code outbox/urgent.csv}, and an alert that holds the
 * reference alone. No output says why.
 */
package fr.doleance.alerts;
