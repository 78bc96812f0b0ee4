package fr.doleance.register;

import fr.doleance.settings.Settings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The same contracts on a real PostgreSQL; each test has a database of its own. */
class PostgresRegisterIT {
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

    private static final TestDatabase POSTGRES = new TestDatabase() {
        @Override
        public Settings.Register settings(Path folder) throws IOException {
            return emptyDatabase();
        }

        @Override
        public boolean isForOneProcess() {
            return false;
        }
    };

    private static Settings.Register emptyDatabase() throws IOException {
        String name = "register" + NUMBER.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException exception) {
            throw new IOException(exception);
        }
        return new Settings.Register(server.getJdbcUrl("postgres", name), "postgres", null);
    }

    @Nested
    class OfArrivals extends ArrivalsContract {
        OfArrivals() {
            super(POSTGRES);
        }
    }

    @Nested
    class OfQueue extends QueueContract {
        OfQueue() {
            super(POSTGRES);
        }
    }

    @Nested
    class OfCases extends CasesContract {
        OfCases() {
            super(POSTGRES);
        }
    }

    @Nested
    class OfAudit extends AuditContract {
        OfAudit() {
            super(POSTGRES);
        }
    }
}
