package fr.doleance.extraction;

import static fr.doleance.extraction.Documents.extract;
import static fr.doleance.extraction.Documents.mail;
import static fr.doleance.extraction.Documents.plain;
import static fr.doleance.extraction.Documents.printed;
import static fr.doleance.extraction.Documents.scanned;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.ReadDocument;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every value stands in the document, with its place, and no confidence promises more than was checked. */
class NothingInventedTest {
    private static final String LETTER = """
            Mme Rolande Chastaing                                 KLESIA
            6 rue des Écoles                                      Service réclamations
            63000 CLERMONT-FERRAND                                75017 PARIS
            N° SS : 1 84 12 76 451 089 46
            Tél : 04 73 00 11 22

                                                          Clermont-Ferrand, le 12 courant

            Objet : rente d'invalidité suspendue sans aucune explication depuis le mois
            de juin dernier

            Madame, Monsieur,

            Ma rente est suspendue depuis juin et personne ne veut me dire pourquoi, malgré mes appels.
            Je vous demande de la rétablir.
            """;

    @Test
    void everyValueIsInTheDocument() {
        for (ReadDocument document : List.of(plain(LETTER), printed(LETTER), scanned(LETTER, 0.8))) {
            ExtractedCase extracted = extract(document);

            assertThat(extracted.fields()).hasSizeGreaterThan(9);
            extracted.fields().forEach(field -> assertThatItStandsIn(document, field));
        }
    }

    @Test
    void headersAreQuotedToo() {
        ReadDocument mail = mail(
                "Odette Ravier",
                "Odette.Ravier@fai.example",
                "TR: Re: rente",
                "Bonjour, rien reçu, et vous ?\nO. Ravier");

        extract(mail).fields().forEach(field -> assertThatItStandsIn(mail, field));
    }

    private static void assertThatItStandsIn(ReadDocument document, Field field) {
        String source = Folding.words(document.text()) + " " + Folding.words(String.valueOf(document.mail()));
        String written = field.raw() == null ? field.value() : field.raw();
        assertThat(written.lines()).allSatisfy(line -> assertThat(source).contains(Folding.words(line)));
    }

    @Test
    void everyValueOfAPrintedPageHasItsPlace() {
        assertThat(extract(printed(LETTER)).fields()).allSatisfy(field -> {
            assertThat(field.document()).isZero();
            assertThat(field.page()).isEqualTo(1);
            assertThat(field.box()).isNotNull();
            assertThat(field.origin()).isEqualTo(Origin.TEXT);
        });
    }

    @Test
    void theBoxIsThatOfTheWordsOfTheValue() {
        Field town = extract(printed(LETTER)).field(FieldNames.CITY).orElseThrow();
        Field code = extract(printed(LETTER)).field(FieldNames.POSTAL_CODE).orElseThrow();

        assertThat(code.box().right()).isLessThan(town.box().x());
        assertThat(town.box().right()).isLessThan(0.6);
        assertThat(town.box().centreY()).isEqualTo(code.box().centreY());
    }

    @Test
    void onlyWhatWasCheckedIsSure() {
        ExtractedCase extracted = extract(printed(LETTER));

        assertThat(status(extracted, FieldNames.NIR)).isEqualTo(FieldStatus.SURE);
        assertThat(status(extracted, FieldNames.POSTAL_CODE)).isEqualTo(FieldStatus.SURE);
        assertThat(status(extracted, FieldNames.LAST_NAME)).isEqualTo(FieldStatus.OFFERED);
        assertThat(status(extracted, FieldNames.COMPLAINT_DATE)).isEqualTo(FieldStatus.OFFERED);
        assertThat(status(extracted, FieldNames.REQUEST)).isEqualTo(FieldStatus.OFFERED);
    }

    @Test
    void poorReadingLowersConfidence() {
        ExtractedCase printed = extract(printed(LETTER));
        ExtractedCase scanned = extract(scanned(LETTER, 0.6));

        for (Field field : scanned.fields()) {
            assertThat(field.confidence())
                    .isLessThan(printed.field(field.name()).orElseThrow().confidence());
            assertThat(field.status()).isNotEqualTo(FieldStatus.SURE);
        }
    }

    @Test
    void aNameIsGivenOnlyOnce() {
        List<String> names =
                extract(printed(LETTER)).fields().stream().map(Field::name).collect(Collectors.toList());

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void nothingReadGivesNothing() {
        assertThat(extract(plain("")).fields()).isEmpty();
        assertThat(extract().fields()).isEmpty();
    }

    private static FieldStatus status(ExtractedCase extracted, String name) {
        return extracted.field(name).orElseThrow().status();
    }
}
