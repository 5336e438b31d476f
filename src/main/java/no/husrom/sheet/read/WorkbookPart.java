package no.husrom.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// What a .xlsx says of itself as a whole: whether its dates count from 1904, and which sheets it
/// hides.
record WorkbookPart(boolean since1904, Set<String> hiddenSheets) {

  static WorkbookPart read(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    boolean[] since1904 = {false};
    Set<String> hidden = new HashSet<>();
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(
        new DefaultHandler() {
          @Override
          public void startElement(String space, String local, String name, Attributes facts) {
            if (local.equals("workbookPr")) {
              String value = facts.getValue("date1904");
              since1904[0] = "1".equals(value) || "true".equals(value);
            } else if (local.equals("sheet")
                && facts.getValue("state") != null
                && facts.getValue("state").endsWith("idden")) {
              hidden.add(facts.getValue("name"));
            }
          }
        });
    try (InputStream workbook = reader.getWorkbookData()) {
      parser.parse(new InputSource(workbook));
    }
    return new WorkbookPart(since1904[0], hidden);
  }
}
