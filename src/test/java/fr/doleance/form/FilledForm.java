package fr.doleance.form;

import fr.doleance.settings.OrganisationFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** An invented complaint on our own form. */
public final class FilledForm {
    public static final String TEXT = "Le 12 octobre, vous avez refusé de rembourser la couronne\n"
            + "de ma fille Zoé. Deux fois, j’ai envoyé la facture de 612 euros\n"
            + "et personne ne me répond.";

    private FilledForm() {}

    public static byte[] blank() {
        return new BlankForm(OrganisationFile.sample()).write(Instant.parse("2026-11-24T10:00:00Z"));
    }

    /** What is written, by key. */
    public static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("claimant.birthDate", "03041971");
        values.put("claimant.phone", "0612345678");
        values.put("claimant.lastName", "Lœuvre-d’Hauterive");
        values.put("claimant.birthName", "Béranger");
        values.put("claimant.firstName", "Marie-Noëlle");
        values.put("claimant.email", "mn.loeuvre@courriel.example");
        values.put("claimant.addressLines[0]", "14 bis, rue de l’Église");
        values.put("claimant.addressLines[1]", "Bâtiment C");
        values.put("claimant.postalCode", "69003");
        values.put("claimant.city", "Lyon");
        values.put("claimant.country", "France");
        values.put("member.lastName", "Béranger");
        values.put("member.firstName", "Zoé");
        values.put("member.relation", "ma fille");
        values.put("member.contractNumber", "CCN506102");
        values.put("member.memberNumber", "8169-8171-8172");
        values.put("member.caseNumber", "D26/0417");
        values.put("member.managementCentre", "Centre de gestion Sud");
        values.put("member.insuringEntity", "Klésia Prévoyance");
        values.put("complaint.eventDate", "12102026");
        values.put("complaint.previousSteps", "deux appels en octobre");
        values.put("complaint.text", TEXT);
        values.put("complaint.request", "Je demande le remboursement de 612,40 euros.");
        values.put("complaint.enclosures", "facture, devis");
        values.put("complaint.date", "20112026");
        return values;
    }

    /** Filled in on screen. */
    public static byte[] onScreen(Map<String, String> values, String... ticks) throws IOException {
        try (PDDocument document = Loader.loadPDF(blank());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            for (Map.Entry<String, String> value : values.entrySet()) {
                field(form, value.getKey()).setValue(value.getValue());
            }
            for (String tick : ticks) {
                ((PDCheckBox) field(form, tick)).check();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDField field(PDAcroForm form, String key) {
        return form.getField("doleance." + key);
    }
}
