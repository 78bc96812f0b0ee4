/**
 * Handwriting, in the child only: which ink of a page Tesseract did not make words of, the lines it forms, what a trained recogniser
 * reads in them, and how sure that is.
 *
 * <p>A page's grey picture and Tesseract's words in; words out, the handwritten ones marked. Knows neither Leptonica nor Tesseract.
 */
package fr.doleance.reading.handwriting;
