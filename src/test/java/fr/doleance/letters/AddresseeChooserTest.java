package fr.doleance.letters;

import static fr.doleance.letters.CaseFiles.aCase;
import static fr.doleance.letters.CaseFiles.member;
import static fr.doleance.letters.CaseFiles.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.CaseFile;
import fr.doleance.complaint.ClaimantKind;
import fr.doleance.complaint.FieldNames;
import fr.doleance.complaint.FieldStatus;
import fr.doleance.complaint.Flag;
import fr.doleance.complaint.Origin;
import fr.doleance.settings.OrganisationFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddresseeChooserTest {
    private final AddresseeChooser chooser = new AddresseeChooser(OrganisationFile.sample());

    @Test
    void theClaimantIsWrittenToWithTheCivilityThatWasRead() {
        Addressee addressee = chooser.choose(aCase().build());

        assertThat(addressee.who()).isEqualTo("claimant");
        assertThat(addressee.salutation()).isEqualTo("Madame");
        assertThat(addressee.addressBlock()).first().isEqualTo("MME ANNE-LAURE LEFEVRE");
    }

    @Test
    void aCivilityReadPoorlyIsNotPrinted() {
        Addressee addressee =
                chooser.choose(aCase().with(FieldNames.CIVILITY, "Mme", 0.59, FieldStatus.OFFERED, Origin.OCR)
                        .build());

        assertThat(addressee.salutation()).isEqualTo("Madame, Monsieur");
        assertThat(addressee.addressBlock()).first().isEqualTo("ANNE-LAURE LEFEVRE");
    }

    @Test
    void aValueThatAClerkCorrectedIsPrinted() {
        Addressee addressee =
                chooser.choose(aCase().with(FieldNames.CIVILITY, "Mme", 0.1, FieldStatus.CORRECTED, Origin.CLERK)
                        .build());

        assertThat(addressee.salutation()).isEqualTo("Madame");
    }

    @Test
    void anAddressLineReadPoorlyLeavesNoAddress() {
        Addressee addressee = chooser.choose(aCase().with(
                        "claimant.addressLines[0]", "12 rue des Tilleuls", 0.9, FieldStatus.FAILED_CHECK, Origin.OCR)
                .build());

        assertThat(addressee.isKnown()).isFalse();
        assertThat(addressee.blockedBy()).containsExactly("claimant.addressLines");
    }

    @Test
    void aMailIsAnsweredAtItsReplyToAddress() {
        assertThat(email(aCase().byMail("anne@example.org", "famille@example.org", null)))
                .isEqualTo("famille@example.org");
    }

    @Test
    void theOneWhoForwardedIsNeverAnswered() {
        assertThat(email(aCase().byMail("agent@courtier.example.net", null, "agent@courtier.example.net")))
                .isNull();
    }

    @Test
    void theInsurersOwnAddressesAndMachinesAreNeverAnswered() {
        assertThat(email(aCase().byMail("conseil@agence.klesia.example", null, null)))
                .isNull();
        assertThat(email(aCase().byMail("ne-pas-repondre@example.org", null, null)))
                .isNull();
        assertThat(email(aCase().byMail("mailer-daemon@example.org", null, null)))
                .isNull();
    }

    @Test
    void aDeadMemberIsNeverWrittenTo() {
        Addressee addressee = chooser.choose(
                aCase().insuring(member("Anne-Laure", "LEFEVRE", true, null)).build());

        assertThat(addressee.isKnown()).isFalse();
        assertThat(addressee.addressBlock()).isEmpty();
        assertThat(addressee.blockedBy()).containsExactly("destinataire-decede");
    }

    @Test
    void aWidowOfTheSameNameIsWrittenToOnceHerFirstNameIsKnown() {
        CaseFiles widow =
                aCase().insuring(member("Pierre", "Lefèvre", true, null)).with(Flag.DECEASED_MEMBER);

        assertThat(chooser.choose(widow.build()).isKnown()).isTrue();
        assertThat(chooser.choose(widow.claimedBy(person("Mme", null, "Lefèvre", "1 rue X", "75001", "Paris"))
                                .build())
                        .isKnown())
                .isFalse();
    }

    @Test
    void aRepresentativeWhoWroteIsWrittenTo() {
        CaseFile.Representative lawyer = new CaseFile.Representative(
                ClaimantKind.INDIVIDUAL,
                "Me",
                "Salomé",
                "Roux",
                null,
                List.of("8 place du Palais"),
                "69003",
                "Lyon",
                null,
                "lawyer",
                "claimed");

        Addressee addressee = chooser.choose(aCase().representedBy(lawyer).build());

        assertThat(addressee.who()).isEqualTo("representative");
        assertThat(addressee.salutation()).isEqualTo("Maître");
    }

    @Test
    void aNamelessRepresentativeIsAnsweredAtTheMailsAddressAndTheClaimantIsNot() {
        CaseFiles files = aCase().byMail("fille@example.org", null, null).with(Flag.REPRESENTED);

        Addressee addressee = chooser.choose(files.build());

        assertThat(addressee.who()).isEqualTo("representative");
        assertThat(addressee.email()).contains("fille@example.org");
        assertThat(addressee.salutation()).isEqualTo("Madame, Monsieur");
        assertThat(addressee.addressBlock()).isEmpty();
    }

    @Test
    void onPaperANamelessRepresentativeLeavesTheNameInTheLettersHead() {
        Addressee addressee = chooser.choose(aCase().with(Flag.REPRESENTED).build());

        assertThat(addressee.who()).isEqualTo("claimant");
    }

    private String email(CaseFiles files) {
        return chooser.choose(files.build()).email().orElse(null);
    }

    @Test
    void whereTheOnlyNameIsTheRepresentedPersonsNobodyIsWrittenTo() {
        CaseFile.Representative nameless = new CaseFile.Representative(
                ClaimantKind.INDIVIDUAL,
                "Mme",
                "Anne-Laure",
                "Lefèvre",
                null,
                List.of("12 rue des Tilleuls"),
                "75011",
                "Paris",
                null,
                "relative",
                "missing");

        Addressee addressee = chooser.choose(aCase().representedBy(nameless)
                .insuring(member("Anne-Laure", "LEFEVRE", false, null))
                .build());

        assertThat(addressee.isKnown()).isFalse();
        assertThat(addressee.blockedBy()).containsExactly("destinataire-incertain");
    }

    @Test
    void aCoupleUnderOneNameHasOneLine() {
        Addressee addressee =
                chooser.choose(aCase().claimedBy(person(null, "Paul et Irène", "Vasseur", "1 rue X", "75001", "Paris"))
                        .andBy(person("Mme", "Irène", "Vasseur", null, null, null))
                        .build());

        assertThat(addressee.addressBlock()).first().isEqualTo("M. ET MME PAUL ET IRENE VASSEUR");
        assertThat(addressee.salutation()).isEqualTo("Madame, Monsieur");
    }

    @Test
    void heirsAreNotToldOfOneAnother() {
        Addressee addressee = chooser.choose(aCase().in("deces-rente-dependance")
                .andBy(person("M.", "Loïc", "Le Garrec", null, null, null))
                .build());

        assertThat(addressee.addressBlock()).noneMatch(line -> line.contains("GARREC"));
        assertThat(addressee.salutation()).isEqualTo("Madame");
    }
}
