package fr.doleance.letters;

import fr.doleance.settings.Organisation;
import fr.doleance.settings.Organisation.Entity;
import fr.doleance.settings.Organisation.Mediator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the mediator: it depends on the legal entity that carries the risk, not on the brand. */
final class MediatorChoice {
    private final Organisation organisation;

    MediatorChoice(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * The mediator of the entity that the case names; the one that all entities share, whatever the case names; otherwise empty.
     */
    Optional<Mediator> of(Optional<String> insuringEntity) {
        List<Entity> entities = organisation.entities();
        List<String> mediators =
                entities.stream().map(Entity::mediator).distinct().toList();
        Optional<String> code = mediators.size() == 1
                ? Optional.of(mediators.get(0))
                : insuringEntity.flatMap(this::entity).map(Entity::mediator);
        return code.flatMap(organisation::mediator);
    }

    private Optional<Entity> entity(String name) {
        return organisation.entities().stream()
                .filter(candidate -> isNamed(candidate, name))
                .findFirst();
    }

    private static boolean isNamed(Entity entity, String name) {
        String wanted = PlainText.capitals(name);
        return Stream.concat(Stream.of(entity.code(), entity.name()), entity.names().stream())
                .map(PlainText::capitals)
                .anyMatch(wanted::equals);
    }
}
