package fr.doleance.review;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Recipient;
import fr.doleance.complaint.Letter;
import fr.doleance.complaint.LetterFile;
import fr.doleance.complaint.LetterStatus;
import fr.doleance.complaint.WrittenCase;
import fr.doleance.register.Sha256;
import fr.doleance.routing.Router;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Letters that tell what they were written from, each with a number of its own. */
final class FakeLetters implements Redrafting {
    private final Clock clock;
    private int written;
    private Runnable before = () -> {};

    FakeLetters(Clock clock) {
        this.clock = clock;
    }

    int written() {
        return written;
    }

    /** Something that happens once, while the next letter is written. */
    void before(Runnable event) {
        before = event;
    }

    void failOnce(RuntimeException failure) {
        before(() -> {
            throw failure;
        });
    }

    @Override
    public WrittenCase redraft(CaseFile file) {
        Runnable event = before;
        before = () -> {};
        event.run();
        written++;
        String kind = file.department().equals(Router.NOT_A_COMPLAINT) ? "reorientation" : "accuse-de-reception";
        LetterFile pdf = new LetterFile(kind + ".pdf", bytes(text(file)));
        List<LetterFile> files = new ArrayList<>(List.of(pdf));
        if (file.claimant().email() != null) {
            files.add(new LetterFile(kind + ".eml", bytes("To: someone")));
        }
        Recipient recipient = new Recipient(
                "claimant", List.of("Madame MARTIN"), file.claimant().email());
        return new WrittenCase(file.withLetters(recipient, List.of(letter(file, kind, pdf))), files);
    }

    private String text(CaseFile file) {
        return "lettre " + written + " " + file.department() + " "
                + file.claimant().lastName() + " " + file.deadlines().answerBy();
    }

    private Letter letter(CaseFile file, String kind, LetterFile pdf) {
        boolean complete = file.claimant().city() != null;
        return new Letter(
                kind,
                pdf.fileName(),
                Sha256.of(pdf.content()),
                clock.instant(),
                complete ? LetterStatus.DRAFT : LetterStatus.BLOCKED,
                complete ? List.of() : List.of("claimant.city"),
                "1",
                "paper",
                null,
                null,
                null,
                null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
