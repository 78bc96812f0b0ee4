package fr.doleance.letters;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A letter as a document, with French typography in its text. */
final class LetterDocument {
    private LetterDocument() {}

    /**
     * @throws IllegalStateException when a template does not give well-formed XHTML; the message names no value of the letter
     */
    static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
            typeset(document.getElementsByTagName("body").item(0));
            typeset(document.getElementsByTagName("title").item(0));
            return document;
        } catch (SAXException withTextInItsMessage) {
            throw new IllegalStateException("a letter template is not well-formed XHTML");
        } catch (ParserConfigurationException exception) {
            throw new IllegalStateException("this Java platform cannot parse XML safely", exception);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The letter as it is read, one space between words, a line a block. */
    static String text(Document document) {
        StringBuilder text = new StringBuilder();
        append(document.getElementsByTagName("body").item(0), text);
        return text.toString()
                .replaceAll("[ \\t\\r]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    private static void append(Node node, StringBuilder text) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue().replaceAll("[\\s&&[^\u00A0\u202F]]+", " "));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, text);
        }
        if (node.getNodeName().matches("p|h1|div|li|br")) {
            text.append('\n');
        }
    }

    private static void typeset(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(FrenchText.typeset(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            typeset(child);
        }
    }
}
