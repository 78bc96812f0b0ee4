package fr.doleance.register;

import fr.doleance.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;

/** The database that a contract is tested on. */
interface TestDatabase {
    /** A database that holds nothing yet. */
    Settings.Register settings(Path folder) throws IOException;

    /** Whether one process alone works on it, so that at its start every lease is a dead one's. */
    boolean isForOneProcess();
}
