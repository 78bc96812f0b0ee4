/**
 * Sheets of our own form that come back on paper: known by their code, registered on their marks, freed of what was printed, and read
 * zone by zone.
 */
package fr.doleance.reading.form;
