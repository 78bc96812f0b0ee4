package fr.doleance.commands;

import fr.doleance.Doleance;
import fr.doleance.review.Closing;
import fr.doleance.review.Decision;
import fr.doleance.review.Decisions;
import fr.doleance.review.Outcome;
import fr.doleance.settings.Account;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code close REF …}: closes cases whose answer was given, as {@code cloture.csv} does. */
@Command(name = "close", description = "Clôt des dossiers ; code de retour 1 si l’un d’eux ne peut pas l’être.")
final class CloseCommand implements Callable<Integer> {
    @ParentCommand
    private DoleanceCommand parent;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "REF", description = "Références des dossiers, AAAA-NNNNNN.")
    private List<String> references;

    @Option(names = "--date", required = true, description = "Jour de la réponse, AAAA-MM-JJ.")
    private LocalDate date;

    @Option(
            names = "--issue",
            required = true,
            description = "« favorable », « partielle », « défavorable » ou « sans objet ».")
    private String outcome;

    @Option(names = "--par", required = true, description = "Qui a répondu.")
    private String by;

    @Override
    public Integer call() throws IOException {
        Outcome known = Outcome.of(outcome)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "Issue inconnue : " + outcome));
        try (Doleance doleance = Doleance.open(parent.home(), parent.clock())) {
            Decisions decisions = Decisions.at(doleance.desk());
            long refused = references.stream()
                    .filter(reference -> !close(decisions, reference, new Closing(date, known, by)))
                    .count();
            return refused == 0 ? 0 : 1;
        }
    }

    private boolean close(Decisions decisions, String reference, Closing closing) {
        Decision decision = decisions.close(reference, closing, Account.name());
        PrintWriter out = spec.commandLine().getOut();
        if (decision instanceof Decision.Refused refused) {
            out.println(reference + " : " + refused.refusal().sentence());
        } else {
            out.println(reference + " : clos");
        }
        out.flush();
        return !(decision instanceof Decision.Refused);
    }
}
