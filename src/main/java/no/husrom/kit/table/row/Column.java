package no.husrom.kit.table.row;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import no.husrom.text.Formats;
import org.jspecify.annotations.Nullable;

/// A column of a table: a fact, its heading, and how it is written, sorted and filtered.
///
/// @param <R> the record of a row
public final class Column<R> {
  /// How the facts of a column are compared and filtered.
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    CHOICE
  }

  private final String key;
  private final String title;
  private final Kind kind;
  private final Fact<R, ?> fact;
  private final Function<Object, String> writer;
  private final Formats formats;
  private final BooleanProperty shown = new SimpleBooleanProperty(true);
  private boolean wide;
  private boolean hiddenFirst;

  public Column(
      String key,
      String title,
      Kind kind,
      Fact<R, ?> fact,
      Function<Object, String> writer,
      Formats formats) {
    this.key = key;
    this.title = title;
    this.kind = kind;
    this.fact = fact;
    this.writer = writer;
    this.formats = formats;
  }

  /// Not shown until the user asks for it.
  public Column<R> hidden() {
    hiddenFirst = true;
    shown.set(false);
    return this;
  }

  /// Takes what room is left.
  public Column<R> wide() {
    wide = true;
    return this;
  }

  public String key() {
    return key;
  }

  public String title() {
    return title;
  }

  /// The fact as it stands in the cell; empty when it is not known.
  public String words(R record) {
    Object value = fact.of(record);
    return value == null ? "" : writer.apply(value);
  }

  /// The fact as a spreadsheet reads it: numbers without unit and spaces, with a decimal comma.
  public String plain(R record) {
    return fact.of(record) instanceof Number number
        ? decimal(number).stripTrailingZeros().toPlainString().replace('.', ',')
        : words(record);
  }

  /// A sum or a mean of the column's numbers, as they are written in its cells; a mean of whole
  /// numbers has one decimal, one of kroner none.
  public String words(BigDecimal amount) {
    String written = writer.apply(amount);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    boolean plain = written.chars().noneMatch(Character::isLetter);
    return plain && !whole ? formats.decimal(amount) : written;
  }

  public Kind kind() {
    return kind;
  }

  /// Whether the user sees it.
  public BooleanProperty shown() {
    return shown;
  }

  /// Whether it is shown before the user has chosen.
  public boolean shownAtFirst() {
    return !hiddenFirst;
  }

  public boolean isWide() {
    return wide;
  }

  public @Nullable Object value(R record) {
    return fact.of(record);
  }

  /// What rows are ordered by: numbers, days and enums by themselves, texts in Norwegian order.
  @Nullable Comparable<?> sortKey(R record) {
    Object value = fact.of(record);
    return switch (value) {
      case null -> null;
      case String text -> text.isBlank() ? null : formats.sortKey(text);
      case Number number when !(number instanceof Comparable<?>) -> number.doubleValue();
      case Comparable<?> comparable -> comparable;
      default -> writer.apply(value);
    };
  }

  /// A number without loss.
  static BigDecimal decimal(Number number) {
    return switch (number) {
      case BigDecimal exact -> exact;
      case Integer whole -> BigDecimal.valueOf(whole);
      case Long whole -> BigDecimal.valueOf(whole);
      default -> new BigDecimal(number.toString());
    };
  }

  /// Orders sort keys of one column; what is not known comes last both ways.
  @SuppressWarnings({"unchecked", "rawtypes"})
  static Comparator<@Nullable Comparable<?>> order(boolean ascending) {
    Comparator known = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return Comparator.nullsLast(known);
  }
}
