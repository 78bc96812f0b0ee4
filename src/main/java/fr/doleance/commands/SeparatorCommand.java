package fr.doleance.commands;

import fr.doleance.reading.batch.SeparatorSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code separator [FILE]}: writes the sheet to lay between letters that are scanned together. */
@Command(
        name = "separator",
        description = "Écrit la feuille de séparation à placer devant chaque courrier d’un lot à numériser.")
final class SeparatorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FICHIER",
            arity = "0..1",
            defaultValue = "feuille-de-separation.pdf",
            description = "PDF à écrire ; par défaut ${DEFAULT-VALUE} dans le dossier courant.")
    private Path target;

    @Override
    public Integer call() throws IOException {
        SeparatorSheet.write(target);
        spec.commandLine().getOut().println(target);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
