package fr.doleance.related;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Party;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By which a claimant is known again.
 *
 * @param sure each tells the same person: a name together with a member number, an e-mail address or a postal address; a SIRET
 * @param possible each may be shared by a family, or stand wrong in a scan: only a like text tells more
 */
record PersonKeys(Set<String> sure, Set<String> possible) {
    PersonKeys {
        sure = Set.copyOf(sure);
        possible = Set.copyOf(possible);
    }

    static PersonKeys of(CaseFile file) {
        Party claimant = file.claimant();
        String last = words(claimant.lastName());
        String whole = sorted(claimant.firstName(), claimant.lastName());
        boolean bothNames = !last.isEmpty() && !words(claimant.firstName()).isEmpty();
        String number = words(file.member().memberNumber()).replace(" ", "");
        String email = text(claimant.email()).toLowerCase(Locale.ROOT).strip();
        String street = claimant.addressLines().isEmpty()
                        || words(claimant.postalCode()).isEmpty()
                ? ""
                : words(claimant.postalCode()) + " " + words(String.join(" ", claimant.addressLines()));

        Set<String> sure = new HashSet<>();
        add(sure, "number", number, last);
        add(sure, "email", email, last);
        add(sure, "address", street, bothNames ? whole : "");
        add(sure, "siret", text(claimant.siret()));
        add(sure, "company", words(claimant.companyName()), words(claimant.postalCode()));

        Set<String> possible = new HashSet<>();
        add(possible, "any-number", number);
        add(possible, "any-email", email);
        add(possible, "any-address", street);
        add(possible, "any-phone", text(claimant.phone()));
        add(possible, "any-contract", words(file.member().contractNumber()).replace(" ", ""));
        add(possible, "any-name", bothNames ? whole : "");
        return new PersonKeys(sure, possible);
    }

    Set<String> all() {
        Set<String> all = new HashSet<>(sure);
        all.addAll(possible);
        return all;
    }

    /** A key needs all its parts. */
    private static void add(Set<String> keys, String kind, String... parts) {
        if (Arrays.stream(parts).noneMatch(String::isEmpty)) {
            keys.add(hash(kind + "\u001f" + String.join("\u001f", parts)));
        }
    }

    /** First and last name change places from one channel to another. */
    private static String sorted(String firstName, String lastName) {
        return Arrays.stream((words(firstName) + " " + words(lastName)).strip().split(" "))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String words(String text) {
        return Normalizer.normalize(text(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
