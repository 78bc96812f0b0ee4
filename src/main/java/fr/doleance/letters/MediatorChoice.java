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

    /** The mediator of the entity that the case names; empty when it names none, or one that is not known. */
    Optional<Mediator> of(Optional<String> insuringEntity) {
        List<Entity> entities = organisation.entities();
        Optional<Entity> entity = entities.size() == 1
                ? Optional.of(entities.get(0))
                : insuringEntity.flatMap(name -> entities.stream()
                        .filter(candidate -> isNamed(candidate, name))
                        .findFirst());
        return entity.map(Entity::mediator).flatMap(organisation::mediator);
    }

    private static boolean isNamed(Entity entity, String name) {
        String wanted = PlainText.capitals(name);
        return Stream.concat(Stream.of(entity.code(), entity.name()), entity.names().stream())
                .map(PlainText::capitals)
                .anyMatch(wanted::equals);
    }
}
