package no.husrom.report.workbook;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.husrom.report.Figure;
import no.husrom.report.Report;
import no.husrom.report.ReportWords;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Makes a report's workbook.
public final class ReportWorkbook {
  private static final int LONGEST_NAME = 31;

  private ReportWorkbook() {}

  public static WorkbookDraft of(Report report, Language language) {
    ReportWords words = new ReportWords(report, language);
    Texts texts = Texts.of(ReportWorkbook.class, language);
    WorkbookDraft workbook = new WorkbookDraft(language, words.heading());
    SheetDraft front = workbook.sheet(texts.say("sheet.front"));
    Map<Figure, RowsSheet.Made> sheets = new IdentityHashMap<>();
    List<Figure> figures = report.figures();
    for (Figure figure : figures) {
      if (figure instanceof Figure.Counted<?> counted) {
        SheetDraft sheet = workbook.sheet(name(sheets.size() + 1, words.figure(figure)));
        sheets.put(figure, new RowsSheet(words, texts, front.name()).fill(sheet, counted));
      }
    }
    new FrontSheet(report, words, texts).fill(front, sheets);
    return workbook;
  }

  /// "07 Nye husstandar flytta inn": whole words, as many as a tab has room for.
  private static String name(int number, String title) {
    StringBuilder name = new StringBuilder(String.format(Locale.ROOT, "%02d", number));
    for (String word : title.replaceAll("[:,]", "").split(" ")) {
      if (name.length() + 1 + word.length() > LONGEST_NAME) {
        break;
      }
      name.append(' ').append(word);
    }
    return name.toString();
  }
}
