package no.husrom.plan.study.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.study.StudyYear;
import no.husrom.plan.words.Names;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What every study needs to be told: words, names, and whose home must not be.
final class Telling {
  private final Texts texts;
  private final Names names;
  private final Set<String> hidden;

  Telling(StudyYear year, Language language) {
    texts = Texts.of(Telling.class, language);
    names = new Names(year.basis(), language);
    hidden = year.hidden();
  }

  Texts texts() {
    return texts;
  }

  Formats formats() {
    return texts.formats();
  }

  Names names() {
    return names;
  }

  boolean hidden(String household) {
    return hidden.contains(household);
  }

  /// Where it lives; for a secret address that it is not told, for no home that there is none.
  String home(String household, String target) {
    return hidden(household)
        ? texts.say("home.hidden")
        : target.isEmpty() ? texts.say("home.none") : names.target(target);
  }

  /// A table that always has rows and names nobody.
  StudyTable table(String key, StudyTable.Column... columns) {
    return new StudyTable(texts.say(key + ".title"), false, "", Arrays.asList(columns));
  }

  /// A table that may have no rows.
  StudyTable list(String key, boolean names, StudyTable.Column... columns) {
    return new StudyTable(
        texts.say(key + ".title"), names, texts.say(key + ".empty"), Arrays.asList(columns));
  }

  StudyTable.Column words(String key, int share) {
    return new StudyTable.Column(texts.say(key), ColumnKind.TEXT, false, share);
  }

  StudyTable.Column number(String key) {
    return new StudyTable.Column(texts.say(key), ColumnKind.NUMBER, false, 15);
  }

  StudyTable.Column difference(String key) {
    return new StudyTable.Column(texts.say(key), ColumnKind.NUMBER, true, 15);
  }

  /// Kroner, with or without their sign.
  StudyTable.Column kroner(String key, boolean signed) {
    return new StudyTable.Column(texts.say(key), ColumnKind.KRONER, signed, 20);
  }

  StudyTable.Column decimal(String key) {
    return new StudyTable.Column(texts.say(key), ColumnKind.DECIMAL, false, 14);
  }

  StudyTable.Column day(String key) {
    return new StudyTable.Column(texts.say(key), ColumnKind.DAY, false, 16);
  }

  /// The notes of a study, and that it was stopped when it was.
  List<String> notes(boolean complete, String... more) {
    List<String> notes = new ArrayList<>();
    if (!complete) {
      notes.add(texts.say("note.stopped"));
    }
    notes.addAll(Arrays.asList(more));
    notes.add(texts.say("note.figures"));
    return notes;
  }

  /// The six figures, one a row, under this name, with what they are in each of the plans.
  void figures(StudyTable table, Outcome one, Outcome other) {
    figure(table, "figure.persons", one.persons(), other.persons());
    figure(table, "figure.households", one.households(), other.households());
    figure(table, "figure.overdue", one.overdue(), other.overdue());
    figure(table, "figure.temporary", one.temporary(), other.temporary());
    figure(table, "figure.kroner", one.kroner(), other.kroner());
    figure(table, "figure.investment", one.investment(), other.investment());
  }

  private void figure(StudyTable table, String key, long one, long other) {
    table.row(
        StudyTable.text(texts.say(key)),
        StudyTable.number(one),
        StudyTable.number(other),
        StudyTable.number(other - one));
  }
}
