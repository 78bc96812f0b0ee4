package fr.doleance.classification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out whether a text raises two subjects of equal weight: it says so itself (« deux réclamations », « premièrement … deuxièmement
 * »), and its parts, judged apart, are surely about different subjects.
 */
final class Grievances {
    private static final double SURE = 0.5;
    private static final int SHORTEST_PART_WORDS = 8;
    private static final Pattern PARTS = Pattern.compile("\\n\\s*\\n|\\n|(?<=[.!?])\\s+");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:deux|2|trois|3) (?:choses?|problemes?|differends?|reclamations?|sujets?|erreurs?|griefs?|litiges?|fautes?|soucis?|plaintes?"
                    + "|histoires?|contestations?|dossiers? (?:bloques?|en souffrance)|affaires?|motifs?|points|reproches?|torts?|colere|ennuis?"
                    + "|demandes?|contrats?)\\b"
                    + "|\\b(?:premierement|primo|d'une part|d'un cote|tout d'abord|petit 1|petit un)\\b(?s:.*)\\b(?:deuxiemement|secundo|secondement|d'autre part|d'un autre cote|de l'autre|ensuite|petit 2|petit deux)\\b"
                    + "|(?s:(?:^|\\s)1 ?[.)°/-].*\\s2 ?[.)°/-])"
                    + "|\\b(?:meme poids|autant l'un que l'autre|l'un autant que l'autre|les deux (?:m'importent|comptent|me tiennent|sont aussi|choses)"
                    + "|aussi grave l'une? que l'autre|pas choisir|les 2)\\b");

    private final SubjectModel model;
    private final Set<String> subjects;

    Grievances(SubjectModel model, Set<String> subjects) {
        this.model = model;
        this.subjects = Set.copyOf(subjects);
    }

    /** The subjects that the text announces as equals and that its parts speak of, in their order; fewer than two where it is one grievance. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (!ANNOUNCED.matcher(FrenchWords.fold(text)).find()) {
            return found;
        }
        for (String part : PARTS.split(text)) {
            List<String> words = FrenchWords.of(part);
            SubjectProbabilities probabilities = model.judge(words);
            String best = probabilities.best();
            if (words.size() >= SHORTEST_PART_WORDS && subjects.contains(best) && probabilities.of(best) >= SURE) {
                found.add(best);
            }
        }
        return found;
    }
}
