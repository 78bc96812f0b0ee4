package fr.doleance.commands;

import fr.doleance.Doleance;
import fr.doleance.register.Audit;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code audit}: accounts for every item ever received. */
@Command(
        name = "audit",
        description =
                "Rend compte de chaque envoi reçu ; code de retour 1 si l’un manque ou si une preuve est altérée.")
final class AuditCommand implements Callable<Integer> {
    @ParentCommand
    private DoleanceCommand parent;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Doleance doleance = Doleance.open(parent.home(), parent.clock())) {
            Audit.Report report = doleance.audit().run();
            print(report, spec.commandLine().getOut());
            return report.faults().isEmpty() ? 0 : 1;
        }
    }

    private static void print(Audit.Report report, PrintWriter out) {
        out.println("envoi;reçu;canal;état;dossier;service;lettre");
        report.entries()
                .forEach(entry -> out.println(String.join(
                        ";",
                        entry.itemId(),
                        entry.receivedAt(),
                        entry.channel(),
                        entry.state(),
                        text(entry.reference()),
                        text(entry.department()),
                        text(entry.letter()))));
        report.faults().forEach(out::println);
        out.println(report.entries().size() + " envois, " + report.faults().size() + " anomalie(s)");
        out.flush();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
