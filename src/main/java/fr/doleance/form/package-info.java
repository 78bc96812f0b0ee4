/**
 * Form: our own complaint form, blank, as an accessible PDF to be filled in on screen or on paper; and its geometry as data, from which
 * {@code reading} reads the sheets that come back.
 *
 * <p>{@link fr.doleance.settings.Organisation} in, a PDF out ({@link fr.doleance.form.BlankForm}). {@link fr.doleance.form.FormLayout}
 * is the one description of what stands where.
 */
package fr.doleance.form;
