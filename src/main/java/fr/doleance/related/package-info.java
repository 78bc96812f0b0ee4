/**
 * 6. Related: beside routing, finds what else is known of a case's person: the same complaint by another channel, and earlier ones.
 *
 * <p>Input: assembled cases. Output: the same cases with the references of others. Nothing is merged here, and no NIR is compared
 * (CNIL, pack de conformité assurance, fiche 3, as read in the domain file, section 0).
 */
package fr.doleance.related;
