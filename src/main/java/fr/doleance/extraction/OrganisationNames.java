package fr.doleance.extraction;

import fr.doleance.complaint.FieldNames;
import fr.doleance.extraction.Finding.Kind;
import fr.doleance.extraction.Value.Proof;
import fr.doleance.settings.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Management centres and insuring entities by the names that the organisation's settings give them. Two different ones: neither is named. */
final class OrganisationNames implements Finder {
    private static final double NAMED = 0.9;

    private final List<Name> centres = new ArrayList<>();
    private final List<Name> entities = new ArrayList<>();

    /** A spelling, and the code of what it names. */
    private record Name(String code, Pattern pattern) {
        static Name of(String code, String spelling) {
            String words = Folding.words(spelling).replace(" ", "[^a-z0-9]{1,3}");
            return new Name(code, Pattern.compile("(?<![a-z0-9])" + words + "(?![a-z0-9])"));
        }
    }

    /** A spelling found. */
    private record Hit(String code, Span span) {}

    OrganisationNames(Organisation organisation) {
        organisation
                .centres()
                .forEach(centre -> centre.names().forEach(name -> centres.add(Name.of(centre.code(), name))));
        organisation
                .entities()
                .forEach(entity -> entity.names().forEach(name -> entities.add(Name.of(entity.code(), name))));
    }

    @Override
    public List<Finding> find(Letter letter) {
        List<Finding> findings = new ArrayList<>();
        add(Kind.CENTRE, FieldNames.MANAGEMENT_CENTRE, centres, letter, findings);
        add(Kind.ENTITY, FieldNames.INSURING_ENTITY, entities, letter, findings);
        return findings;
    }

    private static void add(Kind kind, String field, List<Name> names, Letter letter, List<Finding> findings) {
        List<Hit> hits = letter.segments().stream()
                .flatMap(segment -> hits(names, segment).stream())
                .toList();
        if (hits.stream().map(Hit::code).distinct().count() == 1) {
            findings.add(
                    Finding.of(kind, NAMED, Value.asWritten(field, hits.get(0).span(), Proof.CHECKED)));
        }
    }

    private static List<Hit> hits(List<Name> names, Segment segment) {
        List<Hit> hits = new ArrayList<>();
        for (Name name : names) {
            Matcher matcher = segment.match(name.pattern());
            if (matcher.find()) {
                hits.add(new Hit(name.code(), segment.span(matcher.start(), matcher.end())));
            }
        }
        return hits;
    }
}
