/** The searchable copy of a scanned document: an archive PDF (PDF/A-2u) of its pictures with the words that were read laid under them. */
package fr.doleance.reading.copy;
