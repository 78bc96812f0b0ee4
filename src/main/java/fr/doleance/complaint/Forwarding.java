package fr.doleance.complaint;

import java.time.Instant;

/**
 * The original mail inside a forwarded one.
 *
 * @param senderName the original sender's display name, or null
 * @param senderAddress the original sender's address, or null
 * @param subject the original subject line, or null
 * @param sentAt when the original was sent (a time without zone is taken as Europe/Paris), or null
 * @param forwardedBy address of the one who forwarded it
 */
public record Forwarding(String senderName, String senderAddress, String subject, Instant sentAt, String forwardedBy) {}
