/** OCR of a page's picture, in the child only: Leptonica prepares it, Tesseract reads it, words come back to the page's own place. */
package fr.doleance.reading.ocr;
