package fr.doleance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import fr.doleance.complaint.NewItem;
import fr.doleance.complaint.Registration;
import fr.doleance.settings.Settings;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real IMAP server in this process. */
class MailboxIT {
    private static final String DONE = "Traités";

    @RegisterExtension
    private final GreenMailExtension server = new GreenMailExtension(ServerSetup.IMAP.dynamicPort());

    private final MemoryVault vault = new MemoryVault();
    private final MemoryRegister register = new MemoryRegister();
    private GreenMailUser user;
    private Settings.Mailbox settings;
    private CamelContext camel;

    @BeforeEach
    void openMailbox() {
        user = server.setUser("reclamations@assureur.example", "reclamations", "mot&de(passe)?#");
        settings = new Settings.Mailbox(
                "imap",
                "127.0.0.1",
                server.getImap().getPort(),
                "reclamations",
                "mot&de(passe)?#",
                "INBOX",
                DONE,
                Duration.ofMillis(100));
    }

    @AfterEach
    void stop() {
        if (camel != null) {
            camel.stop();
        }
    }

    @Test
    void aMailBecomesAnItemOfItsExactBytesAndIsMoved() throws Exception {
        byte[] mail = deliver(mail("<1@courriel.example>", "Je réclame."));
        start();
        await().untilAsserted(() -> assertThat(done()).isEqualTo(1));

        NewItem item = register.all().get(0);
        assertThat(item.files().get(0).fileName()).isEqualTo("message.eml");
        assertThat(vault.contents.get(item.sha256())).isEqualTo(mail);
        assertThat(item.messageId()).isEqualTo("<1@courriel.example>");
        assertThat(item.bodyHash()).isEqualTo(Digests.of("Je réclame.\r\n"));
        assertThat(item.channel()).isEqualTo("mailbox");
        await().untilAsserted(() -> assertThat(inbox().getMessageCount()).isZero());
    }

    @Test
    void theSameMailDeliveredTwiceIsADuplicate() throws Exception {
        deliver(mail("<1@courriel.example>", "Je réclame."));
        start();
        await().until(() -> register.registrations.size() == 1);
        deliver(mail("<1@courriel.example>", "Je réclame."));
        await().until(() -> register.registrations.size() == 2);
        assertThat(register.registrations.get(1)).isInstanceOf(Registration.Duplicate.class);
    }

    @Test
    void aMailThatAColleagueReadIsTaken() throws Exception {
        deliver(mail("<1@courriel.example>", "Je réclame."));
        StoredMessage message = inbox().getMessages().get(0);
        inbox().setFlags(new Flags(Flags.Flag.SEEN), true, message.getUid(), null, false);
        start();
        await().until(() -> register.all().size() == 1);
    }

    @Test
    void aMailWithoutMessageIdIsKnownBySenderAndBody() throws Exception {
        String mail = mail("<1@courriel.example>", "Je réclame.").replaceAll("Message-ID:[^\n]*\n", "");
        deliver(mail);
        deliver(mail.replace("Subject: x", "Subject: y").replace("<lea@", "<LEA@"));
        deliver(mail.replace("<lea@", "<max@"));
        start();
        await().until(() -> register.all().size() == 3);
        assertThat(register.all().get(0).messageId())
                .endsWith("@sans-message-id.invalid>")
                .isEqualTo(register.all().get(1).messageId())
                .isNotEqualTo(register.all().get(2).messageId());
        assertThat(register.registrations.get(1)).isInstanceOf(Registration.Duplicate.class);
    }

    @Test
    void aMalformedMailDoesNotStopTheOthers() throws Exception {
        deliver(
                "From: <<>>@@\nTo: ;;,\nDate: x\nContent-Type: multipart/mixed; boundary=\nSubject: =?x?B?&&?=\nmoveTo: Ailleurs\n\n--\n");
        deliver("\n\n");
        for (int number = 2; number < 10; number++) {
            deliver(mail("<" + number + "@courriel.example>", "Je réclame " + number));
        }
        start();
        await().untilAsserted(() -> assertThat(done()).isEqualTo(10));
        assertThat(register.all()).hasSize(10);
        assertThat(inbox().getMessageCount()).isZero();
    }

    @Test
    void aMailThatCannotBeRegisteredStaysAndIsTakenLater() throws Exception {
        register.broken = true;
        deliver(mail("<1@courriel.example>", "Je réclame."));
        start();
        await().until(() -> vault.contents.size() == 1);
        assertThat(inbox().getMessageCount()).isEqualTo(1);
        assertThat(inbox().getMessages().get(0).getFlags().contains(Flags.Flag.SEEN))
                .isFalse();
        register.broken = false;
        await().untilAsserted(() -> assertThat(done()).isEqualTo(1));
        assertThat(register.all()).hasSize(1);
    }

    @Test
    void aRestartBetweenRegisterAndMoveRegistersNothingTwice() throws Exception {
        deliver(mail("<1@courriel.example>", "Je réclame."));
        registerWithoutMoving();
        assertThat(register.all()).hasSize(1);
        start();
        await().untilAsserted(() -> assertThat(done()).isEqualTo(1));
        assertThat(register.all()).hasSize(1);
        assertThat(register.registrations).last().isInstanceOf(Registration.AlreadyKnown.class);
    }

    @Test
    void oneVisitTakesWhatIsThere() throws Exception {
        deliver(mail("<1@courriel.example>", "Je réclame."));
        deliver(mail("<2@courriel.example>", "Je réclame encore."));
        var visit = new MailboxVisit(settings, intake());
        assertThat(visit.takeAll()).isEqualTo(new MailboxVisit.Result(2, 0));
        assertThat(done()).isEqualTo(2);
        assertThat(inbox().getMessageCount()).isZero();
        register.broken = true;
        deliver(mail("<3@courriel.example>", "Je réclame toujours."));
        assertThat(visit.takeAll()).isEqualTo(new MailboxVisit.Result(0, 1));
        assertThat(inbox().getMessageCount()).isEqualTo(1);
    }

    private MailIntake intake() {
        return new MailIntake(settings, vault, register, Clock.systemUTC());
    }

    private void start() throws Exception {
        camel = new DefaultCamelContext();
        camel.addRoutes(new MailboxRoutes(settings, intake()));
        camel.start();
    }

    private void registerWithoutMoving() throws MessagingException {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", settings.port(), settings.user(), settings.password());
            try (var folder = store.getFolder("INBOX")) {
                folder.open(jakarta.mail.Folder.READ_WRITE);
                intake().take(folder.getMessage(1));
            }
        }
    }

    private static String mail(String messageId, String body) {
        return "Return-Path: <lea@courriel.example>\nReceived: from a\n\tby b\nFrom: =?utf-8?Q?L=C3=A9a?= <lea@courriel.example>\n"
                + "Subject: x\nMessage-ID: " + messageId
                + "\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                + body + "\n";
    }

    private byte[] deliver(String mail) throws MessagingException {
        byte[] raw = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        inbox().appendMessage(message, new Flags(), new Date());
        return raw;
    }

    private MailFolder inbox() {
        return folder("INBOX");
    }

    private int done() {
        MailFolder folder = folder(DONE);
        return folder == null ? 0 : folder.getMessageCount();
    }

    private MailFolder folder(String name) {
        return server.getManagers().getImapHostManager().getFolder(user, name);
    }
}
