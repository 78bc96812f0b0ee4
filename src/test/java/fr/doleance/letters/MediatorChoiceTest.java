package fr.doleance.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Mediator;
import fr.doleance.settings.OrganisationFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediatorChoiceTest {
    private final MediatorChoice mediators = new MediatorChoice(OrganisationFile.sample());

    @ParameterizedTest
    @CsvSource({"Klésia Prévoyance, ctip", "KLESIA MUT', fnmf", "carcept-prev, mediation-assurance", "institution, ctip"
    })
    void theMediatorIsThatOfTheEntityThatCarriesTheRisk(String entity, String mediator) {
        assertThat(mediators.of(Optional.of(entity)).map(Mediator::code)).contains(mediator);
    }

    @Test
    void anUnknownEntityHasNoMediator() {
        assertThat(mediators.of(Optional.of("Autre mutuelle"))).isEmpty();
        assertThat(mediators.of(Optional.empty())).isEmpty();
    }

    @Test
    void entitiesThatShareTheirMediatorNeedNotBeTold() {
        Organisation sample = OrganisationFile.sample();
        List<Organisation.Entity> sharing = sample.entities().stream()
                .map(entity -> new Organisation.Entity(entity.code(), entity.name(), entity.names(), "ctip", true))
                .toList();
        Organisation group = new Organisation(
                false,
                sample.identity(),
                sample.departments(),
                sample.subjects(),
                sample.centres(),
                sharing,
                sample.mediators(),
                sample.deadlines(),
                sample.envelope(),
                sample.fieldThresholds());

        assertThat(new MediatorChoice(group).of(Optional.empty()).map(Mediator::code))
                .contains("ctip");
    }
}
