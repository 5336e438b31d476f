package no.husrom.exchange.ui.mapping;

import java.util.List;
import java.util.Optional;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.heading.OwnWords;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.row.Contents;
import no.husrom.exchange.row.Contents.WordUse;
import no.husrom.exchange.value.Understood;
import no.husrom.exchange.words.DayOrder;

/// How one sheet was read, and the wish that each answer changes. `headerRow` is the row that was
/// found to have the headings.
record SheetSight(SheetMapping sheet, int headerRow, Contents contents, SheetMapping wish) {

  /// The wish that a sheet is read as it is.
  static SheetMapping wish(SheetMapping sheet) {
    return new SheetMapping(
        sheet.file(), sheet.sheet(), sheet.register(), sheet.headerRow(), List.of(), OwnWords.NONE);
  }

  /// Another register's sheet has other fields: what was said of columns and words is dropped.
  SheetMapping answered(Optional<Register> register) {
    return new SheetMapping(
        sheet.file(),
        sheet.sheet(),
        register.orElse(null),
        register.isPresent() ? headerRow : 0,
        List.of(),
        OwnWords.NONE);
  }

  SheetMapping answered(ColumnMapping column, Target target) {
    return wish.choosing(column.to(target));
  }

  SheetMapping answered(WordUse use, String value) {
    return wish.choosing(use.field(), use.word(), value);
  }

  SheetMapping answered(DayOrder order) {
    return wish.choosing(order);
  }

  /// Whether its dates can be read in two ways.
  boolean hasEitherDays() {
    return !contents.eitherDay().isEmpty();
  }

  /// Whether the sheet has headings, but nobody knows whose.
  boolean isUnknown() {
    return !sheet.isRead() && !sheet.columns().isEmpty();
  }

  List<String> samples(ColumnMapping column) {
    return contents.samples().getOrDefault(column.column(), List.of());
  }

  /// Whether she should see the column without asking for it: all but those that are sure.
  static boolean isOpen(ColumnMapping column) {
    return isDoubt(column) || column.certainty() == Certainty.CHOSEN;
  }

  static boolean isOpen(WordUse use) {
    return isDoubt(use) || use.chosen();
  }

  private static boolean isDoubt(ColumnMapping column) {
    return switch (column.certainty()) {
      case KNOWN, CHOSEN -> false;
      case SIMILAR -> true;
      case UNKNOWN -> column.target() instanceof Target.Free && !column.heading().startsWith("*");
    };
  }

  private static boolean isDoubt(WordUse use) {
    return use.meaning() instanceof Understood.NotUnderstood;
  }

  int doubts() {
    if (!sheet.isRead()) {
      return isUnknown() ? 1 : 0;
    }
    return (int)
        (sheet.columns().stream().filter(SheetSight::isDoubt).count()
            + contents.words().stream().filter(SheetSight::isDoubt).count());
  }

  boolean guesses() {
    return isUnknown()
        || sheet.columns().stream().anyMatch(c -> c.certainty() == Certainty.SIMILAR);
  }

  /// How many columns are sure, or chosen.
  int sure() {
    return (int)
        sheet.columns().stream()
            .filter(c -> c.certainty() == Certainty.KNOWN || c.certainty() == Certainty.CHOSEN)
            .count();
  }
}
