package fr.doleance.reading.unpack;

import java.nio.charset.StandardCharsets;

/** Mails for tests. */
final class Mails {
    private Mails() {}

    static byte[] from(String sender, String subject, String text) {
        return raw("From: " + sender + "\nTo: reclamations@assureur.example\nSubject: " + subject
                + "\nDate: Tue, 3 Mar 2026 11:00:00 +0100\nMessage-ID: <m1@courriel.example>\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + text);
    }

    /** A mail of several parts; each part is its headers, a blank line, its content. */
    static byte[] multipart(String subtype, String headers, String... parts) {
        return raw("From: Léa Martin <lea@courriel.example>\nSubject: Demande\n" + headers
                + "Content-Type: multipart/" + subtype + "; boundary=\"limite\"\n\n--limite\n"
                + String.join("\n--limite\n", parts) + "\n--limite--\n");
    }

    static byte[] raw(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
