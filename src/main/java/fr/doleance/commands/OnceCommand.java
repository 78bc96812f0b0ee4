package fr.doleance.commands;

import fr.doleance.Doleance;
import fr.doleance.Left;
import fr.doleance.complaint.Item;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code once}: takes what is there, works until nothing is left to claim, and ends. */
@Command(
        name = "once",
        description = {
            "Traite ce qui est là, puis s’arrête.",
            "Code de retour : 0 tout est traité ; 1 des fichiers sont dans « rejets » ; 2 configuration ; 3 il reste du travail."
        })
final class OnceCommand implements Callable<Integer> {
    private static final int REJECTED = 1;
    private static final int WAITING = 3;

    @ParentCommand
    private DoleanceCommand parent;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Doleance doleance = Doleance.open(parent.home(), parent.clock())) {
            int rejectedBefore = doleance.items().rejectedCount();
            Left left = doleance.once();
            return report(doleance, doleance.items().rejectedCount() - rejectedBefore, left);
        }
    }

    private int report(Doleance doleance, int rejected, Left left) {
        PrintWriter out = spec.commandLine().getOut();
        List<Item> waiting = doleance.items().waiting();
        waiting.forEach(item -> out.println("En attente : envoi " + item.id() + ", tentative " + item.attempts()));
        if (left.files() > 0) {
            out.println("En attente : " + left.files() + " fichier(s) dans la boîte de réception");
        }
        if (left.mails() > 0) {
            out.println("En attente : " + left.mails() + " courriel(s) dans la boîte aux lettres");
        }
        if (!left.mailboxReached()) {
            out.println("En attente : la boîte aux lettres ne répond pas");
        }
        left.alerts().forEach(reference -> out.println("En attente : l’alerte du dossier " + reference));
        if (rejected > 0) {
            out.println(rejected + " fichier(s) dans « rejets »");
        }
        out.flush();
        if (!waiting.isEmpty() || !left.isNothing()) {
            return WAITING;
        }
        return rejected > 0 ? REJECTED : 0;
    }
}
