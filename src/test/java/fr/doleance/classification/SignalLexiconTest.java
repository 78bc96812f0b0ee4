package fr.doleance.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Flag;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignalLexiconTest {
    private final SignalLexicon lexicon = SignalLexicon.shipped();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("signals")
    void aSignalIsSeen(Flag flag, String text) {
        assertThat(lexicon.in(text)).contains(flag);
    }

    @ParameterizedTest(name = "no {0}: {1}")
    @MethodSource("nearMisses")
    void aNearMissIsNone(Flag flag, String text) {
        assertThat(lexicon.in(text)).doesNotContain(flag);
    }

    static Stream<Arguments> signals() {
        return Stream.of(
                        each(
                                Flag.SUICIDE_RISK,
                                "Je n'ai plus envie de vivre depuis que vous avez coupé ma rente.",
                                "Sans cet argent je préfère en finir.",
                                "Je pense au suicide tous les soirs.",
                                "J’en peux plus, vraiment.",
                                "Vous aurez ma mort sur la conscience.",
                                "Un jour je vais me jeter sous le train et vous serez tranquilles.",
                                "J'ai des idées noires et personne ne répond.",
                                "Je veux mettre fin à mes jours.",
                                "jen peux plus de cette vie",
                                "Tout le monde serait mieux sans moi."),
                        each(
                                Flag.LAWYER,
                                "J'ai pris un avocat.",
                                "Mon avocate vous écrira lundi.",
                                "Sans réponse je transmets le dossier à mon avocat.",
                                "Maître Lenormand me conseille de refuser.",
                                "Copie à mon conseil, Me Fourcadel.",
                                "Me Duvallon, avocat au barreau de Rennes",
                                "Un avocat m'attend mardi.",
                                "Notre cabinet d'avocats est saisi."),
                        each(
                                Flag.MEDIATOR_THREAT,
                                "Je saisirai le médiateur.",
                                "À défaut, la Médiation de l'assurance tranchera.",
                                "Sans réponse sous huit jours, médiateur.",
                                "J'écris aussi à l'ACPR.",
                                "Je vais saisir la médiation.",
                                "La médiatrice sera informée.",
                                "si vous repondez pas je saisi le mediateur",
                                "L'autorité de contrôle prudentiel sera avertie."),
                        each(
                                Flag.DECEASED_MEMBER,
                                "Mon mari est décédé le 3 mars.",
                                "Depuis le décès de ma mère, rien n'est payé.",
                                "Je suis veuve et j'attends le capital.",
                                "Papa est mort en janvier.",
                                "Notre fille s'est tuée sur la route.",
                                "J'ai perdu mon mari au printemps.",
                                "L'acte de décès vous a été envoyé trois fois.",
                                "Ma sœur nous a quittés en mai.",
                                "Le défunt avait cotisé trente ans."),
                        each(
                                Flag.DATA_BREACH,
                                "Vous avez divulgué mon diagnostic.",
                                "J'ai reçu le dossier médical d'un autre assuré.",
                                "Mon employeur connaît ma maladie à cause de vous.",
                                "Violation du secret médical",
                                "Mon décompte est arrivé chez le voisin.",
                                "Vous avez envoyé mon bilan sanguin à mon ex.",
                                "Le secret professionnel a été bafoué.",
                                "Y a-t-il eu une fuite de données chez vous ?"),
                        each(
                                Flag.LITIGATION,
                                "L'assignation vous a été délivrée hier.",
                                "Une procédure judiciaire est en cours contre vous.",
                                "L'audience du 8 décembre tranchera.",
                                "J'ai saisi le tribunal judiciaire.",
                                "Nous vous avons assignés en référé.",
                                "Le pôle social est saisi.",
                                "L'instance en cours devant le tribunal suspend tout.",
                                "J'ai déposé plainte au commissariat."),
                        each(
                                Flag.REPRESENTED,
                                "Je suis la tutrice de Mme Aubert.",
                                "J'écris pour ma mère, qui ne voit plus.",
                                "UDAF de la Creuse, service des majeurs protégés",
                                "Agissant au nom de mon frère hospitalisé, je conteste.",
                                "En ma qualité de mandataire judiciaire",
                                "Ma cliente attend sa rente depuis mars.",
                                "Je suis assistante sociale et j'accompagne M. Roy.",
                                "La procuration signée est ci-jointe, procuration jointe."),
                        each(
                                Flag.WITHDRAWN,
                                "Je retire ma réclamation.",
                                "J'annule ma plainte du 4 mars.",
                                "Veuillez annuler ma réclamation, tout est réglé.",
                                "Je renonce à ma contestation.",
                                "Ma réclamation est sans objet.",
                                "Merci de considérer mon courrier comme nul et non avenu.",
                                "Vous pouvez classer mon dossier, c'est payé.",
                                "Ne tenez pas compte de ma lettre d'hier."),
                        each(
                                Flag.FOREIGN_LANGUAGE,
                                "Dear Sir, I have not been paid for my teeth and you do not answer my letters."),
                        each(Flag.ABUSIVE, "Bande de voleurs !", "Vous vous foutez de moi."),
                        each(Flag.ANONYMOUS, "Je ne signe pas, j'y travaille."),
                        each(Flag.AUTHORITY, "Copie au Défenseur des droits."),
                        each(Flag.REPEATED, "Malgré mes relances, rien.", "C'est mon troisième courrier."),
                        each(Flag.JOINT, "Ma femme et moi contestons."),
                        each(Flag.MINOR, "J'ai quinze ans et mon tuteur ne fait rien."),
                        each(Flag.OTHER_INSURER, "À la commission de recours amiable de la Caisse primaire"),
                        each(Flag.VULNERABLE, "J'ai 84 ans et je n'y vois plus."))
                .flatMap(arguments -> arguments);
    }

    static Stream<Arguments> nearMisses() {
        return Stream.of(
                        each(
                                Flag.SUICIDE_RISK,
                                "La garantie suicide est exclue la première année, dites-vous.",
                                "Je veux en finir avec ce dossier.",
                                "Depuis la mort de mon mari, plus de carte.",
                                "C'est mortel d'ennui, vos formulaires.",
                                "Le suicide de mon frère n'est pas contesté.",
                                "Il s'est suicidé en mars et vous refusez le capital.",
                                "Qu'on en finisse avec cette histoire de lunettes.",
                                "Je prends mes cachets tous les matins."),
                        each(
                                Flag.LAWYER,
                                "Je n'ai pas d'avocat.",
                                "Votre médecin-conseil refuse.",
                                "Je ne prendrai pas d'avocat pour 30 euros.",
                                "Sans avocat, je me défends seule.",
                                "Je suis avocate et je paie mes cotisations.",
                                "La mousse d'avocat de la cantine",
                                "Ma conseillère m'a mal renseignée.",
                                "J'étais avocat, me voici retraité."),
                        each(
                                Flag.MEDIATOR_THREAT,
                                "Je ne saisirai pas le médiateur.",
                                "Je suis médiatrice familiale et mon arrêt n'est pas payé.",
                                "Le médiateur social du quartier m'aide à écrire.",
                                "Votre brochure cite le médiateur.",
                                "Mes médicaments ne sont pas remboursés.",
                                "Je travaille à la médiathèque.",
                                "Immédiatement, je vous prie.",
                                "Inutile de parler médicaments."),
                        each(
                                Flag.DECEASED_MEMBER,
                                "Qui touchera le capital en cas de décès ?",
                                "Je veux choisir qui touche à ma mort.",
                                "Mon assurance décès ne couvre rien.",
                                "Je suis morte de fatigue.",
                                "Votre ordinateur me croit mort.",
                                "Mon chien est mort le jour de l'opération.",
                                "Si je décède demain, c'est mon ex qui touche.",
                                "Nous sommes à un point mort."),
                        each(
                                Flag.DATA_BREACH,
                                "J'attends mon dossier médical.",
                                "Merci de communiquer mon dossier à mon médecin.",
                                "Une fuite d'eau a abîmé mes papiers.",
                                "Mon employeur a transmis mon arrêt de travail.",
                                "J'ai trouvé votre courrier en rentrant.",
                                "Le secret de la réussite",
                                "Mon voisin a la même mutuelle.",
                                "Je vous ai envoyé mon bilan dentaire."),
                        each(
                                Flag.LITIGATION,
                                "Le jugement de divorce est joint.",
                                "Je suis tuteur par jugement du 2 mars du juge des tutelles.",
                                "L'ordonnance du docteur est jointe.",
                                "Je n'irai pas au tribunal.",
                                "Ce n'est pas juste.",
                                "J'ai un justificatif.",
                                "Vous me devez justice, au sens moral du mot.",
                                "Je ne porterai pas plainte."),
                        each(
                                Flag.REPRESENTED,
                                "Mon tuteur de stage m'a donné votre adresse.",
                                "Je réclame mes indemnités.",
                                "Ma femme est d'accord avec moi.",
                                "Je n'ai ni tuteur ni curateur.",
                                "Mon mari est décédé en mars.",
                                "Votre médecin-conseil refuse ma prise en charge.",
                                "Je suis maître de conférences.",
                                "Je conteste votre refus en mon nom propre."),
                        each(
                                Flag.WITHDRAWN,
                                "Je ne retire pas ma réclamation.",
                                "Annulez le prélèvement du 5.",
                                "Je maintiens ma réclamation.",
                                "Vous avez annulé mon contrat sans prévenir.",
                                "Je ne renonce pas à ma réclamation.",
                                "Vous avez classé mon dossier sans suite.",
                                "Je retire l'argent au guichet.",
                                "Je conteste l'annulation de ma garantie."),
                        each(
                                Flag.FOREIGN_LANGUAGE,
                                "Bonjour, le week-end du 3 mai j'ai été hospitalisée et vous refusez de payer."),
                        each(Flag.ABUSIVE, "On m'a volé mon sac avec la carte dedans."),
                        each(Flag.REPEATED, "C'est la première fois que j'écris."))
                .flatMap(arguments -> arguments);
    }

    private static Stream<Arguments> each(Flag flag, String... texts) {
        return Stream.of(texts).map(text -> Arguments.of(flag, text));
    }
}
