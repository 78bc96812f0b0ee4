package fr.doleance.extraction;

import fr.doleance.complaint.ExtractedCase;
import fr.doleance.complaint.OpenedCase;
import fr.doleance.settings.Organisation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads the fields of a complaint out of its documents: who complains, of which contract, when, about what. Each field tells where it
 * was read and how sure that is; what is not written is absent. Thread-safe.
 */
public final class FieldExtractor {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final Clock clock;
    private final List<Finder> finders;
    private final Finder ownForm = new OwnForm();
    private final PostingDates postingDates = new PostingDates();

    /**
     * @param organisation its names, addresses and mail domains are the addressee's, never the claimant's
     * @param clock the day of extraction, for items that do not tell their arrival
     */
    public FieldExtractor(Organisation organisation, Clock clock) {
        this.clock = clock;
        Addressee addressee = new Addressee(organisation);
        this.finders = List.of(
                new FormFields(),
                new LabelledValues(),
                new SenderBlock(addressee),
                new Undersigned(),
                new MailFields(addressee),
                new Signature(addressee),
                new NirFinder(),
                new SiretFinder(),
                new PhoneFinder(addressee),
                new EmailFinder(addressee),
                new ReferenceFinder(),
                new DateFinder(),
                postingDates,
                new Representation(addressee),
                new HeadNames(addressee),
                new SecondClaimant(addressee),
                new InsuredPerson(),
                new OrganisationNames(organisation),
                new ObjectFinder(),
                new TextFinder());
    }

    /** The fields of a case, at most one a name; none when nothing could be read. */
    public ExtractedCase extract(OpenedCase opened) {
        Ballot ballot = new Ballot();
        LocalDate receivedOn = receivedOn(opened);
        for (Letter letter : Speakers.of(opened, receivedOn)) {
            // on our own form the fields say all, and the rest of the page is our own print
            for (Finder finder : letter.isOwnForm() ? List.of(ownForm) : finders) {
                finder.find(letter).forEach(finding -> ballot.add(letter.weighed(finding)));
            }
        }
        Speakers.envelopes(opened, receivedOn)
                .forEach(cover -> postingDates.find(cover).forEach(ballot::add));
        Speakers.scannedEnvelopes(opened, receivedOn)
                .forEach(envelope -> PostingDates.onEnvelope(envelope).ifPresent(ballot::add));
        return new ExtractedCase(opened, ballot.fields());
    }

    private LocalDate receivedOn(OpenedCase opened) {
        Instant received = opened.readItem().item().receivedAt();
        return (received == null ? clock.instant() : received).atZone(ZONE).toLocalDate();
    }
}
