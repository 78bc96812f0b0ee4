package fr.doleance.evaluation;

import fr.doleance.classification.HealthPapers;
import fr.doleance.classification.SubjectClassifier;
import fr.doleance.classification.SubjectModel;
import fr.doleance.classification.language.LanguageModel;
import fr.doleance.complaint.AssembledCase;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.Item;
import fr.doleance.complaint.OpenedCase;
import fr.doleance.complaint.ReadItem;
import fr.doleance.deadlines.DeadlineClock;
import fr.doleance.extraction.FieldExtractor;
import fr.doleance.letters.LetterWriter;
import fr.doleance.routing.CaseAssembler;
import fr.doleance.routing.Router;
import fr.doleance.settings.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Understands a kept reading as if it had arrived some days after it was written: labelled documents grow old, complaints do not. */
final class Replay {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int DAYS_ON_THE_WAY = 3;

    private final Organisation organisation;
    private final SubjectClassifier classifier;

    Replay(Organisation organisation) {
        this.organisation = organisation;
        this.classifier = new SubjectClassifier(organisation, SubjectModel.shipped(), LanguageModel.shipped());
    }

    /** The case as it would be delivered, letter drafted, three days after {@code written}. */
    CaseFile understand(ReadItem read, LocalDate written, String reference) {
        Clock clock = Clock.fixed(
                written.plusDays(DAYS_ON_THE_WAY)
                        .atTime(LocalTime.NOON)
                        .atZone(PARIS)
                        .toInstant(),
                PARIS);
        OpenedCase opened = new OpenedCase(reference, new ReadItem(arrivedNow(read.item(), clock), read.documents()));
        var classified = classifier.classify(new FieldExtractor(organisation, clock).extract(opened));
        var scheduled = new DeadlineClock(organisation, clock).schedule(new Router(organisation).route(classified));
        AssembledCase assembled = new CaseAssembler(HealthPapers.shipped()::include).assemble(scheduled);
        return new LetterWriter(organisation, clock)
                .write(assembled.caseFile(), assembled.byMachine())
                .caseFile();
    }

    private static Item arrivedNow(Item item, Clock clock) {
        return new Item(
                item.id(),
                item.sha256(),
                item.files(),
                item.channel(),
                clock.instant(),
                item.messageId(),
                item.kind(),
                item.caseReference(),
                1,
                item.sameMessageIdSeen());
    }
}
