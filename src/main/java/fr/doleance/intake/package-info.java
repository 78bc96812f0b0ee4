/**
 * 1. Intake: folder, mailbox → items. The original bytes go into the vault, the arrival into the register, and only then is it taken
 * away from where it came.
 *
 * <p>Input: files in the inbox, mails in a mailbox folder. Output: {@link fr.doleance.complaint.NewItem}s given to the
 * {@link fr.doleance.intake.ItemRegister}; what no person can have written lies in {@code rejets/}.
 */
package fr.doleance.intake;
