package fr.doleance.reading.unpack;

import java.time.Instant;

/**
 * The headers of an older mail, as a mail program writes them into the text of a newer one.
 *
 * @param start first line, a rule such as « -----Message d'origine----- » included
 * @param end first line of the older mail's own text
 * @param forwardRule whether the rule says that this was forwarded, not answered
 */
record HeaderBlock(int start, int end, boolean forwardRule, Sender sender, String subject, Instant sentAt) {}
