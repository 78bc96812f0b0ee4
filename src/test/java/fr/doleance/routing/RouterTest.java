package fr.doleance.routing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.Classification;
import fr.doleance.complaint.ClassifiedCase;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.MailNature;
import fr.doleance.complaint.ReadingProblem;
import fr.doleance.complaint.RoutingDecision;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
    private final Organisation organisation = OrganisationFile.sample();
    private final Router router = new Router(organisation);

    private RoutingDecision route(ClassifiedCases aCase) {
        return router.route(aCase.classified()).routing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frais-de-sante",
                "incapacite-invalidite",
                "deces-rente-dependance",
                "designation-beneficiaires",
                "dossiers-medicaux"
            })
    void anIndividualsComplaintGoesBySubject(String subject) {
        assertThat(route(ClassifiedCases.about(subject)).department()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frais-de-sante", "incapacite-invalidite", "dossiers-medicaux"})
    void aCompanysComplaintGoesToTheCompaniesDepartmentWhateverItsSubject(String subject) {
        assertThat(route(ClassifiedCases.about(subject).by(ClaimantKind.COMPANY))
                        .department())
                .isEqualTo("entreprise");
    }

    @Test
    void everySubjectHasADepartmentThatExists() {
        assertThat(organisation.subjects())
                .allSatisfy(subject -> assertThat(organisation.department(subject.department()))
                        .isPresent());
    }

    @Test
    void whatTheClassifierDoesNotDareToNameGoesToAPerson() {
        RoutingDecision decision = route(ClassifiedCases.about(Classification.UNDETERMINED));

        assertThat(decision.department()).isEqualTo("a-verifier");
        assertThat(decision.reviewReasons()).contains("sujet-incertain");
    }

    @Test
    void aSubjectThatNoDepartmentHasGoesToAPerson() {
        assertThat(route(ClassifiedCases.about("jardinage")).department()).isEqualTo("a-verifier");
    }

    @Test
    void aCompanysUndeterminedComplaintGoesToAPersonToo() {
        ClassifiedCases undetermined =
                ClassifiedCases.about(Classification.UNDETERMINED).by(ClaimantKind.COMPANY);

        assertThat(route(undetermined).department()).isEqualTo("a-verifier");
    }

    @Test
    void whatIsNoComplaintGoesApartWithoutReasonsAboutItsWriter() {
        RoutingDecision decision =
                route(ClassifiedCases.about(Classification.NOT_A_COMPLAINT).withoutFields());

        assertThat(decision.department()).isEqualTo("hors-reclamation");
        assertThat(decision.reviewReasons()).doesNotContain("reclamant-inconnu", "adresse-incomplete");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PERSONAL")
    void aMachinesMailIsNoComplaintWhateverItSays(MailNature nature) {
        assertThat(route(ClassifiedCases.about("frais-de-sante").mailed(nature)).department())
                .isEqualTo("hors-reclamation");
    }

    @Test
    void anAutomaticMailThatBringsALetterGoesToAPerson() {
        ClassifiedCase aCase = ClassifiedCases.about("frais-de-sante")
                .mailed(MailNature.AUTO_REPLY)
                .enclosing("Je conteste. ".repeat(40));
        ClassifiedCase bounce = ClassifiedCases.about("frais-de-sante")
                .mailed(MailNature.BOUNCE)
                .enclosing("Je conteste. ".repeat(40));

        assertThat(router.route(aCase).routing().department()).isEqualTo("a-verifier");
        assertThat(router.route(bounce).routing().department()).isEqualTo("hors-reclamation");
    }

    @Test
    void aPersonsMailIsRoutedBySubject() {
        assertThat(route(ClassifiedCases.about("frais-de-sante").mailed(MailNature.PERSONAL))
                        .department())
                .isEqualTo("frais-de-sante");
    }

    @Test
    void whatCannotBeReadGoesToAPersonWithTheReason() {
        RoutingDecision decision = route(ClassifiedCases.about("frais-de-sante").unreadable(ReadingProblem.ENCRYPTED));

        assertThat(decision.department()).isEqualTo("a-verifier");
        assertThat(decision.reviewReasons()).contains("document-protege");
    }

    @Test
    void healthCostsGoToTheirManagementCentre() {
        RoutingDecision decision = route(ClassifiedCases.about("frais-de-sante")
                .with(FieldNames.MANAGEMENT_CENTRE, "CG  nord", FieldStatus.SURE));

        assertThat(decision.centre()).isEqualTo("centre-exemple-nord");
        assertThat(decision.needsReview()).isFalse();
    }

    @Test
    void healthCostsWithoutAKnownCentreAreShownToAPerson() {
        ClassifiedCases unknown = ClassifiedCases.about("frais-de-sante")
                .with(FieldNames.MANAGEMENT_CENTRE, "Ailleurs", FieldStatus.SURE);

        assertThat(route(unknown).centre()).isNull();
        assertThat(route(unknown).reviewReasons()).containsExactly("centre-inconnu");
    }

    @Test
    void otherDepartmentsHaveNoCentres() {
        RoutingDecision decision = route(ClassifiedCases.about("incapacite-invalidite")
                .with(FieldNames.MANAGEMENT_CENTRE, "CG Nord", FieldStatus.SURE));

        assertThat(decision.centre()).isNull();
        assertThat(decision.needsReview()).isFalse();
    }

    @Test
    void signalsAreReasonsInAFixedOrder() {
        RoutingDecision decision = route(ClassifiedCases.about("incapacite-invalidite")
                .flagged(Flag.SUICIDE_RISK, Flag.REPRESENTED, Flag.MINOR, Flag.REPEATED));

        assertThat(decision.reviewReasons()).containsExactly("mandat-a-verifier", "mineur", "decision-humaine");
    }

    @Test
    void aClaimantWhoCannotBeWrittenToIsAReason() {
        RoutingDecision decision =
                route(ClassifiedCases.about("incapacite-invalidite").withoutFields());

        assertThat(decision.reviewReasons()).containsExactly("reclamant-inconnu", "adresse-incomplete");
    }

    @Test
    void anAddressByMailIsEnough() {
        RoutingDecision decision = route(ClassifiedCases.about("incapacite-invalidite")
                .withoutFields()
                .with(FieldNames.LAST_NAME, "Martin", FieldStatus.SURE)
                .with(FieldNames.EMAIL, "anne.martin@example.org", FieldStatus.SURE));

        assertThat(decision.needsReview()).isFalse();
    }

    @Test
    void aFieldThatFailedItsCheckIsNamed() {
        RoutingDecision decision = route(ClassifiedCases.about("incapacite-invalidite")
                .with(FieldNames.SIRET, "12345678901234", FieldStatus.FAILED_CHECK));

        assertThat(decision.reviewReasons()).containsExactly("controle-claimant-siret");
    }

    @Test
    void theThirdAttemptIsShownToAPerson() {
        assertThat(route(ClassifiedCases.about("incapacite-invalidite").attempted(2))
                        .needsReview())
                .isFalse();
        assertThat(route(ClassifiedCases.about("incapacite-invalidite").attempted(3))
                        .reviewReasons())
                .containsExactly("traitement-impossible");
    }

    @Test
    void aCoupleKnownByNameNeedsNobody() {
        RoutingDecision decision = route(ClassifiedCases.about("frais-de-sante")
                .flagged(Flag.JOINT)
                .with(FieldNames.MANAGEMENT_CENTRE, "CG Nord", FieldStatus.SURE)
                .with(FieldNames.SECOND_LAST_NAME, "Martin", FieldStatus.OFFERED));

        assertThat(decision.needsReview()).isFalse();
    }

    @Test
    void beneficiariesWhoWriteTogetherMayBeRivals() {
        RoutingDecision decision = route(ClassifiedCases.about("designation-beneficiaires")
                .with(FieldNames.SECOND_LAST_NAME, "Martin", FieldStatus.OFFERED));

        assertThat(decision.reviewReasons()).containsExactly("plusieurs-reclamants");
    }

    @Test
    void severalClaimantsOfWhomOneAloneIsNamedGoToAPerson() {
        RoutingDecision decision =
                route(ClassifiedCases.about("incapacite-invalidite").flagged(Flag.JOINT));

        assertThat(decision.reviewReasons()).containsExactly("plusieurs-reclamants");
    }

    @Test
    void whoeverWritesForAnotherHasHerPowerLookedAt() {
        RoutingDecision decision = route(ClassifiedCases.about("incapacite-invalidite")
                .with(FieldNames.REPRESENTATIVE_QUALITY, "guardian", FieldStatus.OFFERED));

        assertThat(decision.reviewReasons()).containsExactly("mandat-a-verifier");
    }

    @Test
    void anAddressReadBelowItsThresholdIsLookedAtOnce() {
        RoutingDecision decision = route(ClassifiedCases.about("incapacite-invalidite")
                .read(FieldNames.ADDRESS_LINES + "[0]", "3 rue X", 0.4)
                .read(FieldNames.ADDRESS_LINES + "[1]", "bât. Y", 0.5)
                .read(FieldNames.PHONE_RAW, "06", 0.2));

        assertThat(decision.reviewReasons()).containsExactly("incertain-claimant-addresslines");
    }

    @Test
    void aCompanyKnownByItsWriterAloneNeedsNobody() {
        RoutingDecision decision =
                route(ClassifiedCases.about("incapacite-invalidite").by(ClaimantKind.COMPANY));

        assertThat(decision.needsReview()).isFalse();
    }

    @Test
    void aSignalThatTheLanguageModelAloneHasSeenIsToBeConfirmed() {
        assertThat(route(ClassifiedCases.about("incapacite-invalidite").offered(Flag.OTHER_INSURER))
                        .reviewReasons())
                .containsExactly("signal-a-confirmer-other-insurer");
        assertThat(route(ClassifiedCases.about("incapacite-invalidite").offered(Flag.REPRESENTED))
                        .reviewReasons())
                .containsExactly("signal-a-confirmer-represented");
    }

    @Test
    void aQualityThatWasReadProvesWhatTheLanguageModelHasSeen() {
        assertThat(route(ClassifiedCases.about("incapacite-invalidite")
                                .offered(Flag.REPRESENTED)
                                .with(FieldNames.REPRESENTATIVE_QUALITY, "lawyer", FieldStatus.SURE))
                        .reviewReasons())
                .containsExactly("mandat-a-verifier");
    }

    @Test
    void aLetterThatAPersonIsToLetGoIsOneHoweverItIsSeen() {
        assertThat(route(ClassifiedCases.about("incapacite-invalidite").offered(Flag.ABUSIVE))
                        .reviewReasons())
                .containsExactly("signal-a-confirmer-abusive", "decision-humaine");
    }
}
