package fr.doleance.samples;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;

/** The mails among the samples. */
final class SampleMails {
    private static final String COMPLAINTS = "reclamations@klesia.example";

    private SampleMails() {}

    static byte[] company() throws IOException, MessagingException {
        FixedMail mail = new FixedMail("entreprise-1", "2026-11-20T10:12:00+01:00");
        mail.setHeader("From", "Menuiserie Kerbrat <contact@menuiserie-kerbrat.example>");
        mail.setHeader("To", COMPLAINTS);
        mail.setSubject("Contestation de votre mise en demeure du 12 novembre", "UTF-8");
        mail.setText(SampleText.of("courriel-entreprise.txt"), "UTF-8");
        return mail.bytes();
    }

    static byte[] forwarded() throws IOException, MessagingException {
        FixedMail mail = new FixedMail("transfert-1", "2026-11-23T09:05:00+01:00");
        mail.setHeader("From", "Agence de Nantes <agence.nantes@klesia.example>");
        mail.setHeader("To", COMPLAINTS);
        mail.setSubject("TR : Rente éducation interrompue", "UTF-8");
        MimeBodyPart note = new MimeBodyPart();
        note.setText(SampleText.of("courriel-transfere.txt"), "UTF-8");
        mail.setParts("mixed", note, attached(original()));
        return mail.bytes();
    }

    private static FixedMail original() throws IOException, MessagingException {
        FixedMail mail = new FixedMail("rente-education-1", "2026-11-19T21:40:00+01:00");
        mail.setHeader("From", "=?UTF-8?Q?Aur=C3=A9lie_Pommeraye?= <aurelie.pommeraye@example.org>");
        mail.setHeader("To", "agence.nantes@klesia.example");
        mail.setSubject("Rente éducation interrompue", "UTF-8");
        mail.setText(SampleText.of("courriel-transfere-original.txt"), "UTF-8");
        return mail;
    }

    private static MimeBodyPart attached(MimeMessage original) throws IOException, MessagingException {
        original.saveChanges();
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(original, "message/rfc822");
        part.setDisposition("attachment");
        return part;
    }

    /** @param letter the complaint itself, a PDF */
    static byte[] withPdf(byte[] letter) throws IOException, MessagingException {
        FixedMail mail = new FixedMail("dentaire-1", "2026-11-18T18:27:00+01:00");
        mail.setHeader("From", "Mathieu Garrigues <m.garrigues@example.net>");
        mail.setHeader("To", COMPLAINTS);
        mail.setSubject("Réclamation couronne dentaire", "UTF-8");
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(SampleText.of("courriel-piece-jointe.html"), "text/html; charset=utf-8");
        MimeBodyPart pdf = new MimeBodyPart();
        pdf.setDataHandler(new DataHandler(new ByteArrayDataSource(letter, "application/pdf")));
        pdf.setFileName("reclamation.pdf");
        mail.setParts("mixed", body, pdf);
        return mail.bytes();
    }

    static byte[] request() throws IOException, MessagingException {
        FixedMail mail = new FixedMail("duplicata-1", "2026-11-22T11:03:00+01:00");
        mail.setHeader("From", "Lucas Ferrand <lucas.ferrand@example.org>");
        mail.setHeader("To", COMPLAINTS);
        mail.setSubject("Duplicata de carte de tiers payant", "UTF-8");
        mail.setText(SampleText.of("demande-simple.txt"), "UTF-8");
        return mail.bytes();
    }

    static byte[] autoReply() throws IOException, MessagingException {
        FixedMail mail = new FixedMail("absence-1", "2026-11-23T08:00:12+01:00");
        mail.setHeader("From", "Odile Marchetti <odile.marchetti@example.net>");
        mail.setHeader("To", COMPLAINTS);
        mail.setHeader("Auto-Submitted", "auto-replied");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("Precedence", "auto_reply");
        mail.setSubject("Réponse automatique : absence", "UTF-8");
        mail.setText(SampleText.of("reponse-automatique.txt"), "UTF-8");
        return mail.bytes();
    }
}
