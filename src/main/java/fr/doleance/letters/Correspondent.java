package fr.doleance.letters;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Party;
import fr.doleance.complaint.CaseFile.Representative;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Someone a letter could be for, with the values that may be printed only.
 *
 * @param who a word of the schema: {@code claimant}, {@code second-claimant} or {@code representative}
 * @param path where the person stands in complaint.json, for naming what is missing
 */
record Correspondent(
        String who,
        String path,
        boolean company,
        Optional<String> civility,
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> companyName,
        List<String> addressLines,
        Optional<String> postalCode,
        Optional<String> city,
        Optional<String> country,
        Optional<String> email) {

    private static final Party NAMELESS = new Party(
            ClaimantKind.UNKNOWN, null, null, null, null, null, null, List.of(), null, null, null, null, null, null);

    static Correspondent claimant(CaseFile caseFile, TrustedValues values) {
        return of("claimant", "claimant", caseFile.claimant(), values);
    }

    static Optional<Correspondent> secondClaimant(CaseFile caseFile, TrustedValues values) {
        return Optional.ofNullable(caseFile.secondClaimant())
                .map(party -> of("second-claimant", "secondClaimant", party, values));
    }

    static boolean isRepresented(CaseFile caseFile) {
        return caseFile.representative() != null || caseFile.asserts(Flag.REPRESENTED);
    }

    /** Who writes for the claimant; where a letter only shows that someone does, a person without a name. */
    static Optional<Correspondent> representative(CaseFile caseFile, TrustedValues values) {
        return Optional.ofNullable(caseFile.representative())
                .map(Correspondent::asParty)
                .or(() -> caseFile.asserts(Flag.REPRESENTED) ? Optional.of(NAMELESS) : Optional.empty())
                .map(party -> of("representative", pathOf(party, caseFile), party, values));
    }

    /** Whoever writes for another is read as the claimant, and what is missing of them is corrected there. */
    private static String pathOf(Party representative, CaseFile caseFile) {
        return wroteHimself(representative, caseFile) ? "claimant" : "representative";
    }

    private static boolean wroteHimself(Party representative, CaseFile caseFile) {
        Party claimant = caseFile.claimant();
        return representative != NAMELESS
                && Objects.equals(representative.lastName(), claimant.lastName())
                && Objects.equals(representative.firstName(), claimant.firstName())
                && Objects.equals(representative.companyName(), claimant.companyName());
    }

    /** Whether this is a representative whom the letter's own head names, so that nobody else is left to be written to. */
    boolean isWriter() {
        return "representative".equals(who) && "claimant".equals(path);
    }

    private static Correspondent of(String who, String path, Party party, TrustedValues values) {
        return new Correspondent(
                who,
                path,
                party.kind() == ClaimantKind.COMPANY,
                values.of(path + ".civility", party.civility()),
                values.of(path + ".firstName", party.firstName()),
                values.of(path + ".lastName", party.lastName()),
                values.of(path + ".companyName", party.companyName()),
                trustedLines(path, party.addressLines(), values),
                values.of(path + ".postalCode", party.postalCode()),
                values.of(path + ".city", party.city()),
                values.of(path + ".country", party.country()),
                values.of(path + ".email", party.email()));
    }

    /** All lines or none: an address with a line left out leads elsewhere. */
    private static List<String> trustedLines(String path, List<String> lines, TrustedValues values) {
        List<String> trusted = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Optional<String> line = values.of(path + ".addressLines[" + index + "]", lines.get(index));
            if (line.isEmpty()) {
                return List.of();
            }
            trusted.add(line.get());
        }
        return List.copyOf(trusted);
    }

    private static Party asParty(Representative representative) {
        return new Party(
                representative.kind(),
                representative.civility(),
                representative.firstName(),
                representative.lastName(),
                null,
                representative.companyName(),
                null,
                representative.addressLines(),
                representative.postalCode(),
                representative.city(),
                null,
                representative.email(),
                null,
                null);
    }

    /** The lines that name the correspondent; empty when no name may be printed. */
    List<String> nameLines() {
        Optional<String> person = lastName.map(name -> Stream.of(civility, firstName, Optional.of(name))
                .flatMap(Optional::stream)
                .reduce((first, second) -> first + " " + second)
                .orElseThrow());
        return (company ? Stream.of(companyName, person) : Stream.of(person, companyName))
                .flatMap(Optional::stream)
                .toList();
    }

    boolean hasPostalAddress() {
        return !addressLines.isEmpty() && postalCode.isPresent() && city.isPresent();
    }

    boolean isReachable() {
        return email.isPresent() || (!nameLines().isEmpty() && hasPostalAddress());
    }

    /** Whether this name already says both, as « Paul et Irène Vasseur » does. */
    boolean namesToo(Correspondent second) {
        return second.firstName
                .flatMap(given -> firstName.filter(both -> both.matches(".* (?:et|&) " + Pattern.quote(given))))
                .isPresent();
    }

    /** The lines that name this correspondent and a second one at the same address. */
    List<String> nameLinesWith(Correspondent second) {
        if (!namesToo(second)) {
            return Stream.concat(nameLines().stream(), second.nameLines().stream())
                    .toList();
        }
        String both = second.civility.isPresent() && civility.isEmpty() ? "M. et Mme " : "";
        return nameLines().stream()
                .map(name -> both.length() + name.length() <= AddressBlock.MAXIMUM_LENGTH ? both + name : name)
                .toList();
    }

    boolean sameAddressAs(Correspondent other) {
        return !other.hasPostalAddress()
                || (other.addressLines.equals(addressLines) && other.postalCode.equals(postalCode));
    }

    Correspondent withEmail(Optional<String> newEmail) {
        return new Correspondent(
                who,
                path,
                company,
                civility,
                firstName,
                lastName,
                companyName,
                addressLines,
                postalCode,
                city,
                country,
                newEmail);
    }

    /** What keeps this correspondent from being written to, as field names. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (nameLines().isEmpty()) {
            missing.add(path + (company ? ".companyName" : ".lastName"));
        }
        if (addressLines.isEmpty()) {
            missing.add(path + ".addressLines");
        }
        if (postalCode.isEmpty()) {
            missing.add(path + ".postalCode");
        }
        if (city.isEmpty()) {
            missing.add(path + ".city");
        }
        return missing;
    }
}
