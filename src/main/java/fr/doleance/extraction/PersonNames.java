package fr.doleance.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a short text as a person's name, or says that it is none. */
final class PersonNames {
    /** Which part comes first where neither capitals nor a known given name tell. */
    enum Order {
        FIRST_LAST,
        LAST_FIRST
    }

    private static final String PART = "[\\p{L}][\\p{L}'’.-]*";
    private static final Pattern BIRTH = Pattern.compile(
            "[,( ]+(?:née?|NÉE?|nee|n[ée]\\(e\\)|nom de jeune fille)\\s*:?\\s+(" + PART + "(?: " + PART + ")*)\\)?");
    private static final Pattern MARRIED = Pattern.compile(
            "[,( ]+(?:épouse|ép\\.|EPOUSE|ÉPOUSE|epouse|veuve|vve|VEUVE)\\s+(" + PART + "(?: " + PART + ")*)\\)?");
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}\\p{Ll}{0,2}\\.(?:[ -]?\\p{Lu}\\p{Ll}{0,2}\\.)*|\\p{Lu}");
    private static final Set<String> PARTICLES = words("""
            de du des d la le les von van der den ben bin el al da dos di do del della y ter ould ait saint
            """);
    private static final Set<String> NO_NAMES = words("""
            objet bonjour bonsoir cordialement merci service madame monsieur mesdames messieurs reclamation
            reclamations direction directeur directrice client clients clientele lettre recommandee recommande
            avec accuse reception date nom prenom adresse telephone tel mail courriel email numero contrat
            adherent dossier reference references veuillez recevez salutations sentiments distingues
            respectueuses agreer sinceres copie pieces piece jointes jointe ci joint annexes annexe documents
            document suite signature votre notre vos nos mon ma mes je nous vous il elle on une un par pour dans
            sur sans que qui est attente envoi envoye formulaire fiche demande page urgent important
            confidentiel particulier entreprise assure sante prevoyance mutuelle assurance assurances france
            cedex janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi
            mercredi jeudi vendredi samedi dimanche siret responsable gerant gerante president presidente
            tresorier maire secretaire greetings yours regards faithfully sincerely saludo bien bonne journee
            avance toute tout groupe agence conseiller conseillere equipe iphone outlook ps
            """);
    /** Reading may take a stain in a name for a box to tick. */
    private static final String BOX_SIGNS = "[☐☒☑]";

    private static final int MOST_PARTS = 6;

    private PersonNames() {}

    /** A name as it stands in letters: each part capitalised, at least two parts or a form of address. */
    static Optional<PersonName> parse(String text) {
        return parse(text, Order.FIRST_LAST, true);
    }

    /** A name whose label says that it is one: lower case is taken too. */
    static Optional<PersonName> labelled(String text, Order order) {
        return parse(text, order, false);
    }

    private static Optional<PersonName> parse(String whole, Order order, boolean strict) {
        String text = cut(whole);
        Optional<Civilities.Found> civility = Civilities.at(text);
        String rest =
                civility.map(found -> text.substring(found.end())).orElse(text).strip();
        List<String> parts = Arrays.stream(rest.split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (!acceptable(parts, strict) || (strict && civility.isEmpty() && isBare(parts))) {
            return Optional.empty();
        }
        NameSplit split = NameSplit.of(parts, order, civility.isPresent());
        if (split.last() == null && strict) {
            return Optional.empty();
        }
        return Optional.of(name(whole, civility, split));
    }

    private static PersonName name(String whole, Optional<Civilities.Found> civility, NameSplit split) {
        String birth = group(BIRTH, whole);
        String married = group(MARRIED, whole);
        return new PersonName(
                civility.map(Civilities.Found::civility).orElse(null),
                civility.map(Civilities.Found::text).orElse(null),
                split.initials() ? null : split.first(),
                married != null ? married : split.last(),
                married != null && birth == null ? split.last() : birth,
                split.initials(),
                split.known());
    }

    /** Without what follows the name: a role, a birth name, a dash. */
    private static String cut(String whole) {
        String text = BIRTH.matcher(whole.replaceAll(BOX_SIGNS, " ")).replaceFirst("");
        text = MARRIED.matcher(text).replaceFirst("");
        text = text.split("[,;:(/|]| [–—-] ", 2)[0].strip();
        return text.replaceAll("(?<=\\p{L}{3})\\.$", "").strip();
    }

    private static boolean acceptable(List<String> parts, boolean strict) {
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return false;
        }
        boolean anyCapital = parts.stream().anyMatch(part -> Character.isUpperCase(part.charAt(0)));
        return (anyCapital || !strict) && parts.stream().allMatch(part -> isPart(part, strict));
    }

    private static boolean isPart(String part, boolean strict) {
        String folded = Folding.words(part);
        if (part.equals("et") || part.equals("&")) {
            return true;
        }
        if (!part.matches(PART) || NO_NAMES.contains(folded)) {
            return false;
        }
        boolean capital = Character.isUpperCase(part.charAt(0)) || part.matches("[dl]['’]\\p{Lu}.*");
        boolean ordinaryEnd = !part.endsWith(".") || INITIALS.matcher(part).matches();
        return ordinaryEnd && (capital || !strict || PARTICLES.contains(folded));
    }

    /** Too little for a name where no form of address stands before it. */
    private static boolean isBare(List<String> parts) {
        return parts.size() < 2 || startsWithArticle(parts);
    }

    /** « Le Moulin de Gâtefer » is a place; « LE GOFF Marie » is not. */
    private static boolean startsWithArticle(List<String> parts) {
        return parts.get(0).matches("L[ea]s?") && !GivenNames.knows(parts.get(parts.size() - 1));
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static boolean isParticle(String part) {
        return PARTICLES.contains(Folding.words(part));
    }

    static boolean isInitial(String part) {
        return INITIALS.matcher(part).matches();
    }

    private static String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    static String joined(List<String> parts) {
        return parts.isEmpty() ? null : parts.stream().collect(Collectors.joining(" "));
    }
}
