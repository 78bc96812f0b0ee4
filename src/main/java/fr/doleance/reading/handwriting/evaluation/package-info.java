/** Measures the handwriting reader on lines and pages whose text is known. A command of its own, not part of the product's flow. */
package fr.doleance.reading.handwriting.evaluation;
