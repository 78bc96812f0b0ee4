package fr.doleance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What no person can have written to us. */
class InboxRejectsTest extends WatchedInbox {
    @Test
    void anEmptyFileIsRejectedWithAReasonAClerkCanRead() throws IOException {
        write("agence/vide.pdf", "");
        rest();
        assertThat(takeAll()).hasOnlyElementsOfType(TakeOutcome.Rejected.class);
        assertThat(register.all()).isEmpty();
        assertThat(register.rejected).containsEntry("vide.pdf", "Le fichier est vide (0 octet).");
        assertThat(home.resolve("outbox/rejets/vide.pdf")).exists();
        assertThat(home.resolve("outbox/rejets/vide.pdf.raison.txt"))
                .content()
                .contains("vide.pdf", "2 mars 2026 à 10 h 00", "Le fichier est vide");
        assertThat(scan.files()).isEmpty();
    }

    @Test
    void twoRejectsOfOneNameStandSideBySide() throws IOException {
        write("vide.pdf", "");
        rest();
        takeAll();
        write("vide.pdf", "");
        rest();
        takeAll();
        assertThat(home.resolve("outbox/rejets/vide-2.pdf")).exists();
        assertThat(home.resolve("outbox/rejets/vide-2.pdf.raison.txt")).exists();
    }

    @Test
    void aProgramIsRejectedAndAnUnknownFormatIsNot() throws IOException {
        Files.write(inbox.resolve("facture.pdf"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1});
        write("facture.xyz", "MZ est le sigle de ma société, je réclame");
        write("script.txt", "#!/bin/sh\nrm -rf /\n");
        rest();
        takeAll();
        assertThat(register.rejected).containsOnlyKeys("facture.pdf", "script.txt");
        assertThat(register.all())
                .extracting(item -> item.files().get(0).fileName())
                .containsExactly("facture.xyz");
    }
}
