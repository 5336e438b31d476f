package no.husrom.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import javax.xml.parsers.ParserConfigurationException;
import no.husrom.sheet.Cell;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// Reads .xlsx and .xlsm as a stream of XML events. POI's parser refuses document types and
/// measures how far each part unpacks; macros are never looked at.
final class XlsxFile {
  private static final int MOST_PARTS = 10_000;

  /// Looking after them takes a fifth of the time that a sheet takes.
  private static final String NAMESPACES = "http://xml.org/sax/features/namespaces";

  private final Path file;
  private final ReadLimits limits;

  XlsxFile(Path file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  Reading.Opened read()
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    ZipSecureFile zip = new ZipSecureFile(file.toFile());
    try (zip) {
      checkParts(zip);
      checkContentTypes(zip);
      try (OPCPackage pack = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
        return read(pack, zip.getEntry("xl/vbaProject.bin") != null);
      }
    }
  }

  private void checkParts(ZipSecureFile zip) {
    long unpacked = 0;
    int parts = 0;
    boolean workbook = false;
    boolean binary = false;
    for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
      ZipArchiveEntry entry = entries.nextElement();
      unpacked += Math.max(0, entry.getSize());
      parts++;
      workbook |= entry.getName().startsWith("xl/");
      binary |= entry.getName().equals("xl/workbook.bin");
    }
    if (!workbook || binary) {
      throw new RefusedException(Refusal.WRONG_TYPE, binary ? "xlsb" : "zip");
    }
    if (unpacked > limits.unpackedBytes() || parts > MOST_PARTS) {
      throw new RefusedException(Refusal.ZIP_BOMB, (unpacked >> 20) + " MB");
    }
  }

  /// Parsed here first, since POI prints a stack trace when this part is broken.
  private static void checkContentTypes(ZipSecureFile zip)
      throws IOException, SAXException, ParserConfigurationException {
    ZipArchiveEntry types = zip.getEntry("[Content_Types].xml");
    if (types == null) {
      throw new RefusedException(Refusal.DAMAGED, "[Content_Types].xml");
    }
    try (InputStream in = zip.getInputStream(types)) {
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setErrorHandler(new DefaultHandler());
      parser.parse(new InputSource(in));
    }
  }

  private Reading.Opened read(OPCPackage pack, boolean macros)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(pack);
    RowCollector collector = new RowCollector(limits);
    WorkbookPart whole = WorkbookPart.read(reader);
    WorksheetHandler handler =
        new WorksheetHandler(
            collector,
            sharedTexts(new ReadOnlySharedStringsTable(pack, false)),
            dateStyle(reader.getStylesTable()),
            new Numbers(whole.since1904()));
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setFeature(NAMESPACES, false);
    parser.setContentHandler(handler);
    parser.setErrorHandler(handler);
    var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        collector.startSheet(
            sheets.getSheetName(), whole.hiddenSheets().contains(sheets.getSheetName()));
        collector.startRow(0);
        parser.parse(new InputSource(sheet));
        collector.endSheet();
      }
    }
    return new Reading.Opened(collector.sheets(), properties(pack), macros);
  }

  private static IntFunction<Cell> sharedTexts(ReadOnlySharedStringsTable table) {
    @Nullable Cell[] known = new @Nullable Cell[table.getUniqueCount()];
    return i -> {
      Cell cell = known[i];
      if (cell == null) {
        cell = Cell.text(table.getItemAt(i).getString());
        known[i] = cell;
      }
      return cell;
    };
  }

  private static IntPredicate dateStyle(@Nullable StylesTable styles) {
    Map<Integer, Boolean> known = new HashMap<>();
    return i -> known.computeIfAbsent(i, style -> isDate(styles, style));
  }

  private static boolean isDate(@Nullable StylesTable styles, int style) {
    if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
      return false;
    }
    var format = styles.getStyleAt(style);
    return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
  }

  private static Map<String, String> properties(OPCPackage pack)
      throws IOException, OpenXML4JException {
    Map<String, String> found = new HashMap<>();
    try {
      for (var property :
          new POIXMLProperties(pack)
              .getCustomProperties()
              .getUnderlyingProperties()
              .getPropertyList()) {
        if (property.isSetLpwstr()) {
          found.put(property.getName(), property.getLpwstr());
        }
      }
    } catch (XmlException e) {
      throw new IOException(e);
    }
    return found;
  }

  /// Text in a cell of its own, with `_x000D_` and the like made into the letters they stand for.
  static String unescaped(String stored) {
    return stored.contains("_x") ? new XSSFRichTextString(stored).getString() : stored;
  }
}
