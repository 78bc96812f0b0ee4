package fr.doleance.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The settings of one home, built once at the start; see {@code application.properties} for the meaning, unit and default of each.
 *
 * @param home the folder that all relative paths start from
 */
public record Settings(
        Path home,
        Inbox inbox,
        Path outbox,
        Path data,
        Optional<Mailbox> mailbox,
        Optional<Alert> alert,
        Register register,
        Reading reading,
        int workers) {

    /**
     * The watched folder.
     *
     * @param stability a file is taken when its size and time have not changed for this long
     * @param poll pause between two looks
     * @param lotPause a lot without {@code fin} is taken when nothing moved in it for this long
     * @param maximumBytes a larger file opens a case for review unread
     */
    public record Inbox(Path folder, Duration stability, Duration poll, Duration lotPause, long maximumBytes) {}

    /**
     * The mailbox.
     *
     * @param protocol {@code imap} or {@code imaps}
     * @param doneFolder where a mail is moved once its item is registered
     */
    public record Mailbox(
            String protocol,
            String host,
            int port,
            String user,
            String password,
            String folder,
            String doneFolder,
            Duration poll) {
        @Override
        public String toString() {
            return "Mailbox[" + protocol + "://" + host + ":" + port + "/" + folder + "]";
        }
    }

    /**
     * Where urgent cases are told.
     *
     * @param to who is told
     * @param from the sender
     */
    public record Alert(String to, String from, Smtp smtp) {}

    /** How the connection to a mail server is kept from listeners. */
    public enum Security {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** Upgraded before anything is said; refused where the server does not offer it. */
        STARTTLS,
        TLS
    }

    /**
     * The server that takes outgoing mail.
     *
     * @param user empty where the server asks for none
     */
    public record Smtp(String host, int port, Security security, String user, String password) {
        @Override
        public String toString() {
            return "Smtp[" + host + ":" + port + "]";
        }
    }

    /**
     * The register's database.
     *
     * @param url JDBC address; {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}
     */
    public record Register(String url, String user, String password) {
        @Override
        public String toString() {
            return "Register[" + url + "]";
        }
    }

    /**
     * Limits of the reading child.
     *
     * @param pageTimeLimit longest time of the processor for one page
     * @param childMemoryMegabytes heap of one child JVM
     * @param recycleAfter a child is replaced after this many requests
     */
    public record Reading(
            Duration pageTimeLimit,
            int childMemoryMegabytes,
            int recycleAfter,
            int maximumPages,
            long maximumPixels,
            int maximumArchiveDepth,
            int maximumArchiveEntries,
            long maximumArchiveBytes) {}
}
