/** The child's side of reading: the requests, their answers, and the Tika parser that serves them, one at a time. */
package fr.doleance.reading.child;
