package fr.doleance.samples;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A complaint form filled in on a screen: fields with tooltips, boxes for the claimant's quality and the subject. */
final class FilledForm {
    private static final String FACTS = """
            Après mon divorce, j’ai modifié la clause bénéficiaire de mon contrat de prévoyance. J’ai envoyé le formulaire \
            de désignation le 15 avril 2026, par lettre recommandée, pour désigner mes deux enfants à parts égales à la \
            place de mon ex-épouse. Le relevé que j’ai reçu le 10 novembre indique toujours mon ex-épouse comme \
            bénéficiaire de premier rang. Votre service me répond que mon formulaire « n’a pas été pris en compte » sans \
            dire pourquoi. Je trouve cela inadmissible.""";
    private static final String WISH =
            "Enregistrer la désignation du 15 avril 2026 et m’en envoyer la confirmation écrite.";

    private FilledForm() {}

    static byte[] make() throws IOException {
        try (PDDocument document = new PDDocument()) {
            try (FormSheet sheet = new FormSheet(document)) {
                fillIn(sheet);
            }
            FixedPdf.stamp(document);
            return FixedPdf.bytes(document);
        }
    }

    private static void fillIn(FormSheet sheet) throws IOException {
        sheet.title("Formulaire de réclamation");
        sheet.heading("Vous êtes");
        sheet.boxes("qualite", List.of("Assuré", "Ayant droit", "Bénéficiaire", "Employeur", "Mandataire"), "Assuré");
        sheet.heading("Vos coordonnées");
        sheet.row("civilite", "Civilité", "Monsieur");
        sheet.row("nom", "Nom", "Nguyen-Carrel");
        sheet.row("prenom", "Prénom", "Thierry");
        sheet.row("adresse", "Adresse", "52 rue Sainte-Barbe");
        sheet.row("codePostal", "Code postal", "67000");
        sheet.row("ville", "Ville", "Strasbourg");
        sheet.row("telephone", "Téléphone", "06 39 98 77 03");
        sheet.row("courriel", "Adresse électronique", "t.nguyen-carrel@example.org");
        sheet.heading("Votre contrat");
        sheet.row("numeroContrat", "Numéro de contrat", "PRV-12 9035");
        sheet.row("numeroAdherent", "Numéro d’adhérent", "3318 902 57");
        subject(sheet);
        sheet.heading("Votre réclamation");
        sheet.area("expose", "Exposé des faits", FACTS, 130);
        sheet.area("demande", "Ce que vous demandez", WISH, 45);
        sheet.row("lieu", "Fait à", "Strasbourg");
        sheet.row("date", "Date", "20/11/2026");
    }

    private static void subject(FormSheet sheet) throws IOException {
        String ticked = "Désignation de bénéficiaire(s)";
        sheet.heading("Objet de la réclamation");
        sheet.boxes("sujet", List.of("Frais de santé", "Incapacité / Invalidité", "Décès, rente, dépendance"), ticked);
        sheet.boxes("sujet2", List.of(ticked, "Dossier médical"), ticked);
    }
}
