package fr.doleance.related;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.ArrivalKind;
import fr.doleance.complaint.AssembledCase;
import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.CaseFile.Complaint;
import fr.doleance.complaint.CaseFile.Member;
import fr.doleance.complaint.CaseFile.Party;
import fr.doleance.complaint.CaseFiles;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.ReadItem;
import fr.doleance.complaint.StoredFile;
import fr.doleance.register.Cases;
import fr.doleance.register.Database;
import fr.doleance.register.Items;
import fr.doleance.register.Likenesses;
import fr.doleance.register.Vault;
import fr.doleance.settings.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedCasesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:05:00Z"), ZoneOffset.UTC);
    private static final String LETTER = """
            Le 3 septembre, j'ai envoyé la facture acquittée de mes lunettes, 412 euros, et le décompte de la caisse.
            Depuis, chaque appel me promet un virement sous huit jours. Trois mois plus tard je n'ai toujours rien reçu.
            Je demande le versement immédiat de la part complémentaire et une explication écrite de ce retard.""";

    /** The same letter as a worn scanner reads it. */
    private static final String SCANNED = """
            Le 3 septernbre, j'ai envoyé la facture acquittee de mes lunettes, 412 euros, et le décornpte de la caisse,
            Depuis, chaque appel me promet un virernent sous huit jours Trois mois plus tard je n'ai toujours rien recu.
            Je dernande le versement irnmédiat de la part cornplémentaire et une explication écrite de ce retard""";

    private static final String OTHER_MATTER = """
            Votre courrier du 12 octobre refuse la chambre particulière de la clinique Saint-Roch au motif que la demande
            d'accord n'aurait pas été faite. Elle l'a été par l'établissement, le 2 octobre, par télécopie. Je conteste
            donc ce refus et vous prie de régler l'établissement sans attendre, comme mes garanties le prévoient.""";

    @TempDir
    Path folder;

    private Database database;
    private Items items;
    private Cases cases;
    private RelatedCases related;

    @BeforeEach
    void open() {
        database = Database.open(new Settings.Register("jdbc:sqlite:" + folder.resolve("register.db"), null, null));
        items = new Items(database, CLOCK);
        cases = new Cases(database, new Vault(folder.resolve("vault")), CLOCK);
        related = new RelatedCases(new Likenesses(database));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CaseFile arrives(Party claimant, String memberNumber, String nir, String text) {
        String sha256 = String.format("%064x", items.waiting().size() + 1);
        var item = items.register(new NewItem(
                        sha256,
                        sha256,
                        List.of(new StoredFile("lettre.txt", "text/plain", sha256, 9)),
                        "folder",
                        CLOCK.instant(),
                        null,
                        null))
                .item();
        assertThat(item.kind()).isEqualTo(ArrivalKind.FIRST);
        String reference = cases.open(new ReadItem(item, List.of())).reference();
        Member member = new Member(true, null, null, false, memberNumber, null, null, nir, null, null);
        CaseFile file = aCase(reference, claimant, member, new Complaint(null, null, text, null));
        return related.relate(new AssembledCase(file, false)).caseFile();
    }

    private static CaseFile aCase(String reference, Party claimant, Member member, Complaint complaint) {
        CaseFile base = CaseFiles.aCase(reference);
        return new CaseFile(
                base.schemaVersion(),
                reference,
                base.receivedAt(),
                base.channel(),
                base.source(),
                base.items(),
                base.documents(),
                claimant,
                null,
                null,
                member,
                null,
                complaint,
                base.fields(),
                base.classification(),
                base.department(),
                false,
                List.of(),
                base.flags(),
                base.deadlines(),
                List.of(),
                base.state(),
                List.of());
    }

    private static Party person(String first, String last, String street, String email) {
        return new Party(
                ClaimantKind.INDIVIDUAL,
                null,
                first,
                last,
                null,
                null,
                null,
                street == null ? List.of() : List.of(street),
                street == null ? null : "69003",
                street == null ? null : "Lyon",
                "FR",
                email,
                null,
                null);
    }

    @Test
    void theSameComplaintByPostAndByMailIsProposedAsADouble() {
        CaseFile mail = arrives(person("Anne", "Martin", null, "anne@example.org"), "5512", null, LETTER);
        CaseFile post = arrives(person("Anne", "Martin", "3 rue des Lilas", null), "5512", null, SCANNED);

        assertThat(post.relatedTo()).containsExactly(mail.reference());
        assertThat(post.reviewReasons()).contains("doublon-probable-" + mail.reference());
        assertThat(post.needsReview()).isTrue();
    }

    @Test
    void aNameThatTheScanMisreadHidesNoDouble() {
        CaseFile mail = arrives(person("Anne", "Martin", null, "anne@example.org"), "5512", null, LETTER);
        CaseFile post = arrives(person("Anne", "Martln", null, null), "5512", null, SCANNED);

        assertThat(post.relatedTo()).containsExactly(mail.reference());
    }

    @Test
    void anotherMatterOfTheSamePersonIsListedAndNoDouble() {
        CaseFile first = arrives(person("Anne", "Martin", "3 rue des Lilas", null), null, null, LETTER);
        CaseFile second = arrives(person("MARTIN", "Anne", "3, rue des lilas", null), null, null, OTHER_MATTER);

        assertThat(second.relatedTo()).containsExactly(first.reference());
        assertThat(second.reviewReasons()).noneMatch(reason -> reason.startsWith("doublon"));
    }

    @Test
    void theFamilyOfAMemberIsNotTheSamePerson() {
        arrives(person("Anne", "Martin", "3 rue des Lilas", null), null, null, LETTER);

        assertThat(arrives(person("Paul", "Martin", "3 rue des Lilas", null), null, null, OTHER_MATTER)
                        .relatedTo())
                .isEmpty();
    }

    @Test
    void aNameAloneTellsNoPerson() {
        arrives(person("Anne", "Martin", null, null), null, null, LETTER);

        assertThat(arrives(person("Anne", "Martin", null, null), null, null, OTHER_MATTER)
                        .relatedTo())
                .isEmpty();
    }

    @Test
    void theSocialSecurityNumberIsNeverCompared() {
        arrives(person("Anne", "Martin", null, null), null, "2840369123456", LETTER);

        assertThat(arrives(person("Annie", "Martine", null, null), null, "2840369123456", LETTER)
                        .relatedTo())
                .isEmpty();
    }

    @Test
    void aLikeTextOfAStrangerIsNoDouble() {
        arrives(person("Anne", "Martin", null, "anne@example.org"), null, null, LETTER);

        assertThat(arrives(person("Karim", "Benali", null, "karim@example.org"), null, null, LETTER)
                        .relatedTo())
                .isEmpty();
    }

    @Test
    void aSecondAttemptAtACaseFindsTheSame() {
        CaseFile first = arrives(person("Anne", "Martin", null, "anne@example.org"), null, null, LETTER);
        CaseFile second = arrives(person("Anne", "Martin", null, "anne@example.org"), null, null, LETTER);
        CaseFile again = related.relate(new AssembledCase(second, false)).caseFile();

        assertThat(again).isEqualTo(second);
        assertThat(again.relatedTo()).containsExactly(first.reference());
    }

    @Test
    void anAutomaticReplyIsRelatedToNothing() {
        CaseFile first = arrives(person("Anne", "Martin", null, "anne@example.org"), null, null, LETTER);

        assertThat(related.relate(new AssembledCase(first, true)).caseFile()).isSameAs(first);
    }

    @Test
    void likenessTellsAMisreadScanFromAnotherMatter() {
        String letter = TextSignature.of(LETTER);

        assertThat(TextSignature.likeness(letter, letter)).isEqualTo(1);
        assertThat(TextSignature.likeness(letter, TextSignature.of(SCANNED))).isGreaterThan(0.6);
        assertThat(TextSignature.likeness(letter, TextSignature.of(OTHER_MATTER)))
                .isLessThan(0.25);
        assertThat(TextSignature.of("Trop court.")).isEmpty();
    }
}
