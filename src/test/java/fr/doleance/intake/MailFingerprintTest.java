package fr.doleance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailFingerprintTest {

    @Test
    void theBodyHashBeginsAfterTheFirstBlankLine() throws IOException {
        String body = "corps\r\n\r\nfin";
        assertThat(of("From: a@b.example\r\nSubject: x\r\n\r\n" + body))
                .map(MailFingerprint::bodyHash)
                .contains(Digests.of(body));
        assertThat(of("From lea Mon Mar 2\nFrom: a@b.example\nSubject: x\n\n" + body))
                .map(MailFingerprint::bodyHash)
                .contains(Digests.of(body));
    }

    @Test
    void otherTransportHeadersLeaveTheFingerprint() throws IOException {
        String mail = "From: a@b.example\nMessage-Id: <1@b.example>\n\ncorps";
        assertThat(of("Received: from x\n\tby y\nDelivered-To: z\n" + mail)).isEqualTo(of(mail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Message-ID: <1@b.example>",
                "message-id:<1@b.example>",
                "Message-ID:\n <1@b.example>",
                "Message-ID: 1@b.example"
            })
    void theMessageIdIsReadHoweverItIsWritten(String header) throws IOException {
        assertThat(of("From: a@b.example\n" + header + "\nSubject: x\n\ncorps"))
                .map(MailFingerprint::messageId)
                .contains("<1@b.example>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "Objet : réclamation\nMadame,\n",
                "From: a@b.example",
                "%PDF-1.4\nFrom: a\nTo: b\n",
                "From : a@b.example\nTo : c@d.example\n\nlettre",
            })
    void whatIsNoMailHasNoFingerprint(String text) throws IOException {
        assertThat(of(text)).isEmpty();
    }

    @Test
    void aHugeHeaderBlockIsWalkedThroughAndNotMatched() throws IOException {
        assertThat(of("a:\n".repeat(20_000))).isEmpty();
    }

    private static Optional<MailFingerprint> of(String mail) throws IOException {
        byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
        return MailFingerprint.of(bytes, () -> new ByteArrayInputStream(bytes));
    }
}
