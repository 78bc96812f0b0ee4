package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The insured person where it is another than the writer and the text names it in full: « mon mari Pierre Durand ». */
final class InsuredPerson implements Finder {
    private static final double NAMED_IN_TEXT = 0.7;
    private static final String RELATIVES =
            "mari|epoux|epouse|femme|pere|mere|fils|fille|frere|soeur|s[œo]eur|compagnon|compagne|conjoint|conjointe|oncle|tante|grand-pere|grand-mere|beau-pere|"
                    + "belle-mere|beau-frere|belle-soeur|cousin|cousine|neveu|niece|filleul|filleule|voisin|voisine|client|cliente|salarie|salariee|collaborateur|"
                    + "collaboratrice|protege|protegee|pupille|patient|patiente|camarade|adherent|adherente|affilie|affiliee|collegue";
    private static final Pattern RELATION =
            Pattern.compile("\\b(?:(?:mon|ma|notre|feu mon|feue ma|de mon|de ma) (?:defunte? |pauvre |cher |chere )?(?:"
                    + RELATIVES + ")|"
                    + "(?:pour le compte|dans l'interet|au nom|conseil|avocate?|courtier|courtiere|representant|tuteur|tutrice|curateur|curatrice|mandataire|succession) de|"
                    + "(?:litige|dossier|rente|rente d'invalidite|rente dependance|capital|situation|affaire|indemnites journalieres) de(?= (?:m\\.|mme|mlle|monsieur|madame) )|"
                    + "(?:mandatee?s?|saisie?s?|chargee?s?) par(?= (?:m\\.|mme|mlle|monsieur|madame) ))"
                    + ",? (?=(?:m\\.|mme|mlle|monsieur|madame|[a-z]))");
    /** What follows the name of someone for whom the writer acts. */
    private static final Pattern FOLLOWED = Pattern.compile(
            ",? (?:que (?:je represente|nous representons|j'assiste)|(?:nous|m') ?(?:a|ont) (?:saisie?s?|mandatee?s?|chargee?s?|confie|signe))");

    private static final Pattern NAME = Pattern.compile(
            "(?:(?:M\\.|Mme|Mlle|Monsieur|Madame) )?\\p{Lu}[\\p{L}'’-]+(?: (?:de |du |de la |d['’]|le |van |ben |el )?\\p{Lu}[\\p{L}'’-]+){1,3}");

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        for (Segment segment : letter.segments()) {
            boolean named = segment.has(Wording.object()) || segment.folded().startsWith("succession ");
            if (letter.anatomy().isBody(segment) || letter.isForm() || named) {
                Segment sentence =
                        letter.sheet().below(segment).map(segment::joined).orElse(segment);
                inText(sentence, segment.text().length()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> inText(Segment segment, int end) {
        Matcher relation = segment.match(RELATION);
        while (relation.find() && relation.start() < end) {
            Matcher name = NAME.matcher(segment.text())
                    .region(relation.end(), segment.text().length());
            if (name.lookingAt()) {
                return PersonNames.parse(name.group())
                        .filter(PersonName::complete)
                        .map(person -> finding(person, segment));
            }
        }
        return beforeStatement(segment, end);
    }

    /** « M. Joannès Perret, que je représente ». */
    private static Optional<Finding> beforeStatement(Segment segment, int end) {
        Matcher name = NAME.matcher(segment.text());
        while (name.find() && name.start() < end) {
            Matcher followed =
                    segment.match(FOLLOWED).region(name.end(), segment.text().length());
            if (followed.lookingAt()) {
                return PersonNames.parse(name.group())
                        .filter(PersonName::complete)
                        .map(person -> finding(person, segment));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(PersonName name, Segment segment) {
        return Finding.of(
                Kind.INSURED,
                NAMED_IN_TEXT,
                new Value(FieldNames.MEMBER_FIRST_NAME, name.first(), segment.find(name.first()), Proof.PLACED),
                new Value(FieldNames.MEMBER_LAST_NAME, name.last(), segment.find(name.last()), Proof.PLACED));
    }
}
