/** Measures what the product understands of labelled documents; run by hand, see its README. */
package fr.doleance.evaluation;
