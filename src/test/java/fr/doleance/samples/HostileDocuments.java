package fr.doleance.samples;

import static fr.doleance.samples.ExpectedEnd.CASE;
import static fr.doleance.samples.ExpectedEnd.CASE_TO_CHECK;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Documents of word processors and browsers that ask their reader to fetch, expand or run something. */
final class HostileDocuments {
    private static final int LAUGHS = 9;

    private HostileDocuments() {}

    static void addTo(HostileFolder files) throws IOException {
        files.add("rires.docx", "Word document whose text expands a thousand million times", CASE_TO_CHECK, laughs());
        files.add("entite.docx", "Word document that asks for a file of this machine", CASE_TO_CHECK, external());
        files.add("page.html", "HTML with a script and remote images", CASE, html(files.letter()));
        files.add("casse.rtf", "RTF with open groups and unknown words", CASE, rtf(files.letter()));
    }

    private static byte[] laughs() throws IOException {
        StringBuilder entities = new StringBuilder("<!ENTITY r0 \"ha\">");
        for (int level = 1; level <= LAUGHS; level++) {
            String below = "&r" + (level - 1) + ";";
            entities.append("<!ENTITY r")
                    .append(level)
                    .append(" \"")
                    .append(below.repeat(10))
                    .append("\">");
        }
        return docx(entities.toString(), "&r" + LAUGHS + ";");
    }

    private static byte[] external() throws IOException {
        return docx("<!ENTITY fichier SYSTEM \"file:///etc/passwd\">", "&fichier;");
    }

    private static byte[] docx(String entities, String text) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", xml("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>"""));
        parts.put("_rels/.rels", xml("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Target="word/document.xml" Type=\
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                </Relationships>"""));
        parts.put(
                "word/document.xml",
                xml("<!DOCTYPE d [" + entities + "]>" + """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:body><w:p><w:r><w:t>""" + text + "</w:t></w:r></w:p></w:body></w:document>"));
        return HostileArchives.zip(parts);
    }

    private static byte[] xml(String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + content).getBytes(StandardCharsets.UTF_8);
    }

    private static String html(String letter) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                + "<script>while (true) fetch('http://images.invalid/')</script>"
                + "<link rel=\"stylesheet\" href=\"http://images.invalid/a.css\"></head>"
                + "<body onload=\"alert(1)\"><img src=\"http://images.invalid/pixel.gif\">"
                + "<iframe src=\"file:///etc/passwd\"></iframe><pre>" + letter + "</pre></body></html>";
    }

    private static String rtf(String letter) {
        StringBuilder ascii = new StringBuilder();
        for (char character : letter.replace("\n", "\\par\n").toCharArray()) {
            ascii.append(character < 128 ? String.valueOf(character) : String.format("\\'%02x", (int) character));
        }
        return "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f99999999 Inconnue;}}{\\*\\inconnu-99999999999 {x}}\\f0{\\b{\\i\n"
                + ascii + "\\par}}}{{{\\pict\\wmetafile8 0g0g0g\\bin999999 ";
    }
}
