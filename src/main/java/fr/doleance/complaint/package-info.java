/**
 * 0. The shared words of the trade: records that pass from step to step, and the values that stand for what may be expected.
 *
 * <p>Input and output of every other package. Uses {@code java..} only.
 */
package fr.doleance.complaint;
