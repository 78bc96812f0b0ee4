package fr.doleance.reading.unpack;

import java.util.regex.Pattern;

/** What the first prefix of a subject line says: « TR: » forwards, « RE: » answers. */
final class SubjectPrefix {
    private static final Pattern FORWARD = Pattern.compile(
            "(?iu)^\\s*(?:\\[[^\\]]*\\]\\s*)?(?:tr|trf|transf(?:ert)?|fw|fwd|wg|rv|i)\\s*:.*", Pattern.DOTALL);
    private static final Pattern REPLY = Pattern.compile(
            "(?iu)^\\s*(?:\\[[^\\]]*\\]\\s*)?(?:re|ré|rép|rep|aw|sv)\\.?\\s*(?:\\[\\d+\\])?\\s*:.*", Pattern.DOTALL);

    private SubjectPrefix() {}

    static boolean isForward(String subject) {
        return subject != null && FORWARD.matcher(subject).matches();
    }

    static boolean isReply(String subject) {
        return subject != null && REPLY.matcher(subject).matches();
    }
}
