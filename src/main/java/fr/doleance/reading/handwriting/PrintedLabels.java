package fr.doleance.reading.handwriting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The words that forms print before an answer. Where Tesseract is sure of one, it is no handwriting, though handwriting touches it. */
final class PrintedLabels {
    private static final Set<String> WORDS = Set.of(
            ("nom noms prenom prenoms civilite naissance usage telephone tel mobile fixe portable fax adresse mail e-mail email mel courriel"
                            + " n° no numero identifiant adherent assure assuree affilie contrat police dossier reference references social sociale"
                            + " securite secu nir siret siren denomination raison societe entreprise particulier cp code postal commune ville localite"
                            + " pays voie rue date demande reclamation objet motif detaille message signature d'assure"
                            + " d'adherent")
                    .split(" "));

    private PrintedLabels() {}

    static boolean contains(String word) {
        String folded = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("^[|\\[(-]+|[:,.)*]+$", "");
        return folded.isEmpty() || "/".equals(folded) || WORDS.contains(folded);
    }
}
