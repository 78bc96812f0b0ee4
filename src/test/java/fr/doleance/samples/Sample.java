package fr.doleance.samples;

import java.nio.file.Path;

/** A sample complaint: what it is and where it belongs. */
public enum Sample {
    LETTER("lettre-frais-de-sante.pdf", "application/pdf", "frais-de-sante"),
    SCAN("scan-incapacite.pdf", "application/pdf", "incapacite-invalidite"),
    FAX("fax-deces.tiff", "image/tiff", "deces-rente-dependance"),
    FORM("formulaire-beneficiaires.pdf", "application/pdf", "designation-beneficiaires"),
    COMPANY_MAIL("courriel-entreprise.eml", "message/rfc822", "entreprise"),
    FORWARDED_MAIL("courriel-transfere.eml", "message/rfc822", "deces-rente-dependance"),
    WORD(
            "lettre.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "incapacite-invalidite"),
    MAIL_WITH_PDF("courriel-piece-jointe.eml", "message/rfc822", "frais-de-sante"),
    TEXT("lettre.txt", "text/plain", "deces-rente-dependance"),
    PHOTO("photo-dossier-medical.jpg", "image/jpeg", "dossiers-medicaux"),
    REQUEST("demande-simple.eml", "message/rfc822", "hors-reclamation"),
    AUTO_REPLY("reponse-automatique.eml", "message/rfc822", "hors-reclamation");

    private final String fileName;
    private final String mediaType;
    private final String department;

    Sample(String fileName, String mediaType, String department) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.department = department;
    }

    public String fileName() {
        return fileName;
    }

    /** By its bytes. */
    public String mediaType() {
        return mediaType;
    }

    /** The outbox folder in which a person who read it would put it. */
    public String department() {
        return department;
    }

    /** The file as shipped, seen from the root of the repository. */
    public Path path() {
        return Path.of("src/samples", fileName);
    }
}
