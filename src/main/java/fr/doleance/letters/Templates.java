package fr.doleance.letters;

import fr.doleance.settings.InvalidSettings;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.loader.DelegatingLoader;
import io.pebbletemplates.pebble.loader.FileLoader;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The letter templates: the shipped ones, each of which a file of the same name in the home's folder replaces.
 *
 * <p>Strict: a variable that is missing is never left blank, it is named.
 */
final class Templates {
    private static final String SHIPPED = "fr/doleance/letters/templates/";
    private static final String SUFFIX = ".peb";
    /** All that a letter is made of; the version of a letter changes with each of them. */
    private static final List<String> SHARED = List.of(
            "mise-en-page",
            "style",
            "accuse",
            "paragraphe-retard",
            "paragraphe-copie",
            "paragraphe-contact",
            "paragraphe-delai",
            "paragraphe-mediateur");

    private static final int MOST_MISSING = 40;

    private final Optional<Path> folder;
    private final PebbleEngine engine;

    /** @throws InvalidSettings when a template of the home is not valid Pebble */
    Templates(Optional<Path> folder) {
        this.folder = folder;
        this.engine = new PebbleEngine.Builder()
                .loader(loader())
                .strictVariables(true)
                .defaultLocale(Locale.FRANCE)
                .build();
        Stream.concat(Stream.of("courriel"), Stream.of(Variant.values()).map(Variant::template))
                .forEach(this::check);
    }

    private void check(String template) {
        try {
            engine.getTemplate(template);
        } catch (PebbleException exception) {
            throw new InvalidSettings("le modèle de lettre " + exception.getFileName() + ", ligne "
                    + exception.getLineNumber() + ", n’est pas valable : " + exception.getPebbleMessage());
        }
    }

    /** A finished text and the variables that it lacked, each marked in it. */
    record Rendered(String text, List<String> missing) {}

    /** Fills a template in. What is missing stands in the text as « [à compléter : name] », so that a clerk sees the gap. */
    Rendered render(String template, Map<String, Object> variables) {
        Map<String, Object> filled = new TreeMap<>(variables);
        List<String> missing = new ArrayList<>();
        while (missing.size() < MOST_MISSING) {
            StringWriter text = new StringWriter();
            try {
                engine.getTemplate(template).evaluate(text, filled);
                return new Rendered(text.toString(), List.copyOf(missing));
            } catch (AttributeNotFoundException exception) {
                String name = exception.getAttributeName();
                missing.add(name);
                filled.put(name, "[à compléter : " + name + "]");
            } catch (IOException exception) {
                throw new UncheckedIOException("letter template " + template + " cannot be written out", exception);
            }
        }
        throw new IllegalStateException("letter template " + template + " asks for too many unknown variables");
    }

    /** Name of the template and the first twelve digits of the SHA-256 of all that it is made of. */
    String version(String template) {
        String sources = source(template) + SHARED.stream().map(this::source).collect(Collectors.joining());
        return template + "@"
                + Sha256.of(sources.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    private String source(String template) {
        Loader<?> loader = loader();
        try (Reader reader = reader(loader, template)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException exception) {
            throw new UncheckedIOException("letter template " + template + " cannot be read", exception);
        }
    }

    private static <T> Reader reader(Loader<T> loader, String template) {
        return loader.getReader(loader.createCacheKey(template));
    }

    private Loader<?> loader() {
        ClasspathLoader shipped = new ClasspathLoader(Templates.class.getClassLoader());
        shipped.setPrefix(SHIPPED);
        List<Loader<?>> loaders = new ArrayList<>();
        folder.ifPresent(
                path -> loaders.add(new FileLoader(path.toAbsolutePath().toString())));
        loaders.add(shipped);
        DelegatingLoader loader = new DelegatingLoader(loaders);
        loader.setSuffix(SUFFIX);
        loader.setCharset(StandardCharsets.UTF_8.name());
        return loader;
    }
}
