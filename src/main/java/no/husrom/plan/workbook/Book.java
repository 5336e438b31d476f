package no.husrom.plan.workbook;

import no.husrom.household.Category;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureKind;
import no.husrom.office.Decision;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.words.PlanWords;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What every sheet of one workbook needs: its words and the names of things.
final class Book {
  private final Basis basis;
  private final Language language;
  private final Texts texts;
  private final Texts measures;
  private final PlanWords words;
  private final int year;

  Book(Basis basis, Language language, int year) {
    this.basis = basis;
    this.language = language;
    this.texts = Texts.of(Book.class, language);
    this.measures = Texts.of(MeasureKind.class, language);
    this.words = new PlanWords(basis, language);
    this.year = year;
  }

  WorkbookDraft draft() {
    return new WorkbookDraft(language, title());
  }

  /// "Heilskapleg busettingsplan 2026", with the municipality where its name is known.
  String title() {
    String municipality = basis.registers().office().municipality();
    String title = say("title", String.valueOf(year));
    return municipality.isBlank() ? title : municipality + " · " + title;
  }

  String say(String key, Object... facts) {
    return texts.say(key, facts);
  }

  String category(Category category) {
    return texts.say("group." + category.name());
  }

  String kind(String measure) {
    return basis.measures().stream()
        .filter(m -> m.id().equals(measure))
        .map(Measure::kind)
        .map(measures::name)
        .findFirst()
        .orElse("");
  }

  PlanWords words() {
    return words;
  }

  Formats formats() {
    return words.formats();
  }

  Decision decision() {
    return basis.decision();
  }
}
