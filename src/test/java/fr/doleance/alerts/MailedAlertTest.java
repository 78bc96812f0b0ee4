package fr.doleance.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.doleance.complaint.TemporaryFailure;
import fr.doleance.settings.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real SMTP server in this process. */
class MailedAlertTest {
    private static final String REFERENCE = "2026-000042";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:05:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    private final GreenMailExtension server = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    private Alert alert(Settings.Security security, String user, String password) {
        return new MailedAlert(
                new Settings.Alert(
                        "astreinte@assureur.example",
                        "doleance@assureur.example",
                        new Settings.Smtp("127.0.0.1", server.getSmtp().getPort(), security, user, password)),
                CLOCK);
    }

    @Test
    void theMailHoldsTheReferenceAndNothingElse() throws MessagingException {
        alert(Settings.Security.NONE, "", "").send(REFERENCE);

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo(REFERENCE);
        assertThat(GreenMailUtil.getBody(mail).strip()).isEqualTo(REFERENCE);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("astreinte@assureur.example");
        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContainIgnoringCase("suicid", "urgent", "risque");
    }

    @Test
    void anAlertThatIsRepeatedHasTheSameMessageId() throws MessagingException {
        Alert alert = alert(Settings.Security.NONE, "", "");
        alert.send(REFERENCE);
        alert.send(REFERENCE);

        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID()).contains(REFERENCE);
    }

    @Test
    void theServerMayAskForANameAndAPassword() {
        server.setUser("doleance@assureur.example", "doleance", "secret");
        alert(Settings.Security.NONE, "doleance", "secret").send(REFERENCE);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatDoesNotAnswerIsAPassingFault() {
        Alert alert = alert(Settings.Security.NONE, "", "");
        server.stop();

        assertThatThrownBy(() -> alert.send(REFERENCE))
                .isInstanceOf(TemporaryFailure.class)
                .hasMessageContaining(REFERENCE)
                .hasMessageNotContaining("assureur.example");
    }

    @Test
    void nothingIsSaidToAServerThatRefusesToEncrypt() {
        assertThatThrownBy(() -> alert(Settings.Security.STARTTLS, "", "").send(REFERENCE))
                .isInstanceOf(TemporaryFailure.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }
}
