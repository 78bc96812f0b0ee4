package fr.doleance.extraction;

import static fr.doleance.extraction.Documents.scanned;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Field;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopePagesTest {
    private static final String LETTER = """
            Mme Odile GARRIGOU
            17 bis, rue des Tanneries
            31500 TOULOUSE

                                                          KLESIA
                                                          4 rue Georges Picquart
                                                          75017 PARIS

            Objet : refus de remboursement

            Madame, Monsieur,

            Je conteste le refus de remboursement de mon appareil auditif, que vous m'avez fait savoir
            par votre courrier de l'hiver dernier, sans me donner le moindre motif. J'ai pourtant joint
            à ma demande la facture, l'ordonnance et le devis, que votre conseiller avait accepté.

            Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.

                                                          Odile Garrigou
            """;
    private static final String ENVELOPE = """
                                              LA POSTE
                                              31 TOULOUSE CAPITOLE
                                              12/11/2026
                                              LETTRE VERTE

                          KLESIA
                          Service Réclamations
                          75017 PARIS
            """;

    @Test
    void aPostmarkIsProposedAndNotReliedOn() {
        List<Field> fields = Documents.extract(pages(ENVELOPE, LETTER)).fields();

        assertThat(fields)
                .filteredOn(field -> field.name().equals(FieldNames.POSTMARK_DATE))
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.value()).isEqualTo("2026-11-12");
                    assertThat(field.confidence()).isLessThan(0.6);
                });
        assertThat(value(fields, FieldNames.CITY)).isEqualTo("TOULOUSE");
        assertThat(value(fields, FieldNames.LAST_NAME)).isEqualTo("GARRIGOU");
    }

    @Test
    void twoDaysOnAnEnvelopeProposeNone() {
        String twice = ENVELOPE.replace("LETTRE VERTE", "LETTRE VERTE 14/11/2026");

        assertThat(Documents.extract(pages(LETTER, twice)).fields())
                .noneMatch(field -> field.name().equals(FieldNames.POSTMARK_DATE));
    }

    @Test
    void aShortPageOfALetterIsNoEnvelope() {
        String second = """
                Je vous demande de répondre à mon adresse :
                31500 TOULOUSE
                ou de passer par la poste avant le 12/11/2026.
                """;

        assertThat(Documents.extract(pages(LETTER, second)).fields())
                .noneMatch(field -> field.name().equals(FieldNames.POSTMARK_DATE));
    }

    private static String value(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }

    private static ReadDocument pages(String first, String second) {
        ReadDocument document = scanned(first, 0.95);
        Page one = document.pages().get(0);
        Page two = scanned(second, 0.95).pages().get(0).withNumber(2);
        return new ReadDocument(
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                document.role(),
                document.reading(),
                List.of(one, two),
                List.of(),
                null,
                null);
    }
}
