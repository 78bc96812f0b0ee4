/** PDF files: their text layer with places, their form fields, and their pages as pictures. Read only. */
package fr.doleance.reading.pdf;
