/** How words lie on a page: words become lines, boxes to tick become marks. Knows neither PDF nor OCR. */
package fr.doleance.reading.layout;
