package no.husrom.exchange.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.husrom.exchange.field.DecisionField;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.heading.property.PropertySheet;
import no.husrom.exchange.words.PlainWords;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import org.jspecify.annotations.Nullable;

/// A row read as headings: which fields its cells name.
final class Headings {
  static final Set<Field> OF_TENANT =
      Set.of(
          LeaseField.TENANT,
          LeaseField.STARTS,
          LeaseField.ENDS,
          LeaseField.TERM,
          LeaseField.OPEN_ENDED,
          LeaseField.SIGNED_ON,
          LeaseField.DEPOSIT,
          LeaseField.GUARANTEE,
          LeaseField.DEPOSIT_ACCOUNT,
          LeaseField.NOTICE_ON,
          LeaseField.NOTICE_BY,
          LeaseField.DISADVANTAGED,
          LeaseField.MAY_RENEW,
          HouseholdField.MEMBERS,
          HouseholdField.ADULTS,
          HouseholdField.CHILDREN,
          HouseholdField.CATEGORY,
          HouseholdField.SECRECY);

  private final HeadingBook book;
  private final Row row;
  private final @Nullable PropertySheet property;

  Headings(HeadingBook book, Row row) {
    this(book, row, null);
  }

  /// `property` is the kind of a property system's sheet, which has a dictionary of its own.
  Headings(HeadingBook book, Row row, @Nullable PropertySheet property) {
    this.book = book;
    this.row = row;
    this.property = property;
  }

  /// The distinct fields of a register that the cells name.
  Set<Field> fields(Register register) {
    Set<Field> found = new HashSet<>();
    for (Cell cell : row.cells()) {
      if (cell instanceof Cell.Text text && !isFree(text.value())) {
        book.find(register, text.value()).map(HeadingBook.Found::field).ifPresent(found::add);
      }
    }
    return found;
  }

  /// Whether there is enough to tell one record from another.
  static boolean identify(Register register, Set<Field> fields) {
    return switch (register) {
      case DWELLINGS ->
          fields.contains(DwellingField.ADDRESS)
              || fields.contains(DwellingField.STREET)
              || fields.contains(DwellingField.ID);
      case HOUSEHOLDS ->
          fields.contains(HouseholdField.LABEL) || fields.contains(HouseholdField.ID);
      case LEASES ->
          fields.contains(LeaseField.ID)
              || (fields.contains(LeaseField.STARTS)
                  && (fields.contains(LeaseField.DWELLING) || fields.contains(LeaseField.ADDRESS)));
      case DECISIONS ->
          fields.contains(DecisionField.YEAR)
              && (fields.contains(DecisionField.DECIDED)
                  || fields.contains(DecisionField.REQUESTED));
    };
  }

  /// Whether the columns make whole dwellings and say who lives there since when.
  boolean holdTenantsToo() {
    Set<Field> dwelling = fields(Register.DWELLINGS);
    Set<Field> lease = fields(Register.LEASES);
    return identify(Register.DWELLINGS, dwelling)
        && dwelling.contains(DwellingField.BEDROOMS)
        && lease.contains(LeaseField.TENANT)
        && lease.contains(LeaseField.STARTS);
  }

  /// Every column with a heading, or with cells below in `below`, and where it goes.
  List<ColumnMapping> columns(Register register, boolean tenantsToo, List<Row> below) {
    int count =
        below.stream().mapToInt(r -> r.cells().size()).reduce(row.cells().size(), Math::max);
    List<ColumnMapping> columns = new ArrayList<>();
    Set<Field> taken = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      String heading = heading(row.cell(i));
      int column = i;
      if (heading.isEmpty()) {
        if (below.stream().anyMatch(r -> !r.cell(column).isEmpty())) {
          columns.add(
              new ColumnMapping(
                  i, "", new Target.Skipped(Target.Why.NO_HEADING), Certainty.UNKNOWN));
        }
        continue;
      }
      ColumnMapping mapping = column(i, heading, register, tenantsToo, taken);
      columns.add(distinct(mapping, names));
    }
    return columns;
  }

  private ColumnMapping column(
      int column, String heading, Register register, boolean tenantsToo, Set<Field> taken) {
    if (book.isReason(heading)) {
      return new ColumnMapping(
          column, heading, new Target.Skipped(Target.Why.REASON), Certainty.KNOWN);
    } else if (!isFree(heading) && book.identifiesPersons(heading)) {
      return new ColumnMapping(
          column, heading, new Target.Skipped(Target.Why.IDENTIFYING), Certainty.KNOWN);
    } else if (!isFree(heading)) {
      Optional<HeadingBook.Found> found =
          isHouseNumber(column, heading)
              ? Optional.of(new HeadingBook.Found(DwellingField.HOUSE_NUMBER, Certainty.SIMILAR))
              : find(register, heading);
      if (tenantsToo && (found.isEmpty() || taken.contains(found.get().field()))) {
        found =
            book.find(Register.LEASES, heading)
                .filter(f -> OF_TENANT.contains(f.field()))
                .or(
                    () ->
                        book.find(Register.HOUSEHOLDS, heading)
                            .filter(f -> OF_TENANT.contains(f.field())));
      }
      if (found.isPresent()) {
        Field field = found.get().field();
        if (taken.add(field) || mayRepeat(field)) {
          return new ColumnMapping(
              column, heading, new Target.ToField(field), found.get().certainty());
        }
      }
    }
    Target kept =
        register == Register.DECISIONS
            ? new Target.Skipped(Target.Why.NO_PLACE)
            : new Target.Free(freeName(heading));
    return new ColumnMapping(column, heading, kept, Certainty.UNKNOWN);
  }

  private Optional<HeadingBook.Found> find(Register register, String heading) {
    return property == null
        ? book.find(register, heading)
        : property.find(heading).map(field -> new HeadingBook.Found(field, Certainty.KNOWN));
  }

  /// Whether the column is a bare "Nr" just after one of street names.
  private boolean isHouseNumber(int column, String heading) {
    return column > 0
        && book.isBareNumber(heading)
        && book.find(Register.DWELLINGS, heading(row.cell(column - 1)))
            .filter(found -> found.field() == DwellingField.STREET)
            .isPresent();
  }

  /// Persons and districts may stand in several columns.
  static boolean mayRepeat(Field field) {
    return field == HouseholdField.MEMBERS
        || field == HouseholdField.ADULTS
        || field == HouseholdField.CHILDREN
        || field == HouseholdField.PREFERRED
        || field == HouseholdField.FORBIDDEN;
  }

  private static ColumnMapping distinct(ColumnMapping mapping, Set<String> names) {
    if (!(mapping.target() instanceof Target.Free(String name)) || names.add(name)) {
      return mapping;
    }
    int number = 2;
    while (!names.add(name + " (" + number + ")")) {
      number++;
    }
    return new ColumnMapping(
        mapping.column(),
        mapping.heading(),
        new Target.Free(name + " (" + number + ")"),
        mapping.certainty());
  }

  static boolean isFree(String heading) {
    return heading.strip().startsWith("*");
  }

  private static String freeName(String heading) {
    String bare = isFree(heading) ? heading.strip().substring(1).strip() : heading;
    return bare.isEmpty() ? heading : bare;
  }

  /// The words of a heading, in one line.
  static String heading(Cell cell) {
    return PlainWords.unspaced(cell.asText()).replaceAll("\\s+", " ");
  }
}
