package fr.doleance.form;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * The logical structure of the form: a list of headings, paragraphs and fields in the order of reading, each tied to what shows it (ISO
 * 32000-1, 14.7).
 */
final class StructureTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final COSArray parents = new COSArray();
    private int keys;

    StructureTree(PDDocument pdf) {
        root.appendKid(document);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
    }

    /** The structure of one page's content. */
    final class Content {
        private final PDPage page;
        private final List<COSDictionary> elements = new ArrayList<>();

        private Content(PDPage page) {
            this.page = page;
        }

        /** A new element of the page; its number marks its content. */
        int add(String type) {
            PDStructureElement element = element(type, page);
            element.appendKid(elements.size());
            elements.add(element.getCOSObject());
            return elements.size() - 1;
        }

        /** Ends the page: now it is known which element each piece of content belongs to. */
        void close() {
            COSArray array = new COSArray();
            elements.forEach(array::add);
            page.getCOSObject().setInt(COSName.STRUCT_PARENTS, keys);
            parents.add(COSInteger.get(keys++));
            parents.add(array);
        }
    }

    Content content(PDPage page) {
        return new Content(page);
    }

    /** A field, at this place in the order of reading. */
    void add(PDAnnotationWidget widget, PDPage page) {
        PDStructureElement element = element("Form", page);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        widget.setStructParent(keys);
        parents.add(COSInteger.get(keys++));
        parents.add(element.getCOSObject());
    }

    private PDStructureElement element(String type, PDPage page) {
        PDStructureElement element = new PDStructureElement(type, document);
        element.setPage(page);
        document.appendKid(element);
        return element;
    }

    void close() {
        COSDictionary numbers = new COSDictionary();
        // a number tree is sorted by key: keys were given in order
        numbers.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, numbers);
        root.getCOSObject().setInt(COSName.PARENT_TREE_NEXT_KEY, keys);
    }
}
