/**
 * 5. Classification, the part that understands: the text of a complaint → how likely each outcome and each signal is, judged by a small
 * transformer network that knows French and was tuned on labelled complaints ({@code src/training/language}).
 */
package fr.doleance.classification.language;
