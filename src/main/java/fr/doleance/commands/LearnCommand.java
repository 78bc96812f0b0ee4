package fr.doleance.commands;

import fr.doleance.Doleance;
import fr.doleance.classification.training.LabelledText;
import fr.doleance.classification.training.LabelledTexts;
import fr.doleance.classification.training.Learning;
import fr.doleance.review.DecidedTexts.DecidedText;
import fr.doleance.settings.Account;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code learn}: trains the classifier anew with what people decided, and takes the result into use when it is not worse. */
@Command(
        name = "learn",
        description = {
            "Apprend des services choisis par des personnes ; le nouveau modèle n’est retenu que s’il n’est pas moins bon.",
            "Code de retour : 0 retenu, ou rien à apprendre ; 1 écarté."
        })
final class LearnCommand implements Callable<Integer> {
    private static final String TESTED = "D";

    @ParentCommand
    private DoleanceCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--textes",
            paramLabel = "DOSSIER",
            defaultValue = "src/training/subjects",
            description = "Textes étiquetés livrés avec Doléance (par défaut : ${DEFAULT-VALUE}).")
    private Path texts;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(texts)) {
            throw new ParameterException(spec.commandLine(), "Textes étiquetés introuvables : " + texts);
        }
        try (Doleance doleance = Doleance.open(parent.home(), parent.clock())) {
            List<LabelledText> decided = doleance.decidedTexts().all().stream()
                    .map(LearnCommand::labelled)
                    .toList();
            Learning.Lesson lesson = Learning.from(LabelledTexts.in(texts), decided, TESTED);
            doleance.keep(lesson, Account.name());
            tell(lesson, spec.commandLine().getOut());
            return lesson.decisions() == 0 || lesson.model().isPresent() ? 0 : 1;
        }
    }

    private static LabelledText labelled(DecidedText decided) {
        return new LabelledText(
                decided.reference(), decided.outcome(), "", null, decided.object(), decided.text(), List.of());
    }

    private static void tell(Learning.Lesson lesson, PrintWriter out) {
        if (lesson.decisions() == 0) {
            out.println("Aucune décision d’une personne : rien à apprendre.");
        } else {
            out.println(lesson.decisions() + " décision(s) apprise(s), " + lesson.tested() + " textes d’épreuve : "
                    + lesson.before() + " justes avant, " + lesson.after() + " après.");
            out.println(
                    lesson.model().isPresent()
                            ? "Nouveau modèle retenu ; il sert au prochain démarrage."
                            : "Nouveau modèle écarté : il est moins bon.");
        }
        out.flush();
    }
}
