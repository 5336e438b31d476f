package no.husrom.exchange.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.OwnWords;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.property.PropertyRows;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// What the program does not know of a sheet and she can say: what a column is, or which register a
/// whole sheet belongs to. An answer is a wish, and the files are read again with it.
sealed interface SheetQuestion {

  SheetMapping sheet();

  /// What is this column?
  record OfColumn(SheetMapping sheet, ColumnMapping column) implements SheetQuestion {

    /// A field of its own, nothing, or any field of the sheet's register in order of its heading.
    List<Target> choices(Language language) {
      Register register = sheet.register();
      List<Target> targets = new ArrayList<>();
      targets.add(new Target.Free(column.heading()));
      targets.add(new Target.Skipped(Target.Why.CHOSEN));
      Comparator<Field> byHeading =
          Comparator.comparing(f -> Formats.of(language).sortKey(f.heading(language)));
      if (register != null) {
        Stream.concat(register.fields().stream(), ofPropertySystem(register))
            .sorted(byHeading)
            .map(Target.ToField::new)
            .forEach(targets::add);
      }
      return targets;
    }

    /// What else a column of a property system's sheet may be.
    private Stream<Field> ofPropertySystem(Register register) {
      return PropertyRows.kind(sheet).isEmpty()
          ? Stream.empty()
          : Stream.<Field>of(PropertyField.values()).filter(f -> f.register() == register);
    }

    Mapping answered(Target target, Mapping wishes) {
      SheetMapping before = SheetQuestion.wish(sheet, wishes);
      List<ColumnMapping> columns = new ArrayList<>(before.columns());
      columns.removeIf(c -> c.column() == column.column());
      columns.add(column.to(target));
      return wishes.said(
          new SheetMapping(
              sheet.file(),
              sheet.sheet(),
              sheet.register(),
              before.headerRow(),
              columns,
              OwnWords.NONE));
    }
  }

  /// Which register is this sheet of?
  record OfSheet(SheetMapping sheet) implements SheetQuestion {

    /// The register that is chosen, null for none.
    Mapping answered(@Nullable Register register, Mapping wishes) {
      int headerRow = register == null ? 0 : sheet.headerRow();
      return wishes.said(
          new SheetMapping(
              sheet.file(), sheet.sheet(), register, headerRow, List.of(), OwnWords.NONE));
    }
  }

  /// All that can be asked of how the sheets were read.
  static List<SheetQuestion> of(Mapping read, Mapping wishes) {
    return read.sheets().stream().flatMap(sheet -> of(sheet, wishes)).toList();
  }

  private static Stream<SheetQuestion> of(SheetMapping sheet, Mapping wishes) {
    boolean unknown = !sheet.isRead() && !sheet.columns().isEmpty();
    Stream<SheetQuestion> ofSheet =
        unknown || wish(sheet, wishes).headerRow() > 0
            ? Stream.of(new OfSheet(sheet))
            : Stream.empty();
    Stream<SheetQuestion> ofColumns =
        sheet.isRead()
            ? sheet.columns().stream()
                .filter(SheetQuestion::isOpen)
                .map(column -> new OfColumn(sheet, column))
            : Stream.empty();
    return Stream.concat(ofSheet, ofColumns);
  }

  private static boolean isOpen(ColumnMapping column) {
    return switch (column.certainty()) {
      case KNOWN -> false;
      case UNKNOWN -> column.target() instanceof Target.Free;
      case SIMILAR, CHOSEN -> true;
    };
  }

  private static SheetMapping wish(SheetMapping sheet, Mapping wishes) {
    return wishes.sheets().stream()
        .filter(s -> s.file().equals(sheet.file()) && s.sheet().equals(sheet.sheet()))
        .findFirst()
        .orElse(new SheetMapping(sheet.file(), sheet.sheet(), null, 0, List.of(), OwnWords.NONE));
  }
}
