package fr.doleance.register;

import fr.doleance.settings.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/** The register's contracts on the embedded database. */
class SqliteRegisterTest {
    private static final TestDatabase SQLITE = new TestDatabase() {
        @Override
        public Settings.Register settings(Path folder) {
            return new Settings.Register("jdbc:sqlite:" + folder.resolve("register.db"), null, null);
        }

        @Override
        public boolean isForOneProcess() {
            return true;
        }
    };

    @Nested
    class OfArrivals extends ArrivalsContract {
        OfArrivals() {
            super(SQLITE);
        }
    }

    @Nested
    class OfQueue extends QueueContract {
        OfQueue() {
            super(SQLITE);
        }
    }

    @Nested
    class OfCases extends CasesContract {
        OfCases() {
            super(SQLITE);
        }
    }

    @Nested
    class OfAudit extends AuditContract {
        OfAudit() {
            super(SQLITE);
        }
    }
}
