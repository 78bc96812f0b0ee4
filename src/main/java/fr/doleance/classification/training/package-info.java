/**
 * Training of the model that {@code classification} decides with, and its measurement: labelled texts → model file, figures.
 *
 * <p>Not on the way of a complaint. Both commands are named in {@link fr.doleance.classification.training.TrainSubjects} and
 * {@link fr.doleance.classification.training.EvaluateSubjects}.
 */
package fr.doleance.classification.training;
