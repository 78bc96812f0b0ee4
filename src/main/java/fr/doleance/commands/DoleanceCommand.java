package fr.doleance.commands;

import fr.doleance.settings.InvalidSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line of Doléance. Without a command it runs. */
@Command(
        name = "doleance",
        description = "Reçoit les réclamations, les lit, les classe et prépare les accusés de réception.",
        mixinStandardHelpOptions = true,
        versionProvider = DoleanceCommand.Version.class,
        subcommands = {
            RunCommand.class,
            OnceCommand.class,
            AuditCommand.class,
            DeadlineCommand.class,
            CloseCommand.class,
            LearnCommand.class,
            FormCommand.class,
            SeparatorCommand.class
        })
public final class DoleanceCommand implements Callable<Integer> {
    /** Exit code for a wrong use or wrong settings. */
    static final int USAGE = 2;

    /** Exit code for a fault that no other code tells of (sysexits: EX_SOFTWARE). */
    static final int FAULT = 70;

    @Option(
            names = "--home",
            paramLabel = "DOSSIER",
            description = "Dossier de travail (par défaut : le dossier courant).",
            scope = ScopeType.INHERIT)
    private Path home = Path.of("").toAbsolutePath();

    private final Clock clock;

    private DoleanceCommand(Clock clock) {
        this.clock = clock;
    }

    /** Carries out a command line and returns its exit code; messages go to standard output and error. */
    public static int execute(Clock clock, String... arguments) {
        return new CommandLine(new DoleanceCommand(clock))
                .setExecutionExceptionHandler(DoleanceCommand::explain)
                .setExitCodeExceptionMapper(fault -> fault instanceof ParameterException ? USAGE : FAULT)
                .execute(arguments);
    }

    private static int explain(Exception exception, CommandLine line, CommandLine.ParseResult result) throws Exception {
        if (exception instanceof InvalidSettings) {
            line.getErr().println(exception.getMessage());
            return USAGE;
        }
        throw exception;
    }

    @Override
    public Integer call() throws Exception {
        return new RunCommand(this).call();
    }

    Path home() {
        return home.toAbsolutePath();
    }

    Clock clock() {
        return clock;
    }

    /** The version written into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = DoleanceCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Doléance " + (version == null ? "(non empaquetée)" : version)};
        }
    }
}
