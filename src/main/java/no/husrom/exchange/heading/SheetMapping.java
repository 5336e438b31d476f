package no.husrom.exchange.heading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.words.DayOrder;
import no.husrom.exchange.words.PlainWords;
import org.jspecify.annotations.Nullable;

/// How one sheet is read. `file` is empty when it holds for the sheet in whatever file. `register`
/// is null for a sheet that is not read; `headerRow` is the number of the row with the headings, 0
/// when it is not known yet. `dates` is what stands first in dates that can be read in two ways,
/// null when nobody has said.
public record SheetMapping(
    String file,
    String sheet,
    @Nullable Register register,
    int headerRow,
    List<ColumnMapping> columns,
    OwnWords words,
    @Nullable DayOrder dates) {

  /// Nobody has said in which order its dates stand.
  public SheetMapping(
      String file,
      String sheet,
      @Nullable Register register,
      int headerRow,
      List<ColumnMapping> columns,
      OwnWords words) {
    this(file, sheet, register, headerRow, columns, words, null);
  }

  public SheetMapping {
    columns = List.copyOf(columns);
  }

  public boolean isRead() {
    return register != null;
  }

  /// The registers that its rows feed: its own, and for a sheet of dwellings that says who lives
  /// there, all three.
  public Set<Register> registers() {
    Set<Register> registers = EnumSet.noneOf(Register.class);
    if (register != null) {
      registers.add(register);
    }
    for (ColumnMapping column : columns) {
      column.field().map(Field::register).ifPresent(registers::add);
    }
    if (registers.contains(Register.LEASES) && register == Register.DWELLINGS) {
      registers.add(Register.HOUSEHOLDS);
    }
    return registers;
  }

  /// What a column is called in a mapping: its heading, with a number when it is not the first with
  /// that heading.
  public static String nameOf(ColumnMapping column, List<ColumnMapping> columns) {
    String plain = PlainWords.of(column.heading());
    long before =
        columns.stream()
            .filter(c -> c.column() < column.column())
            .filter(c -> PlainWords.of(c.heading()).equals(plain))
            .count();
    return before == 0 ? column.heading() : column.heading() + " (" + (before + 1) + ")";
  }

  /// The fields that its columns may go to, by register: those of its own, where it has dwellings
  /// those of who lives there, and where it is a property system's what such files say.
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    if (register != null) {
      fields.addAll(register.fields());
    }
    if (register == Register.DWELLINGS) {
      for (Register other : List.of(Register.HOUSEHOLDS, Register.LEASES)) {
        other.fields().stream().filter(Headings.OF_TENANT::contains).forEach(fields::add);
      }
    }
    boolean ofPropertySystem =
        columns.stream()
            .anyMatch(column -> column.field().filter(PropertyField.class::isInstance).isPresent());
    if (ofPropertySystem) {
      Stream.of(PropertyField.values())
          .filter(field -> field.register() == register)
          .forEach(fields::add);
    }
    return fields;
  }

  /// This wish with a column chosen too; another that was chosen for the same field gives it up.
  public SheetMapping choosing(ColumnMapping chosen) {
    List<ColumnMapping> all = new ArrayList<>(columns);
    Optional<Field> only = chosen.field().filter(field -> !Headings.mayRepeat(field));
    all.removeIf(
        column ->
            column.column() == chosen.column() || only.isPresent() && column.field().equals(only));
    all.add(chosen);
    return new SheetMapping(file, sheet, register, headerRow, all, words, dates);
  }

  /// This wish with what is read in a field instead of a word; empty for nothing.
  public SheetMapping choosing(Field field, String word, String value) {
    return new SheetMapping(
        file, sheet, register, headerRow, columns, words.with(field, word, value), dates);
  }

  /// This wish with the order that dates stand in where they do not tell it themselves.
  public SheetMapping choosing(DayOrder order) {
    return new SheetMapping(file, sheet, register, headerRow, columns, words, order);
  }

  public boolean has(Field field) {
    return columns.stream().anyMatch(column -> column.field().equals(Optional.of(field)));
  }

  /// What `wish` says of a sheet like this one, with the columns where they stand here; what it
  /// says of others is left out. Of a sheet that is read the row of headings is the one found here.
  public SheetMapping wished(SheetMapping wish) {
    List<ColumnMapping> placed = new ArrayList<>();
    for (ColumnMapping column : wish.columns()) {
      int found = Wishes.place(column, columns);
      if (found >= 0) {
        placed.add(columns.get(found).to(column.target()));
      }
    }
    return new SheetMapping(
        file,
        sheet,
        wish.register(),
        wish.isRead() ? headerRow : 0,
        placed,
        wish.words(),
        wish.dates());
  }

  /// What of this a person has chosen, beside what was `proposed`; nothing when all is as proposed.
  /// Columns are called by their names, since they may stand elsewhere another time.
  public Optional<SheetMapping> chosen(SheetMapping proposed) {
    List<ColumnMapping> chosen =
        columns.stream()
            .filter(column -> column.certainty() == ColumnMapping.Certainty.CHOSEN)
            .filter(column -> !column.heading().isEmpty())
            .map(
                column ->
                    new ColumnMapping(
                        -1, nameOf(column, columns), column.target(), column.certainty()))
            .toList();
    boolean none =
        chosen.isEmpty()
            && words.words().isEmpty()
            && dates == null
            && register == proposed.register();
    return none
        ? Optional.empty()
        : Optional.of(new SheetMapping("", sheet, register, 0, chosen, words, dates));
  }

  /// The same with another column in the place of the one with its number.
  public SheetMapping with(ColumnMapping changed) {
    List<ColumnMapping> all = new ArrayList<>(columns);
    all.replaceAll(column -> column.column() == changed.column() ? changed : column);
    return new SheetMapping(file, sheet, register, headerRow, all, words, dates);
  }
}
