package fr.doleance.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Builds {@link Settings} from text and reports every error at once. */
public final class SettingsReader {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+");
    private static final int LARGEST_PORT = 65_535;

    private final Path home;
    private final PropertySource source;

    private SettingsReader(Path home, PropertySource source) {
        this.home = home;
        this.source = source;
    }

    /** The settings of a home, with the environment of this process over them. */
    public static Settings read(Path home) {
        return read(home, System.getenv());
    }

    /** @throws InvalidSettings listing all errors */
    public static Settings read(Path home, Map<String, String> environment) {
        SettingsReader reader = new SettingsReader(home, PropertySource.of(home, environment));
        Settings settings = reader.settings();
        List<String> errors = reader.source.errors();
        if (!errors.isEmpty()) {
            throw new InvalidSettings(errors);
        }
        return settings;
    }

    private Settings settings() {
        Path data = path("data.folder");
        Path outbox = path("outbox.folder");
        Settings.Inbox inbox = inbox();
        keepApart(List.of(inbox.folder(), outbox, data));
        return new Settings(home, inbox, outbox, data, mailbox(), alert(), register(data), reading(), workers());
    }

    /** What lies in the inbox is taken away and read as complaints: neither our data nor the outbox may lie there, nor the reverse. */
    private void keepApart(List<Path> folders) {
        List<Path> plain = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        boolean apart = IntStream.range(0, plain.size())
                .allMatch(one -> IntStream.range(0, plain.size())
                        .filter(other -> other != one)
                        .noneMatch(other -> plain.get(one).startsWith(plain.get(other))));
        if (!apart) {
            source.error(
                    "inbox.folder, outbox.folder et data.folder",
                    "trois dossiers séparés sont attendus, dont aucun n’est dans un autre");
        }
    }

    private Settings.Inbox inbox() {
        return new Settings.Inbox(
                path("inbox.folder"),
                duration("inbox.stability"),
                duration("inbox.poll"),
                duration("inbox.lot-pause"),
                source.number("inbox.maximum-bytes", 1, Long.MAX_VALUE / 10));
    }

    private Optional<Settings.Mailbox> mailbox() {
        if (source.text("mailbox.host").isEmpty()) {
            return Optional.empty();
        }
        if (!List.of("imap", "imaps").contains(source.text("mailbox.protocol"))) {
            source.error("mailbox.protocol", "« imap » ou « imaps » est attendu");
        }
        if (source.text("mailbox.user").isEmpty()) {
            source.error("mailbox.user", "un nom est attendu, puisque la boîte aux lettres est activée");
        }
        return Optional.of(new Settings.Mailbox(
                source.text("mailbox.protocol"),
                source.text("mailbox.host"),
                (int) source.number("mailbox.port", 1, LARGEST_PORT),
                source.text("mailbox.user"),
                source.text("mailbox.password"),
                source.text("mailbox.folder"),
                source.text("mailbox.done-folder"),
                duration("mailbox.poll")));
    }

    private Optional<Settings.Alert> alert() {
        if (source.text("alert.to").isEmpty()) {
            return Optional.empty();
        }
        for (String key : List.of("alert.to", "alert.from")) {
            if (!MAIL_ADDRESS.matcher(source.text(key)).matches()) {
                source.error(key, "une adresse comme nom@exemple.fr est attendue");
            }
        }
        if (source.text("smtp.host").isEmpty()) {
            source.error("smtp.host", "un serveur est attendu, puisque « alert.to » est rempli");
        }
        return Optional.of(new Settings.Alert(source.text("alert.to"), source.text("alert.from"), smtp()));
    }

    private Settings.Smtp smtp() {
        Optional<Settings.Security> security = Arrays.stream(Settings.Security.values())
                .filter(one -> one.name().equalsIgnoreCase(source.text("smtp.security")))
                .findFirst();
        if (security.isEmpty()) {
            source.error("smtp.security", "« tls », « starttls » ou « none » est attendu");
        }
        return new Settings.Smtp(
                source.text("smtp.host"),
                (int) source.number("smtp.port", 1, LARGEST_PORT),
                security.orElse(Settings.Security.TLS),
                source.text("smtp.user"),
                source.text("smtp.password"));
    }

    private Settings.Register register(Path data) {
        String url = source.text("register.url");
        if (url.isEmpty()) {
            return new Settings.Register("jdbc:sqlite:" + data.resolve("register.db"), null, null);
        }
        if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:sqlite:")) {
            source.error("register.url", "« jdbc:postgresql:… » ou rien est attendu");
        }
        return new Settings.Register(url, source.text("register.user"), source.text("register.password"));
    }

    private Settings.Reading reading() {
        return new Settings.Reading(
                duration("reading.page-time-limit"),
                (int) source.number("reading.child-memory-megabytes", 128, 65_536),
                (int) source.number("reading.recycle-after", 1, 1_000_000),
                (int) source.number("reading.maximum-pages", 1, 100_000),
                source.number("reading.maximum-pixels", 1_000_000, 2_000_000_000L),
                (int) source.number("reading.maximum-archive-depth", 1, 50),
                (int) source.number("reading.maximum-archive-entries", 1, 100_000),
                source.number("reading.maximum-archive-bytes", 1_000, Long.MAX_VALUE / 10));
    }

    private int workers() {
        int workers = (int) source.number("workers", 0, 256);
        return workers == 0 ? Runtime.getRuntime().availableProcessors() : workers;
    }

    private Path path(String key) {
        String text = source.text(key);
        if (text.isEmpty()) {
            source.error(key, "un dossier est attendu");
        }
        return home.resolve(text);
    }

    private Duration duration(String key) {
        Matcher matcher = DURATION.matcher(source.text(key));
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
            source.error(key, "une durée comme 500ms, 2s, 1m ou 2h est attendue");
            return Duration.ofSeconds(1);
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }
}
