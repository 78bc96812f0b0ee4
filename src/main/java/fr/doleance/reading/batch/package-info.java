/**
 * Batch scans: a file of many pages is cut at its separator sheets into parts, each an item of its own. Works in the child, but for the
 * separator sheet, which a command writes. A file without separator stays whole.
 */
package fr.doleance.reading.batch;
