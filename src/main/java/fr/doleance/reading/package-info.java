/**
 * 3. Reading: an item's files become documents with pages of words, each with its place and confidence. Form fields come first,
 * then the text layer, then OCR; ticked boxes are marks.
 *
 * <p>{@link fr.doleance.complaint.Item} in, {@link fr.doleance.complaint.ReadItem} out. Hostile files are opened in child JVMs only:
 * this package is the parent's side, {@code child} the other one. Under the child lie {@code unpack} (mails, archives, office files),
 * {@code pdf}, {@code image}, {@code ocr} and {@code layout} (words to lines, boxes to tick).
 */
package fr.doleance.reading;
