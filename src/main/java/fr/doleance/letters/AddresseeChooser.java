package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.settings.Organisation;
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
    /** Somebody writes for another, and the only name found is that other's. */
    private static final String UNCERTAIN = "destinataire-incertain";

    private final Organisation organisation;
    private final MailAddresses mailAddresses;

    AddresseeChooser(Organisation organisation) {
        this.organisation = organisation;
        this.mailAddresses = new MailAddresses(organisation.identity());
    }

    Addressee choose(CaseFile caseFile) {
        List<String> blockedBy = new ArrayList<>();
        for (Correspondent correspondent : candidates(caseFile)) {
            if (Deceased.maybe(correspondent, caseFile)) {
                blockedBy.add(DECEASED);
                continue;
            }
            if (isRepresentedPerson(correspondent, caseFile)) {
                blockedBy.add(UNCERTAIN);
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

    /** The head names the person who is represented, and somebody else wrote: whom, the letter does not tell. */
    private static boolean isRepresentedPerson(Correspondent correspondent, CaseFile caseFile) {
        CaseFile.Member member = caseFile.member();
        return correspondent.isWriter()
                && correspondent.firstName().isPresent()
                && sameName(correspondent.firstName(), member.firstName())
                && sameName(correspondent.lastName(), member.lastName());
    }

    private static boolean sameName(Optional<String> name, String other) {
        return other != null
                && name.filter(text -> PlainText.capitals(text).equals(PlainText.capitals(other)))
                        .isPresent();
    }

    /** Heirs and beneficiaries may be opposed: only a couple that writes under one name shares a letter there (domain file, 7). */
    private static boolean mayBeRivals(CaseFile caseFile) {
        return VariantChooser.ABOUT_A_DEATH.contains(caseFile.department());
    }

    /** A second claimant elsewhere is written to only where the first cannot be: two interests, two cases. */
    private List<Correspondent> candidates(CaseFile caseFile) {
        TrustedValues values = new TrustedValues(organisation, caseFile);
        List<Correspondent> candidates = new ArrayList<>();
        Optional<Correspondent> representative = Correspondent.representative(caseFile, values);
        representative.ifPresent(candidates::add);
        if (representative.filter(Correspondent::isWriter).isPresent()) {
            return withEmail(candidates, caseFile);
        }
        candidates.add(Correspondent.claimant(caseFile, values));
        Correspondent.secondClaimant(caseFile, values).ifPresent(candidates::add);
        return withEmail(candidates, caseFile);
    }

    private List<Correspondent> withEmail(List<Correspondent> candidates, CaseFile caseFile) {
        return candidates.stream()
                .map(candidate -> candidate.withEmail(mailAddresses.of(candidate, caseFile)))
                .toList();
    }

    private Addressee addressee(Correspondent correspondent, CaseFile caseFile) {
        if (!correspondent.isReachable()) {
            return Addressee.unknown(correspondent.missing());
        }
        Optional<Correspondent> companion = companion(correspondent, caseFile);
        List<String> names = companion.map(correspondent::nameLinesWith).orElseGet(correspondent::nameLines);
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
    private Optional<Correspondent> companion(Correspondent correspondent, CaseFile caseFile) {
        TrustedValues values = new TrustedValues(organisation, caseFile);
        return Correspondent.secondClaimant(caseFile, values)
                .filter(second -> "claimant".equals(correspondent.who()))
                .filter(second -> !second.nameLines().isEmpty() && !second.company())
                .filter(correspondent::sameAddressAs)
                .filter(second -> correspondent.namesToo(second) || !mayBeRivals(caseFile))
                .filter(second -> !Deceased.maybe(second, caseFile));
    }
}
