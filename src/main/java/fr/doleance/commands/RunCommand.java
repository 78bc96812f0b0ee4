package fr.doleance.commands;

import fr.doleance.Doleance;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code run}: watches the inbox, the mailbox and the outbox until it is stopped. */
@Command(name = "run", description = "Surveille la boîte de réception jusqu’à l’arrêt (commande par défaut).")
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private DoleanceCommand parent;

    RunCommand() {}

    RunCommand(DoleanceCommand parent) {
        this.parent = parent;
    }

    @Override
    public Integer call() throws Exception {
        try (Doleance doleance = Doleance.open(parent.home(), parent.clock())) {
            doleance.watch(System.out::println);
        }
        return 0;
    }
}
