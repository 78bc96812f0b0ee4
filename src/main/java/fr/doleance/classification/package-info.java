/**
 * 5. Classification: an extracted case → a classified case: complaint or not, who complains, the subject with the words that decided,
 * how sure that is, the signals a person must see; or an abstention.
 *
 * <p>The model is linear (logistic regression over words, pairs of words and runs of letters): every decision can be traced back to
 * words. It decides by expected cost, see {@link fr.doleance.classification.DecisionCosts}. It is trained by
 * {@code fr.doleance.classification.training}, which nothing here depends on.
 */
package fr.doleance.classification;
