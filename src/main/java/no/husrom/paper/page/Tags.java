package no.husrom.paper.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// The structure of a document, for screen readers: what is a heading, a table row, a cell. Each
/// piece of text on a page has a number there, and the structure names page and number.
final class Tags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final Deque<PDStructureElement> open = new ArrayDeque<>();
  private final Map<PDPage, List<PDStructureElement>> pieces = new IdentityHashMap<>();
  private final PDDocument document;

  Tags(PDDocument document) {
    this.document = document;
    PDStructureElement whole = new PDStructureElement("Document", root);
    root.appendKid(whole);
    open.push(whole);
  }

  void open(String type) {
    PDStructureElement element = new PDStructureElement(type, open.element());
    open.element().appendKid(element);
    open.push(element);
  }

  void close() {
    open.pop();
  }

  void describe(String words) {
    open.element().setAlternateDescription(words);
  }

  String type() {
    return open.element().getStructureType();
  }

  /// Gives the next piece of text on `page` to the open element; returns its number.
  int piece(PDPage page) {
    List<PDStructureElement> known = pieces.computeIfAbsent(page, p -> new ArrayList<>());
    int number = known.size();
    known.add(open.element());
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    open.element().appendKid(reference);
    return number;
  }

  void finish() {
    COSArray numbers = new COSArray();
    int next = 0;
    for (PDPage page : document.getPages()) {
      page.setStructParents(next);
      COSArray parents = new COSArray();
      pieces.getOrDefault(page, List.of()).forEach(parents::add);
      numbers.add(COSInteger.get(next));
      numbers.add(parents);
      next++;
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
    root.setParentTreeNextKey(next);
    PDMarkInfo mark = new PDMarkInfo();
    mark.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(mark);
    document.getDocumentCatalog().setStructureTreeRoot(root);
  }
}
