package fr.doleance.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** The settings as text: shipped defaults, over them the home's own file, over that the environment. Collects errors. */
final class PropertySource {
    private static final String PREFIX = "doleance.";

    private final Properties values;
    private final List<String> errors = new ArrayList<>();

    private PropertySource(Properties values) {
        this.values = values;
    }

    static PropertySource of(Path home, Map<String, String> environment) {
        PropertySource source = new PropertySource(defaults());
        source.override(ofHome(home));
        source.override(environment);
        return source;
    }

    private static Properties defaults() {
        try (InputStream stream = PropertySource.class.getResourceAsStream("/application.properties")) {
            Properties defaults = new Properties();
            defaults.load(stream);
            return defaults;
        } catch (IOException exception) {
            throw new UncheckedIOException("the shipped application.properties cannot be read", exception);
        }
    }

    private static Properties ofHome(Path home) {
        Path file = home.resolve("config").resolve("doleance.properties");
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException exception) {
                throw new InvalidSettings("config/doleance.properties ne peut pas être lu");
            }
        }
        return properties;
    }

    private void override(Properties own) {
        for (String key : new TreeSet<>(own.stringPropertyNames())) {
            if (values.getProperty(key) == null) {
                errors.add("config/doleance.properties : le réglage « " + key + " » n’existe pas");
            } else {
                values.setProperty(key, own.getProperty(key).strip());
            }
        }
    }

    private void override(Map<String, String> environment) {
        for (String key : values.stringPropertyNames()) {
            String variable = key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
            if (key.startsWith(PREFIX) && environment.containsKey(variable)) {
                values.setProperty(key, environment.get(variable).strip());
            }
        }
    }

    String text(String key) {
        return values.getProperty(PREFIX + key).strip();
    }

    /** An integer within bounds; what is not counts as an error and gives the lower bound. */
    long number(String key, long from, long to) {
        String text = text(key);
        if (text.matches("\\d{1,18}") && Long.parseLong(text) >= from && Long.parseLong(text) <= to) {
            return Long.parseLong(text);
        }
        error(key, "un nombre entier de " + from + " à " + to + " est attendu");
        return from;
    }

    void error(String key, String sentence) {
        errors.add(PREFIX + key + " : " + sentence);
    }

    List<String> errors() {
        return errors;
    }
}
