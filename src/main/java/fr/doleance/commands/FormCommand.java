package fr.doleance.commands;

import fr.doleance.form.BlankForm;
import fr.doleance.settings.Organisation;
import fr.doleance.settings.OrganisationFile;
import fr.doleance.settings.OrganisationRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code form}: writes the blank complaint form. */
@Command(name = "form", description = "Écrit le formulaire de réclamation vierge, à remplir à l’écran ou à la main.")
final class FormCommand implements Callable<Integer> {
    @ParentCommand
    private DoleanceCommand parent;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FICHIER",
            arity = "0..1",
            defaultValue = "formulaire-de-reclamation.pdf",
            description = "Le PDF à écrire (par défaut : ${DEFAULT-VALUE} dans le dossier de travail).")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Organisation organisation = OrganisationFile.of(parent.home());
        OrganisationRules.check(organisation);
        Path target = parent.home().resolve(file);
        Files.write(target, new BlankForm(organisation).write(parent.clock().instant()));
        spec.commandLine().getOut().println("Formulaire écrit : " + target);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
