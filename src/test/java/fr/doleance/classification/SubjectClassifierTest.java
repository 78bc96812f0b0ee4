package fr.doleance.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Box;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.DocumentRole;
import fr.doleance.complaint.Evidence;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Line;
import fr.doleance.complaint.MailHeaders;
import fr.doleance.complaint.MailNature;
import fr.doleance.complaint.Origin;
import fr.doleance.complaint.Page;
import fr.doleance.complaint.ReadDocument;
import fr.doleance.complaint.ReadingKind;
import fr.doleance.complaint.Word;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubjectClassifierTest {
    private static final String GLASSES =
            "Vous refusez le remboursement de mes lunettes alors que le devis de l'opticien avait été accepté par la mutuelle. "
                    + "La télétransmission n'a jamais marché et j'attends depuis trois mois le paiement de la facture acquittée.";
    private static final String COMPANY =
            "Notre société vous a transmis la DSN de tous nos salariés. Vous nous adressez pourtant une mise en demeure pour des "
                    + "cotisations déjà réglées au titre de notre contrat collectif. Merci de rectifier le compte de notre entreprise.";

    @Test
    void aClearComplaintGetsItsSubject() {
        Classification classification = Cases.classify(GLASSES);

        assertThat(classification.subject()).isEqualTo("frais-de-sante");
        assertThat(classification.confidence()).isBetween(0.7, 1.0);
        assertThat(classification.isComplaint()).isBetween(0.9, 1.0);
        assertThat(classification.subjects()).containsExactly("frais-de-sante");
        assertThat(classification.claimantKind()).isEqualTo(ClaimantKind.INDIVIDUAL);
        assertThat(classification.model()).matches("doleance-subjects-1-[0-9a-f]{12}\\+[0-9a-f]{12}");
    }

    @Test
    void aCompanyOutranksItsTopic() {
        Classification classification = Cases.classify(Cases.with(
                List.of(),
                Cases.field(FieldNames.TEXT, COMPANY),
                Cases.field(FieldNames.COMPANY_NAME, "Tôlerie Vial")));

        assertThat(classification.claimantKind()).isEqualTo(ClaimantKind.COMPANY);
        assertThat(classification.subject()).isEqualTo("entreprise");
    }

    @Test
    void aCompanyNumberMakesACompanyLikelier() {
        String text =
                "Le dossier de notre salarié en arrêt de travail n'avance pas, les indemnités journalières ne nous sont pas versées.";
        double without = share("entreprise", Cases.classify(text));
        double with = share(
                "entreprise",
                Cases.classify(Cases.with(
                        List.of(),
                        Cases.field(FieldNames.TEXT, text),
                        Cases.field(FieldNames.SIRET, "73282932000074"))));

        assertThat(with).isGreaterThan(without);
    }

    private static double share(String subject, Classification classification) {
        return classification.subject().equals(subject)
                ? classification.confidence()
                : classification.alternatives().stream()
                        .filter(alternative -> alternative.subject().equals(subject))
                        .mapToDouble(alternative -> alternative.confidence())
                        .findFirst()
                        .orElse(0);
    }

    @Test
    void aLawOfficeIsNoCompanyThatComplains() {
        Classification classification = Cases.classify(Cases.with(
                List.of(),
                Cases.field(
                        FieldNames.TEXT,
                        "Ma cliente attend sa rente de conjoint depuis le décès de son mari. Elle conteste votre refus."),
                Cases.field(FieldNames.COMPANY_NAME, "Cabinet Duvallon, avocats")));

        assertThat(classification.subject()).isNotEqualTo("entreprise");
        assertThat(classification.claimantKind()).isNotEqualTo(ClaimantKind.COMPANY);
    }

    @Test
    void anAgreeingBoxIsNoContradiction() {
        Classification classification = Cases.classify(
                Cases.with(List.of(Cases.form("Frais de santé")), Cases.field(FieldNames.TEXT, GLASSES)));

        assertThat(classification.tickedSubject()).isEqualTo("frais-de-sante");
        assertThat(classification.subject()).isEqualTo("frais-de-sante");
        assertThat(classification.flags()).doesNotContain(Flag.CONTRADICTING_BOX);
    }

    @Test
    void aClearTextOutweighsAContradictingBox() {
        Classification classification = Cases.classify(
                Cases.with(List.of(Cases.form("Clause bénéficiaire")), Cases.field(FieldNames.TEXT, GLASSES)));

        assertThat(classification.tickedSubject()).isEqualTo("designation-beneficiaires");
        assertThat(classification.subject()).isIn("frais-de-sante", Classification.UNDETERMINED);
        assertThat(classification.flags()).contains(Flag.CONTRADICTING_BOX);
    }

    @Test
    void twoTickedBoxesAreNone() {
        Classification classification = Cases.classify(
                Cases.with(List.of(Cases.form("Frais de santé", "Dépendance")), Cases.field(FieldNames.TEXT, GLASSES)));

        assertThat(classification.tickedSubject()).isNull();
    }

    @Test
    void whatSaysNothingIsUndetermined() {
        assertThat(Cases.classify("Je ne suis pas content du tout. Rappelez-moi.")
                        .subject())
                .isEqualTo(Classification.UNDETERMINED);
    }

    @Test
    void whatCannotBeReadIsUndeterminedAndNotInvented() {
        Classification classification = Cases.classify(Cases.with(List.of()));

        assertThat(classification.subject()).isEqualTo(Classification.UNDETERMINED);
        assertThat(classification.isComplaint()).isNull();
        assertThat(classification.evidence()).isEmpty();
        assertThat(classification.flags()).contains(Flag.ILLEGIBLE);
    }

    @Test
    void aBareAnnuityIsNotGuessed() {
        assertThat(Cases.classify("Ma rente n'est pas arrivée.").confidence()).isLessThan(0.98);
    }

    @Test
    void twoEqualGrievancesAreShownToAPerson() {
        Classification classification = Cases.classify(
                "J'ai deux réclamations.\n\nPremièrement, vous refusez le remboursement de mes lunettes et de mes soins dentaires, "
                        + "alors que le devis de l'opticien était accepté par la mutuelle.\n\nDeuxièmement, mes indemnités journalières "
                        + "complémentaires ne sont plus versées pendant mon arrêt de travail, votre médecin contrôleur a tout suspendu.");

        assertThat(classification.subject()).isEqualTo(Classification.UNDETERMINED);
        assertThat(classification.flags()).contains(Flag.SEVERAL_SUBJECTS);
        assertThat(classification.subjects()).containsExactly("frais-de-sante", "incapacite-invalidite");
    }

    @Test
    void noComplaintIsPutAwayWhileDiscontentIsVoiced() {
        List<String> complaints = List.of(
                "Merci de m'envoyer une attestation. C'est inadmissible de devoir la demander trois fois.",
                "Bonjour, pouvez-vous m'indiquer pourquoi je n'ai aucune réponse ?",
                "Merci à votre conseillère, charmante. Mais je conteste le montant.",
                "Bravo pour votre rapidité : huit mois, toujours rien !");
        assertThat(complaints)
                .allSatisfy(text ->
                        assertThat(Cases.classify(text).subject()).isNotEqualTo(Classification.NOT_A_COMPLAINT));
    }

    @Test
    void aWithdrawnComplaintIsPutAwayOrShownButNeverSentOn() {
        assertThat(Cases.classify("Je retire ma réclamation : tout est réglé, merci beaucoup de votre aide.")
                        .subject())
                .isIn(Classification.NOT_A_COMPLAINT, Classification.UNDETERMINED);
    }

    @Test
    void aMachinesMailIsNoComplaint() {
        MailHeaders headers = new MailHeaders(
                "<1@example.fr>",
                "Mail Delivery",
                "postmaster@example.fr",
                null,
                "Undelivered Mail Returned to Sender",
                null,
                MailNature.BOUNCE,
                null);
        Classification classification = Cases.classify(Cases.with(
                List.of(Cases.mail(headers)),
                Cases.field(FieldNames.TEXT, "Your message could not be delivered to one or more recipients.")));

        assertThat(classification.subject()).isEqualTo(Classification.NOT_A_COMPLAINT);
    }

    @Test
    void aPersonsComplaintInAMachinesMailIsNotPutAway() {
        MailHeaders headers = new MailHeaders(
                "<2@example.fr>",
                null,
                "formulaire@example.fr",
                null,
                "Réclamation",
                null,
                MailNature.AUTO_REPLY,
                null);
        Classification classification =
                Cases.classify(Cases.with(List.of(Cases.mail(headers)), Cases.field(FieldNames.TEXT, GLASSES)));

        assertThat(classification.subject()).isNotEqualTo(Classification.NOT_A_COMPLAINT);
    }

    @Test
    void theDecidingWordsAreShownWhereTheyStand() {
        Box box = new Box(100, 200, 40, 10);
        Page page = new Page(
                2,
                Origin.OCR,
                595,
                842,
                List.of(new Line(Stream.of(GLASSES.split(" "))
                        .map(word -> new Word(word, box, 0.9))
                        .toList())),
                List.of(),
                0.9,
                null);
        ReadDocument letter = new ReadDocument(
                "lettre.pdf",
                "application/pdf",
                "00",
                DocumentRole.COMPLAINT,
                ReadingKind.OCR,
                List.of(page),
                List.of(),
                null,
                null);
        List<Evidence> evidence = Cases.classify(Cases.with(List.of(letter))).evidence();

        assertThat(evidence).isNotEmpty().allSatisfy(one -> {
            assertThat(one.document()).isZero();
            assertThat(one.page()).isEqualTo(2);
            assertThat(one.box()).isEqualTo(box);
        });
        assertThat(evidence)
                .extracting(Evidence::term)
                .containsAnyOf("lunettes", "opticien", "remboursement", "mutuelle");
        assertThat(evidence.get(0).weight()).isPositive();
    }

    @Test
    void aMedicalAttachmentIsFlagged() {
        ReadDocument certificate = new ReadDocument(
                "certificat-medical.pdf",
                "application/pdf",
                "00",
                DocumentRole.ATTACHMENT,
                ReadingKind.NONE,
                List.of(),
                List.of(),
                null,
                null);

        assertThat(Cases.classify(Cases.with(List.of(certificate), Cases.field(FieldNames.TEXT, GLASSES)))
                        .flags())
                .contains(Flag.MEDICAL);
    }

    /** Time of the processor, which a loaded machine does not lengthen much. */
    @Test
    void oneTextIsJudgedInLessThanAQuarterOfASecondOnAverage() {
        int rounds = 40;
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        for (int round = 0; round < rounds; round++) {
            Cases.classify(GLASSES + " " + COMPANY + " numéro " + round);
        }
        assertThat((thread.getCurrentThreadCpuTime() - start) / 1e6 / rounds).isLessThan(250);
    }
}
