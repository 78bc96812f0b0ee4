package fr.doleance.register;

import fr.doleance.settings.Settings;
import java.nio.file.Path;

class SqliteRegisterTest extends RegisterContract {
    @Override
    boolean isForOneProcess() {
        return true;
    }

    @Override
    Settings.Register settings(Path folder) {
        return new Settings.Register("jdbc:sqlite:" + folder.resolve("register.db"), null, null);
    }
}
