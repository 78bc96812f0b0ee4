package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.settings.Organisation.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides whom the letter is for: the representative who wrote, otherwise the claimant, otherwise the second claimant.
 *
 * <p>Never the one who forwarded a mail, never a dead member. Where nobody can be written to, the letter has no addressee and names
 * what is missing.
 */
final class AddresseeChooser {
    private static final String DECEASED = "destinataire-decede";

    private final MailAddresses mailAddresses;

    AddresseeChooser(Identity identity) {
        this.mailAddresses = new MailAddresses(identity);
    }

    Addressee choose(CaseFile caseFile) {
        List<String> blockedBy = new ArrayList<>();
        for (Correspondent correspondent : candidates(caseFile)) {
            if (Deceased.maybe(correspondent, caseFile)) {
                blockedBy.add(DECEASED);
                continue;
            }
            Addressee addressee = addressee(correspondent, caseFile);
            if (addressee.isKnown()) {
                return addressee;
            }
            blockedBy.addAll(addressee.blockedBy());
        }
        return Addressee.unknown(blockedBy);
    }

    /** A second claimant elsewhere is written to only where the first cannot be: two interests, two cases. */
    private List<Correspondent> candidates(CaseFile caseFile) {
        List<Correspondent> candidates = new ArrayList<>();
        Correspondent.representative(caseFile).ifPresent(candidates::add);
        candidates.add(Correspondent.claimant(caseFile));
        Correspondent.secondClaimant(caseFile).ifPresent(candidates::add);
        return candidates.stream()
                .map(candidate -> candidate.withEmail(mailAddresses.of(candidate, caseFile)))
                .toList();
    }

    private Addressee addressee(Correspondent correspondent, CaseFile caseFile) {
        if (!correspondent.isReachable()) {
            return Addressee.unknown(correspondent.missing());
        }
        Optional<Correspondent> companion = companion(correspondent, caseFile);
        List<String> names = new ArrayList<>(correspondent.nameLines());
        companion.ifPresent(second -> names.addAll(second.nameLines()));
        boolean postal = !correspondent.nameLines().isEmpty() && correspondent.hasPostalAddress();
        AddressBlock block = postal ? AddressBlock.of(names, correspondent) : AddressBlock.ofNames(names);
        if (!block.problems().isEmpty() && correspondent.email().isEmpty()) {
            return Addressee.unknown(block.problems());
        }
        return new Addressee(
                correspondent.who(),
                block.lines(),
                correspondent.email(),
                postal && block.problems().isEmpty(),
                companion.map(second -> Salutations.of(correspondent, second)).orElse(Salutations.of(correspondent)),
                correspondent.company(),
                List.of());
    }

    /** The second claimant, when both live at one address and one letter serves both. */
    private static Optional<Correspondent> companion(Correspondent correspondent, CaseFile caseFile) {
        return Correspondent.secondClaimant(caseFile)
                .filter(second -> "claimant".equals(correspondent.who()))
                .filter(second -> !second.nameLines().isEmpty() && !second.company())
                .filter(correspondent::sameAddressAs)
                .filter(second -> !Deceased.maybe(second, caseFile));
    }
}
