package fr.doleance.register;

import fr.doleance.settings.Settings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same contract on a real PostgreSQL; each test has a database of its own. */
class PostgresRegisterIT extends RegisterContract {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    boolean isForOneProcess() {
        return false;
    }

    @Override
    Settings.Register settings(Path folder) throws IOException {
        String name = "register" + NUMBER.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException exception) {
            throw new IOException(exception);
        }
        return new Settings.Register(server.getJdbcUrl("postgres", name), "postgres", null);
    }
}
