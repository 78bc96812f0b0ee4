package fr.doleance.extraction;

import static fr.doleance.extraction.Documents.mail;
import static fr.doleance.extraction.Documents.plain;
import static fr.doleance.extraction.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.FieldNames;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes for another and by what right; and who writes for themselves however many lawyers they mention. */
class RepresentationTest {
    private static Map<String, String> letter(String sentence) {
        return read(plain("""
            Ophélie Marchadier
            4 rue du Puits
            16000 Angoulême

            Angoulême, le 9 novembre 2026

            Madame, Monsieur,

            %s
            Nous n'avons reçu aucune réponse de votre part et cette situation ne peut pas durer.

            Ophélie Marchadier
            """.formatted(sentence)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "En qualité de tutrice de M. Roger Lavergne, je vous demande de reprendre le versement de sa rente.|guardian|claimed",
                "Je suis le curateur de mon oncle Marcel Lavergne et votre refus de sa rente me surprend.|guardian|claimed",
                "Je vous écris au nom de mon père Henri Marchadier, qui ne peut plus tenir un stylo.|relative|missing",
                "Je m'adresse à vous pour ma mère, avec son accord, car elle ne voit plus.|relative|claimed",
                "C'est moi qui m'occupe de ses papiers depuis l'accident de mon frère Loïc Marchadier.|relative|missing",
                "Mandatée par M. Jean Arnaud, je vous demande pourquoi sa rente n'est plus versée depuis juin.|other|claimed",
                "En qualité d'avocate de Mme Rose Arnaud, je vous mets en demeure de lui verser sa rente.|lawyer|claimed",
                "Notaire chargée de la succession de Mme Rose Arnaud, je reste sans nouvelles du capital.|notary|claimed",
                "J'agis pour le compte de Mme Rose Arnaud, dont je joins la procuration signée à cette lettre.|other|enclosed"
            })
    void whoWritesForAnotherIsToldByTheLetter(String sentence, String quality, String mandate) {
        assertThat(letter(sentence))
                .containsEntry(FieldNames.REPRESENTATIVE_QUALITY, quality)
                .containsEntry(FieldNames.REPRESENTATIVE_MANDATE, mandate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sans réponse sous huit jours je confierai ce dossier à mon avocat, Maître Dupin.",
                "Mon notaire attend toujours votre attestation pour la succession de mon père.",
                "La tutrice de stage de ma fille m'a conseillé de vous écrire directement.",
                "Mon mari Paul Marchadier est décédé le 3 mars et je suis bénéficiaire du capital.",
                "Mon employeur, par son courtier, a souscrit ce contrat pour tout le personnel.",
                "L'assistante sociale de l'hôpital m'a dit que ma demande était complète.",
                "Ancien délégué syndical, je connais mes droits et vous demande de les respecter.",
                "Je suis mandataire immobilier et mes revenus ont chuté depuis mon arrêt de travail.",
                "Je suis courtier en assurances à la retraite et je connais vos pratiques.",
                "Je vous écris au nom de ma société, dont les salariés ne sont plus couverts.",
                "Sollicitée par votre conseiller, j'ai renvoyé trois fois le même formulaire.",
                "Artisan, j'ai dû refuser ma cliente la plus fidèle pendant mon arrêt de travail.",
                "Votre conseiller m'a confié que mon dossier était perdu depuis le mois de mai.",
                "Mon fils de huit ans attend le remboursement de ses lunettes depuis deux mois."
            })
    void whoWritesForThemselvesRepresentsNobody(String sentence) {
        assertThat(letter(sentence)).doesNotContainKey(FieldNames.REPRESENTATIVE_QUALITY);
    }

    @Test
    void theSignatureTellsARelative() {
        Map<String, String> values = read(mail("Ophélie Marchadier", "ophelie@fai.example", "Rente", """
                Bonjour,

                La rente de Mme Yvonne Lestrade n'est plus versée depuis le mois de mai et elle n'a plus de quoi vivre.

                Ophélie Marchadier, sa nièce
                """));

        assertThat(values)
                .containsEntry(FieldNames.REPRESENTATIVE_QUALITY, "relative")
                .containsEntry(FieldNames.LAST_NAME, "Marchadier");
    }

    @Test
    void theRepresentedPersonIsTheMember() {
        assertThat(letter("En qualité de tutrice de M. Roger Lavergne, je vous demande de reprendre sa rente."))
                .containsEntry(FieldNames.MEMBER_FIRST_NAME, "Roger")
                .containsEntry(FieldNames.MEMBER_LAST_NAME, "Lavergne")
                .containsEntry(FieldNames.LAST_NAME, "Marchadier");
    }
}
