package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Flag;
import java.util.Optional;

/** Keeps a letter from being addressed to a dead person. */
final class Deceased {
    private Deceased() {}

    static boolean member(CaseFile caseFile) {
        return Boolean.TRUE.equals(caseFile.member().deceased()) || caseFile.has(Flag.DECEASED_MEMBER);
    }

    /**
     * Whether this correspondent is, or may be, the dead member: the same name, or the same last name while a first name is unknown,
     * for a widow often bears it.
     */
    static boolean maybe(Correspondent correspondent, CaseFile caseFile) {
        if (!member(caseFile) || correspondent.company()) {
            return false;
        }
        CaseFile.Member member = caseFile.member();
        if ("claimant".equals(correspondent.who()) && Boolean.TRUE.equals(member.isClaimant())) {
            return true;
        }
        return same(correspondent.lastName(), member.lastName())
                && maybeSame(correspondent.firstName(), member.firstName());
    }

    private static boolean same(Optional<String> name, String other) {
        return other != null
                && name.filter(text -> PlainText.capitals(text).equals(PlainText.capitals(other)))
                        .isPresent();
    }

    private static boolean maybeSame(Optional<String> name, String other) {
        return name.isEmpty() || other == null || same(name, other);
    }
}
