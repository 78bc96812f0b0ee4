package fr.doleance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.StoredFile;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Several files that are one arrival. */
class InboxLotsTest extends WatchedInbox {
    @Test
    void aLotIsOneItemOnceItsEndMarkLiesInIt() throws IOException {
        write("agence/dupont.lot/2-facture.pdf", "facture");
        write("agence/dupont.lot/1-lettre.pdf", "lettre");
        rest();
        assertThat(takeAll()).isEmpty();
        write("agence/dupont.lot/fin", "");
        rest();
        assertThat(takeAll()).hasSize(1);

        NewItem item = register.all().get(0);
        assertThat(item.files()).extracting(StoredFile::fileName).containsExactly("1-lettre.pdf", "2-facture.pdf");
        assertThat(item.channel()).isEqualTo("agence");
        assertThat(item.sha256()).hasSize(64).isNotEqualTo(item.files().get(0).sha256());
        assertThat(inbox.resolve("agence/dupont.lot")).doesNotExist();
    }

    @Test
    void aLotWithoutEndMarkIsTakenWhenNothingMovedForTheLotPause() throws IOException {
        write("dupont.lot/1.pdf", "lettre");
        takeAll();
        clock.pass(Duration.ofSeconds(59));
        write("dupont.lot/2.pdf", "suite");
        assertThat(takeAll()).isEmpty();
        clock.pass(Duration.ofSeconds(59));
        assertThat(takeAll()).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        takeAll();
        assertThat(register.all()).singleElement().satisfies(item -> {
            assertThat(item.files()).hasSize(2);
            assertThat(item.channel()).isEqualTo("folder");
        });
    }
}
