package fr.doleance.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.Item;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.WrittenCase;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What the audit finds, whichever database the register stands on. */
abstract class AuditContract extends RegisterContract {
    AuditContract(TestDatabase testDatabase) {
        super(testDatabase);
    }

    @Test
    void bytesThatWereDamagedInTheVaultAreMadeGoodByTheSameBytes() throws IOException {
        NewItem arrival = arrivalInVault("a", "a");
        Files.writeString(vault.path(arrival.sha256()), "changed");
        arrivalInVault("again", "a");

        assertThat(vault.holds(arrival.sha256())).isTrue();
    }

    @Test
    void theAuditIsGreenWhenEveryItemHasItsPlace() throws IOException {
        Item item = items.register(arrivalInVault("a", "a")).item();
        WrittenCase written = written(item);
        cases.understood(written);
        cases.delivered(written);

        Audit.Report report = audit.run();
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.reference()).isEqualTo("2026-000001");
            assertThat(entry.letter()).isEqualTo("accuse-de-reception.pdf");
        });
    }

    @Test
    void theAuditNamesAFileThatWasChangedInTheVault() throws IOException {
        NewItem arrival = arrivalInVault("a", "a");
        items.register(arrival);
        Files.writeString(vault.path(arrival.sha256()), "changed");

        assertThat(audit.run().faults()).singleElement().asString().contains(arrival.sha256());
    }

    @Test
    void theAuditNamesTheFirstEventThatWasChanged() throws IOException {
        openCaseInVault("a");
        openCaseInVault("b");
        database.writer().useHandle(handle -> handle.execute("UPDATE event SET actor = 'someone' WHERE number = 2"));

        assertThat(audit.run().faults()).contains("Le journal est rompu à l’événement 2.");
    }

    @Test
    void theAuditNamesARemovedLastEvent() throws IOException {
        openCaseInVault("a");
        database.writer().useHandle(handle -> handle.execute("DELETE FROM event WHERE number = 2"));

        assertThat(audit.run().faults()).contains("Le journal est rompu à l’événement 2.");
    }
}
