package fr.doleance.samples;

import static fr.doleance.samples.ExpectedEnd.CASE;
import static fr.doleance.samples.ExpectedEnd.CASE_TO_CHECK;

import java.io.IOException;
import java.nio.charset.Charset;

/** Mails as broken programs write them. */
final class HostileMails {
    private static final int NESTED = 500;
    private static final String HEADERS = "From: Claire Hostile <claire.hostile@example.org>\r\n"
            + "To: reclamations@klesia.example\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\n";

    private HostileMails() {}

    static void addTo(HostileFolder files) throws IOException {
        files.add("en-tetes-casses.eml", "mail with broken headers", CASE, brokenHeaders(files.letter()));
        files.add("sans-delimiteur.eml", "multipart mail without a boundary", CASE, withoutBoundary(files.letter()));
        files.add("delimiteur-absent.eml", "boundary that never comes", CASE, absentBoundary(files.letter()));
        files.add("huit-bits.eml", "8-bit text with no charset and in its headers", CASE, eightBit(files.letter()));
        files.add("dechets.eml", "mail whose body is random bytes", CASE_TO_CHECK, garbage());
        files.add("500-niveaux.eml", "500 multiparts in one another", CASE, nested(files.letter()));
    }

    private static String brokenHeaders(String letter) {
        return "From: Claire Hostile <<claire.hostile@@example..org>\r\nTo: ,,;<>\r\n"
                + "Date: 32 Brumaire 20266 25:61 +9999\r\n"
                + "Subject: =?UTF-8?Q?r=C3=A9clam=ZZ=?= =?latin-99?B?%%%?=\r\nMessage-ID: <<\"\r\n"
                + "this line has no colon\r\n\tand goes on\r\nContent-Type: text/plain; charset=; =;;\r\n"
                + "Content-Transfer-Encoding: 9bit\r\n\r\n" + letter;
    }

    private static String withoutBoundary(String letter) {
        return HEADERS + "Subject: reclamation 1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n\r\n"
                + "--coupure\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + letter + "\r\n--coupure--\r\n";
    }

    private static String absentBoundary(String letter) {
        return HEADERS + "Subject: reclamation 2\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"jamais\"\r\n\r\n" + letter;
    }

    private static byte[] eightBit(String letter) {
        String mail = HEADERS + "Subject: réclamation à 8 bits\r\nX-Bizarre: \u00ff\u00fe\r\n\r\n" + letter;
        return mail.getBytes(Charset.forName("windows-1252"));
    }

    private static byte[] garbage() {
        byte[] headers = (HEADERS + "Message-ID: <dechets@exemples.invalid>\r\n"
                        + "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: 8bit\r\n\r\n")
                .getBytes(Charset.forName("windows-1252"));
        byte[] body = HostileJunk.randomBytes(3, 20_000);
        byte[] mail = new byte[headers.length + body.length];
        System.arraycopy(headers, 0, mail, 0, headers.length);
        System.arraycopy(body, 0, mail, headers.length, body.length);
        return mail;
    }

    private static String nested(String letter) {
        StringBuilder mail = new StringBuilder(HEADERS + "MIME-Version: 1.0\r\n");
        for (int level = 1; level <= NESTED; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(level)
                    .append("\"\r\n\r\n--b");
            mail.append(level).append("\r\n");
        }
        mail.append("Content-Type: text/plain; charset=utf-8\r\n\r\n")
                .append(letter)
                .append("\r\n");
        for (int level = NESTED; level >= 1; level--) {
            mail.append("--b").append(level).append("--\r\n");
        }
        return mail.toString();
    }
}
