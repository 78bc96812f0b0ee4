package fr.doleance.reading.handwriting.evaluation;

import fr.doleance.reading.handwriting.AnswerKind;
import fr.doleance.reading.handwriting.GreyPage;
import fr.doleance.reading.handwriting.LineReader;
import fr.doleance.reading.handwriting.LineWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads cut lines and prints the error rates, then how often a word was right by how clearly it was seen. */
public final class LineEvaluation {
    private LineEvaluation() {}

    /** @param arguments the folder of line pictures; a table of picture, writer and text, parted by tabs */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ErrorRates rates = new ErrorRates();
        Reliability reliability = new Reliability();
        try (LineReader reader = new LineReader()) {
            for (String row : Files.readAllLines(Path.of(arguments[1]))) {
                String[] cells = row.split("\t");
                GreyPage line = GreyFile.read(folder.resolve(cells[0]));
                List<LineWord> words = reader.read(line, AnswerKind.PROSE);
                rates.add(cells[2], words.stream().map(LineWord::text).collect(Collectors.joining(" ")));
                reliability.add(cells[2], words);
            }
        }
        System.out.printf("CER %.4f WER %.4f%n%s", rates.characters(), rates.words(), reliability);
    }
}
