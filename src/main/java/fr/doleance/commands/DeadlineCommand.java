package fr.doleance.commands;

import fr.doleance.deadlines.DeadlineExplanation;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import fr.doleance.settings.OrganisationRules;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code deadline DATE}: counts the days of a complaint sent on a date, aloud. */
@Command(name = "deadline", description = "Compte les délais d’une réclamation envoyée à une date, jour par jour.")
final class DeadlineCommand implements Runnable {
    @ParentCommand
    private DoleanceCommand parent;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DATE", description = "Date d’envoi, AAAA-MM-JJ.")
    private LocalDate sent;

    @Override
    public void run() {
        Organisation organisation = OrganisationFile.of(parent.home());
        OrganisationRules.check(organisation);
        spec.commandLine().getOut().println(new DeadlineExplanation(organisation).of(sent));
        spec.commandLine().getOut().flush();
    }
}
