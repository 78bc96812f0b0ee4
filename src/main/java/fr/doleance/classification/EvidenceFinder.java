package fr.doleance.classification;

import fr.doleance.classification.DecidingWords.DecidingWord;
import fr.doleance.complaint.Evidence;
import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows where the deciding words stand in the documents: first occurrence in a letter or form, with its box where it has one. */
final class EvidenceFinder {
    private EvidenceFinder() {}

    private record Place(String written, int document, int page, Word word) {}

    static List<Evidence> locate(List<DecidingWord> words, ExtractedCase extracted) {
        Map<String, Place> places = places(extracted.opened().readItem().documents());
        return words.stream()
                .map(word -> evidence(word, places.get(word.word())))
                .toList();
    }

    private static Evidence evidence(DecidingWord word, Place place) {
        return place == null
                ? new Evidence(word.word(), word.weight(), null, null, null)
                : new Evidence(
                        place.written(),
                        word.weight(),
                        place.document(),
                        place.page(),
                        place.word().box());
    }

    private static Map<String, Place> places(List<ReadDocument> documents) {
        Map<String, Place> places = new HashMap<>();
        for (int index = 0; index < documents.size(); index++) {
            if (ComplaintText.isComplaint(documents.get(index))) {
                for (Page page : documents.get(index).pages()) {
                    addPlaces(index, page, places);
                }
            }
        }
        return places;
    }

    private static void addPlaces(int document, Page page, Map<String, Place> places) {
        for (Line line : page.lines()) {
            for (Word word : line.words()) {
                for (String written : FrenchWords.written(word.text())) {
                    for (String folded : FrenchWords.of(written)) {
                        places.putIfAbsent(folded, new Place(written, document, page.number(), word));
                    }
                }
            }
        }
    }
}
