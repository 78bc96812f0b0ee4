/**
 * Finds the sheet of paper in a photograph and lays it flat: outline, perspective, edges that curl. Knows neither OCR nor native
 * memory; a picture that shows no table around the sheet stays as it is.
 */
package fr.doleance.reading.sheet;
