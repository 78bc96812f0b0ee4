package fr.doleance.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pairs that readers confuse. In each test the named subject is right; a look by a person is accepted, another subject never. */
class ConfusableSubjectsTest {
    private static final String HEALTH = "frais-de-sante";
    private static final String INCAPACITY = "incapacite-invalidite";
    private static final String DEATH = "deces-rente-dependance";
    private static final String BENEFICIARIES = "designation-beneficiaires";
    private static final String MEDICAL = "dossiers-medicaux";
    private static final String CHECK = "a-verifier";

    private static void assertNeverElsewhere(String text, String right) {
        assertThat(Cases.classify(text).subject()).isIn(Set.of(CHECK, right));
    }

    @Test
    void disabilityPensionIsIncapacity() {
        assertNeverElsewhere(
                "Ma rente d'invalidité de deuxième catégorie n'est plus versée depuis mars. Je conteste cet arrêt, je ne peux toujours pas travailler.",
                INCAPACITY);
    }

    @Test
    void spousePensionIsDeath() {
        assertNeverElsewhere(
                "Ma rente de conjoint n'est pas payée depuis le décès de mon mari, malgré mes trois courriers.", DEATH);
    }

    @Test
    void orphanPensionIsDeath() {
        assertNeverElsewhere(
                "La rente éducation de mon fils a cessé à ses dix-huit ans alors qu'il est étudiant. Je conteste.",
                DEATH);
    }

    @Test
    void dependencyPensionIsDeath() {
        assertNeverElsewhere(
                "Vous refusez la rente dépendance de ma mère, classée GIR 2 et entrée en EHPAD. C'est inadmissible.",
                DEATH);
    }

    @Test
    void unpaidDeathBenefitIsDeath() {
        assertNeverElsewhere(
                "Mon père est décédé en janvier et le capital décès n'est toujours pas versé. Je réclame les intérêts de retard.",
                DEATH);
    }

    @Test
    void disputedBeneficiaryIsBeneficiaries() {
        assertNeverElsewhere(
                "Vous avez retenu l'ancienne clause bénéficiaire au profit de son ex-femme. Je conteste : c'est moi que mon mari avait désignée.",
                BENEFICIARIES);
    }

    @Test
    void exSpouseStillBeneficiaryIsBeneficiaries() {
        assertNeverElsewhere(
                "Mon ex-mari figure toujours comme bénéficiaire malgré le formulaire de désignation envoyé trois fois.",
                BENEFICIARIES);
    }

    @Test
    void healthDependantIsHealth() {
        assertNeverElsewhere(
                "Ma fille, ayant droit sur mon contrat santé, n'apparaît plus comme bénéficiaire sur la carte de tiers payant. La pharmacie refuse.",
                HEALTH);
    }

    @Test
    void spouseOnHealthCoverIsHealth() {
        assertNeverElsewhere(
                "Mon épouse est bénéficiaire de ma mutuelle, pourtant vous refusez de rembourser ses lunettes.",
                HEALTH);
    }

    @Test
    void cutAllowanceAfterCheckIsIncapacity() {
        assertNeverElsewhere(
                "Après la visite de votre médecin contrôleur vous avez suspendu mes indemnités journalières. Je conteste cette décision, mon arrêt de travail continue.",
                INCAPACITY);
    }

    @Test
    void accessToRecordsIsMedical() {
        assertNeverElsewhere(
                "Je demande pour la troisième fois la communication de mon dossier médical à votre médecin-conseil. Aucune réponse.",
                MEDICAL);
    }

    @Test
    void disclosureIsMedical() {
        assertNeverElsewhere(
                "Vous avez communiqué mon diagnostic à mon employeur. C'est une violation du secret médical.", MEDICAL);
    }

    @Test
    void questionnaireIsMedical() {
        assertNeverElsewhere(
                "Vous m'accusez de fausse déclaration dans le questionnaire de santé. Je le conteste formellement.",
                MEDICAL);
    }

    @Test
    void certificateWithReimbursementIsHealth() {
        assertNeverElsewhere(
                "Je joins le certificat médical de mon dentiste : vous refusez toujours le remboursement de ma couronne prévu au devis.",
                HEALTH);
    }

    @Test
    void deathAsContextIsHealth() {
        assertNeverElsewhere(
                "Depuis le décès de mon mari, ma carte de tiers payant est refusée en pharmacie et mes remboursements sont bloqués.",
                HEALTH);
    }

    @Test
    void partTimeTherapeuticIsIncapacity() {
        assertNeverElsewhere(
                "En mi-temps thérapeutique depuis avril, je ne reçois plus le complément de salaire que vous me deviez.",
                INCAPACITY);
    }

    @Test
    void reclaimedOverpaymentIsIncapacity() {
        assertNeverElsewhere(
                "Vous me réclamez un indu de 2 300 euros sur mes indemnités journalières. Je conteste ce trop-perçu.",
                INCAPACITY);
    }

    @Test
    void subrogationIsIncapacity() {
        assertNeverElsewhere(
                "Mon employeur pratique la subrogation et mes IJ complémentaires ne lui arrivent plus, donc je ne suis plus payé pendant mon arrêt.",
                INCAPACITY);
    }

    @Test
    void loanInsuranceIsIncapacity() {
        assertNeverElsewhere(
                "L'assurance de mon prêt ne prend plus en charge les échéances alors que je suis en arrêt de travail.",
                INCAPACITY);
    }

    @Test
    void funeralCostsIsDeath() {
        assertNeverElsewhere(
                "Les frais d'obsèques de ma mère ne sont pas remboursés, six mois après l'enterrement.", DEATH);
    }

    @Test
    void lifeCertificateIsDeath() {
        assertNeverElsewhere(
                "Ma rente viagère est suspendue faute de certificat de vie, que je vous ai pourtant envoyé deux fois.",
                DEATH);
    }

    @Test
    void divorceClauseIsBeneficiaries() {
        assertNeverElsewhere(
                "Divorcé depuis 2019, j'ai demandé la modification de ma clause bénéficiaire. Rien n'est fait, c'est inacceptable.",
                BENEFICIARIES);
    }

    @Test
    void cohabiteeIsBeneficiaries() {
        assertNeverElsewhere(
                "Vous refusez de me reconnaître comme bénéficiaire du capital parce que nous n'étions que concubins, alors que j'étais désignée par testament.",
                BENEFICIARIES);
    }

    @Test
    void deductibleOnSickLeaveIsIncapacity() {
        assertNeverElsewhere(
                "Vous appliquez une franchise de 90 jours à mon arrêt maladie au lieu de 30. Je conteste ce calcul de mes indemnités.",
                INCAPACITY);
    }

    @Test
    void waitingPeriodForTeethIsHealth() {
        assertNeverElsewhere(
                "On m'oppose un délai de carence de six mois pour mes prothèses dentaires. Personne ne m'en avait parlé, je demande le remboursement.",
                HEALTH);
    }

    @Test
    void noemieIsHealth() {
        assertNeverElsewhere(
                "La télétransmission Noémie ne marche plus, ma mutuelle ne reçoit rien de la Sécu et je ne suis plus remboursée depuis trois mois.",
                HEALTH);
    }

    @Test
    void hospitalRoomIsHealth() {
        assertNeverElsewhere(
                "Vous refusez la prise en charge de la chambre particulière de mon hospitalisation malgré votre accord écrit.",
                HEALTH);
    }

    @Test
    void incapacityForWorkIsIncapacity() {
        assertNeverElsewhere(
                "Licencié pour inaptitude, je ne touche toujours pas ma pension d'invalidité complémentaire.",
                INCAPACITY);
    }

    @Test
    void lostFileIsMedical() {
        assertNeverElsewhere(
                "Vous avez perdu mon dossier médical envoyé sous pli confidentiel à votre médecin-conseil. C'est inadmissible.",
                MEDICAL);
    }

    @Test
    void expertReportIsMedical() {
        assertNeverElsewhere(
                "Votre médecin-conseil refuse de me communiquer le rapport d'expertise me concernant.", MEDICAL);
    }
}
