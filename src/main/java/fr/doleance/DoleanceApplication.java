package fr.doleance;

import fr.doleance.commands.DoleanceCommand;
import java.time.Clock;
import java.time.ZoneId;

/** Starts Doléance from the command line. The one place that asks the system for the time. */
public final class DoleanceApplication {
    private DoleanceApplication() {}

    public static void main(String[] arguments) {
        System.exit(DoleanceCommand.execute(Clock.system(ZoneId.of("Europe/Paris")), arguments));
    }
}
