package fr.doleance.commands;

import fr.doleance.Doleance;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code run}: watches the inbox, the mailbox and the outbox until it is stopped. */
@Command(name = "run", description = "Surveille la boîte de réception jusqu’à l’arrêt (commande par défaut).")
final class RunCommand implements Runnable {
    @ParentCommand
    private DoleanceCommand parent;

    RunCommand() {}

    RunCommand(DoleanceCommand parent) {
        this.parent = parent;
    }

    @Override
    public void run() {
        try (Doleance doleance = Doleance.open(parent.home(), parent.clock())) {
            doleance.watch(System.out::println);
        } catch (IOException exception) {
            throw new UncheckedIOException("the home cannot be used", exception);
        }
    }
}
