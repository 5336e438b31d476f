package no.husrom.sheet.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import no.husrom.text.Language;
import org.apache.poi.ss.util.WorkbookUtil;

/// A workbook being filled, sheet by sheet, in one language. Nothing is written before [#save].
public final class WorkbookDraft {
  private static final int LONGEST_NAME = 31;

  private final Language language;
  private final String title;
  private final List<SheetDraft> sheets = new ArrayList<>();
  private final Map<String, String> properties = new LinkedHashMap<>();

  /// `title` stands in the file's own facts and at the foot of every page.
  public WorkbookDraft(Language language, String title) {
    this.language = language;
    this.title = title;
  }

  /// A new sheet at the end. Letters that a tab cannot carry are replaced, and a name that is taken
  /// gets a number.
  public SheetDraft sheet(String name) {
    String safe = WorkbookUtil.createSafeSheetName(name);
    String free = safe;
    for (int i = 2; isTaken(free); i++) {
      String number = " " + i;
      free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - number.length())) + number;
    }
    SheetDraft sheet = new SheetDraft(free);
    sheets.add(sheet);
    return sheet;
  }

  private boolean isTaken(String name) {
    return sheets.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name));
  }

  /// A fact about the workbook that no sheet shows; a reader of .xlsx gets it back.
  public WorkbookDraft property(String name, String value) {
    properties.put(name, value);
    return this;
  }

  /// Writes the workbook as .xlsx: all of it, or the file is as before. At least one sheet is
  /// needed.
  public Saving save(Path file) {
    return SafeFile.save(file, out -> new WorkbookWriter(this).write(out));
  }

  Language language() {
    return language;
  }

  String title() {
    return title;
  }

  List<SheetDraft> sheets() {
    return sheets;
  }

  Map<String, String> properties() {
    return properties;
  }
}
