package fr.doleance.reading.unpack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.doleance.complaint.MailNature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailNaturesTest {
    private final Unpacker unpacker = new Unpacker(List.of("assureur.example"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted: auto-replied | AUTO_REPLY",
                "Auto-Submitted: auto-generated (rejected) | AUTO_REPLY",
                "Auto-Submitted: no | PERSONAL",
                "Precedence: bulk | NEWSLETTER",
                "Precedence: auto_reply | AUTO_REPLY",
                "List-Unsubscribe: <mailto:out@lettre.example> | NEWSLETTER",
                "List-Id: <lettre.courriel.example> | NEWSLETTER",
                "List-Id: <reclamations.assureur.example> | PERSONAL",
                "X-Autoreply: yes | AUTO_REPLY",
                "X-Loop: robot | AUTO_REPLY",
                "Return-Path: <> | BOUNCE",
                "Return-Path: <lea@courriel.example> | PERSONAL",
            })
    void headersTellMachinesFromPersons(String header, MailNature nature) {
        assertThat(nature("From: lea@courriel.example\n" + header)).isEqualTo(nature);
    }

    @ParameterizedTest
    @CsvSource({
        "MAILER-DAEMON@courriel.example, BOUNCE",
        "postmaster@courriel.example, BOUNCE",
        "noreply@courriel.example, PERSONAL",
        "no-reply@courriel.example, PERSONAL",
    })
    void onlyPostmastersAreKnownByTheirAddress(String address, MailNature nature) {
        assertThat(nature("From: " + address)).isEqualTo(nature);
    }

    @Test
    void ourOwnScannerCarriesWhatPersonsWrote() {
        assertThat(nature("From: scanner@assureur.example\nAuto-Submitted: auto-generated"))
                .isEqualTo(MailNature.PERSONAL);
    }

    @Test
    void aDeliveryReportIsABounceAndItsOriginalIsNotForwarded() {
        byte[] report = Mails.multipart(
                "report; report-type=delivery-status",
                "",
                "Content-Type: text/plain\n\nUndelivered.",
                "Content-Type: message/delivery-status\n\nAction: failed",
                "Content-Type: message/rfc822\n\nFrom: x@y.example\nSubject: a\nDate: Mon, 2 Mar 2026 10:17:00 +0100\n\nbonjour");
        UnpackedDocument body = unpacker.unpack("a.eml", report).get(0);
        assertThat(body.mail().nature()).isEqualTo(MailNature.BOUNCE);
        assertThat(body.mail().forwarding()).isNull();
    }

    private MailNature nature(String headers) {
        byte[] mail = Mails.raw(headers
                + "\nTo: reclamations@assureur.example\nSubject: a\nDate: Mon, 2 Mar 2026 10:17:00 +0100\n\nBonjour");
        return unpacker.unpack("a.eml", mail).get(0).mail().nature();
    }
}
