/**
 * 3a. Unpacking, the first half of reading: a file as received → the documents in it.
 *
 * <p>Opens mails, archives and office files inside the reading child process; PDFs and images pass through untouched. Input: a
 * file name and its bytes. Output: {@link fr.doleance.reading.unpack.UnpackedDocument}s in the order in which a person would read
 * them.
 */
package fr.doleance.reading.unpack;
