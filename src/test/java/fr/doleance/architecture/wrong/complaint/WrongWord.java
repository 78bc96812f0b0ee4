package fr.doleance.architecture.wrong.complaint;

import fr.doleance.architecture.wrong.extraction.WrongStep;

/** Breaks every rule that its sibling does not: a shared word that uses a step, a library, the system clock and the environment. */
public final class WrongWord {
    private final WrongStep step = new WrongStep();
    private org.apache.camel.Exchange exchange;
    private java.sql.Connection connection;
    private org.jdbi.v3.core.Jdbi jdbi;
    private com.openhtmltopdf.pdfboxout.PdfRendererBuilder renderer;
    private org.bytedeco.leptonica.PIX picture;
    private ai.onnxruntime.OrtEnvironment environment;
    private org.apache.poi.util.LittleEndian office;
    private de.bwaldvogel.liblinear.Model model;

    String everythingWrong() throws InterruptedException {
        try {
            Thread.sleep(1);
            return System.getenv("HOME")
                    + java.time.Instant.now()
                    + step
                    + exchange
                    + connection
                    + jdbi
                    + renderer
                    + picture
                    + office
                    + model;
        } catch (Exception exception) {
            return "";
        }
    }
}
