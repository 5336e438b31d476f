package no.husrom.store.trail;

import static no.husrom.store.schema.Tables.ATTACHMENT;
import static no.husrom.store.schema.Tables.ATTACHMENT_CONTENT;
import static no.husrom.store.schema.Tables.HISTORY_CHANGE;
import static no.husrom.store.schema.Tables.HISTORY_STEP;
import static no.husrom.store.schema.Tables.IMPORT_MAPPING;
import static no.husrom.store.schema.Tables.OCCUPANCY;
import static no.husrom.store.schema.Tables.PLAN;
import static no.husrom.store.schema.Tables.RECORD_TAG;
import static no.husrom.store.schema.Tables.VERIFIED_FACT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.husrom.store.schema.DefaultSchema;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A table whose rows leave a trail: what a row is known by, which record it is a part of, and what
/// of it is kept. A table is a part of another when its key begins with that one's: then its rows
/// go when the other's go.
public final class Tracked {
  private static final Set<Table<?>> LEFT_OUT =
      Set.of(HISTORY_STEP, HISTORY_CHANGE, ATTACHMENT_CONTENT, IMPORT_MAPPING);

  /// Tables that name a register and a record there.
  private static final Set<Table<?>> ABOUT_RECORDS = Set.of(RECORD_TAG, ATTACHMENT, VERIFIED_FACT);

  /// Columns that follow from other rows.
  private static final Set<Field<?>> DERIVED = Set.of(OCCUPANCY.LAST_DAY, OCCUPANCY.PRIOR_LAST_DAY);

  /// Columns too large to be kept of a new row, which has them itself.
  private static final Set<Field<?>> LARGE = Set.of(PLAN.PROBLEM, PLAN.DOCUMENT);

  private static final int AT_A_TIME = 500;

  private static final Map<String, Tracked> BY_NAME = all();

  private final Table<?> table;
  private final List<TableField<?, ?>> key;
  private final List<Field<?>> kept;
  private final Table<?> root;

  private Tracked(Table<?> table) {
    this.table = table;
    this.key = List.copyOf(table.getPrimaryKey().getFields());
    this.kept = Arrays.stream(table.fields()).filter(field -> !DERIVED.contains(field)).toList();
    this.root = root(table);
  }

  private static Map<String, Tracked> all() {
    List<Table<?>> waiting = new ArrayList<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
    waiting.removeAll(LEFT_OUT);
    Map<String, Tracked> all = new LinkedHashMap<>();
    while (!waiting.isEmpty()) {
      Table<?> next =
          waiting.stream()
              .filter(table -> parents(table).stream().noneMatch(waiting::contains))
              .findFirst()
              .orElseThrow();
      waiting.remove(next);
      all.put(next.getName(), new Tracked(next));
    }
    return all;
  }

  private static List<Table<?>> parents(Table<?> table) {
    List<Table<?>> parents = new ArrayList<>();
    for (ForeignKey<?, ?> reference : table.getReferences()) {
      if (!reference.getKey().getTable().equals(table)) {
        parents.add(reference.getKey().getTable());
      }
    }
    return parents;
  }

  private static Table<?> root(Table<?> table) {
    for (ForeignKey<?, ?> reference : table.getReferences()) {
      if (isPart(reference)) {
        return root(reference.getKey().getTable());
      }
    }
    return table;
  }

  private static boolean isPart(ForeignKey<?, ?> reference) {
    Table<?> table = reference.getTable();
    return !ABOUT_RECORDS.contains(table)
        && table.getPrimaryKey().getFields().getFirst().equals(reference.getFields().getFirst())
        && reference.getFields().size() == 1;
  }

  /// Every table with a trail, each after those that its rows refer to.
  public static List<Tracked> inOrder() {
    return List.copyOf(BY_NAME.values());
  }

  /// The table of this name; null when its rows leave no trail.
  public static @Nullable Tracked of(Table<?> table) {
    return BY_NAME.get(table.getName());
  }

  /// The table of this name, which leaves a trail.
  public static Tracked named(String name) {
    Tracked found = BY_NAME.get(name);
    if (found == null) {
      throw new IllegalArgumentException(name + " leaves no trail");
    }
    return found;
  }

  public Table<?> table() {
    return table;
  }

  public List<TableField<?, ?>> key() {
    return key;
  }

  /// The columns of which is kept how they were.
  public List<Field<?>> kept() {
    return kept;
  }

  /// The table of the record that the rows are a part of; itself when they are records.
  public Table<?> root() {
    return root;
  }

  /// Whether the rows name a register and a record there, with no reference that the schema keeps.
  public boolean isAboutRecords() {
    return ABOUT_RECORDS.contains(table);
  }

  /// The tables of which that is so.
  public static List<Tracked> aboutRecords() {
    return inOrder().stream().filter(Tracked::isAboutRecords).toList();
  }

  /// The references of the rows to other rows, but for the chain of occupancies, which is derived.
  public List<ForeignKey<?, ?>> references() {
    return table.getReferences().stream()
        .<ForeignKey<?, ?>>map(reference -> reference)
        .filter(reference -> reference.getFields().stream().noneMatch(DERIVED::contains))
        .toList();
  }

  /// The rows of these records, by key.
  public Map<List<String>, Record> rows(DSLContext sql, Collection<String> records) {
    List<String> all = List.copyOf(records);
    Map<List<String>, Record> rows = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      List<String> some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
      sql.selectFrom(table).where(in(recordColumn(), some)).forEach(row -> rows.put(key(row), row));
    }
    return rows;
  }

  /// The condition that a column holds one of these values.
  public static <T> Condition in(Field<T> column, Collection<String> values) {
    return column.in(values.stream().map(v -> DSL.val(v, column.getDataType())).toList());
  }

  /// The tables whose rows go with this one's, each with the reference to it.
  List<ForeignKey<?, ?>> parts() {
    return BY_NAME.values().stream()
        .flatMap(other -> other.table.getReferences().stream())
        .<ForeignKey<?, ?>>map(reference -> reference)
        .filter(reference -> reference.getKey().getTable().equals(table) && isPart(reference))
        .toList();
  }

  /// The column that says which record a row is a part of.
  public TableField<?, ?> recordColumn() {
    return ABOUT_RECORDS.contains(table) ? key.get(1) : key.getFirst();
  }

  /// The name of the register's table that a row is a part of.
  public String register(Map<String, String> image) {
    String named = image.get("register");
    return ABOUT_RECORDS.contains(table) && named != null
        ? named.toLowerCase(Locale.ROOT)
        : root.getName();
  }

  public String recordId(Record row) {
    return text(row.get(recordColumn()));
  }

  /// What a row is known by.
  public List<String> key(Record row) {
    return key.stream().map(field -> text(row.get(field))).toList();
  }

  /// The digest of a row as it stands, see the changes' digests.
  public String digest(Record row) {
    return Trail.digest(image(row));
  }

  /// Sets a column to a value that was kept.
  public static <T> void set(Record row, Field<T> column, @Nullable String value) {
    row.set(column, value == null ? null : DSL.val(value, column.getDataType()).getValue());
  }

  /// What is kept of a row: texts by column, without the empty ones.
  public SortedMap<String, String> image(Record row) {
    SortedMap<String, String> image = new TreeMap<>();
    for (Field<?> field : kept) {
      Object value = row.get(field);
      if (value instanceof BigDecimal number) {
        image.put(field.getName(), text(number.setScale(scale(field), RoundingMode.HALF_UP)));
      } else if (value != null) {
        image.put(field.getName(), text(value));
      }
    }
    return image;
  }

  /// The columns of a new row that its change need not tell.
  Set<String> large() {
    return LARGE.stream()
        .filter(field -> field.equals(table.field(field)))
        .map(Field::getName)
        .collect(Collectors.toSet());
  }

  /// The decimals that the schema keeps of a number.
  private static int scale(Field<?> field) {
    return field.getDataType().scale();
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case OffsetDateTime time -> time.toInstant().toString();
      case null, default -> String.valueOf(value);
    };
  }
}
