package no.husrom.exchange.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.heading.property.PropertySheet;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import org.jspecify.annotations.Nullable;

/// Finds out how sheets are to be read. What a user wishes goes before what is found.
public final class Recognition {
  private static final int ROWS_LOOKED_AT = 40;
  private static final int ROWS_BELOW = 200;
  private static final int ENOUGH_TO_BE_NEAR = 3;
  private static final int FOR_A_FIELD = 10;
  private static final int FOR_THE_NAME = 15;

  private static final SheetMapping NO_WISH =
      new SheetMapping("", Mapping.ANY_SHEET, null, 0, List.of(), OwnWords.NONE);

  private final HeadingBook book;

  public Recognition(HeadingBook book) {
    this.book = book;
  }

  private record Choice(
      Register register,
      HeadingRows.Candidate headings,
      int score,
      @Nullable PropertySheet property) {
    Choice(Register register, HeadingRows.Candidate headings, int score) {
      this(register, headings, score, null);
    }

    Row row() {
      return headings.row();
    }
  }

  /// The mapping of every sheet, in order.
  public Recognised recognise(List<OpenSheet> sheets, Mapping wishes) {
    List<SheetMapping> mappings = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (OpenSheet open : sheets) {
      Optional<SheetMapping> wish = wishes.find(open.file(), open.sheet().name());
      mappings.add(recognise(open, wish.orElse(NO_WISH), problems, notes));
    }
    for (SheetMapping wish : wishes.sheets()) {
      boolean there =
          wish.sheet().equals(Mapping.ANY_SHEET)
              || sheets.stream().anyMatch(s -> s.sheet().name().equalsIgnoreCase(wish.sheet()));
      if (!there) {
        problems.add(
            Problem.at(Place.ofFile(wish.file()), new Trouble.MappedSheetMissing(wish.sheet())));
      }
    }
    return new Recognised(new Mapping(mappings), problems, notes);
  }

  private SheetMapping recognise(
      OpenSheet open, SheetMapping wish, List<Problem> problems, List<Note> notes) {
    Place place = Place.ofSheet(open.file(), open.sheet().name());
    Choice choice = choose(open, wish);
    if (choice == null) {
      if (!open.sheet().rows().isEmpty() && !isUnwanted(wish) && !isSkipped(open)) {
        Choice near = nearest(open);
        problems.add(
            near == null
                ? Problem.at(place, new Trouble.SheetNotRecognised())
                : Problem.at(
                    place.inRow(near.row().number()), new Trouble.NoIdentity(near.register())));
      }
      return unread(open, wish);
    }
    note(open, choice.headings(), place, notes);
    Headings headings = new Headings(book, choice.row(), choice.property());
    boolean tenantsToo =
        choice.register() == Register.DWELLINGS
            && choice.property() == null
            && headings.holdTenantsToo()
            && !book.namedBy(open.sheet().name()).equals(Optional.of(Register.LEASES));
    List<Row> below =
        open.sheet().rows().stream()
            .filter(row -> row.number() > choice.row().number())
            .limit(ROWS_BELOW)
            .toList();
    List<ColumnMapping> columns =
        new ArrayList<>(headings.columns(choice.register(), tenantsToo, below));
    Wishes.apply(wish, columns, place, problems);
    new ColumnReport(book, choice.property() != null).of(columns, place, problems);
    return new SheetMapping(
        open.file(),
        open.sheet().name(),
        choice.register(),
        choice.row().number(),
        columns,
        wish.words(),
        wish.dates());
  }

  private static void note(
      OpenSheet open, HeadingRows.Candidate headings, Place place, List<Note> notes) {
    int above =
        (int) open.sheet().rows().stream().filter(r -> r.number() < headings.first()).count();
    if (above > 0) {
      notes.add(new Note(place, new Handling.LinesAbove(above)));
    }
    if (headings.isOfTwo()) {
      notes.add(
          new Note(place, new Handling.TwoHeadingRows(headings.first(), headings.row().number())));
    }
  }

  /// A sheet that is not read; the row with most words is likely to be the one with headings.
  private SheetMapping unread(OpenSheet open, SheetMapping wish) {
    List<ColumnMapping> columns = List.of();
    int headerRow = 0;
    if (!isUnwanted(wish) && !isSkipped(open)) {
      for (Row row : open.sheet().rows().stream().limit(ROWS_LOOKED_AT).toList()) {
        List<ColumnMapping> headings = headings(row);
        if (headings.size() > columns.size()) {
          columns = headings;
          headerRow = row.number();
        }
      }
    }
    return new SheetMapping(
        open.file(), open.sheet().name(), null, headerRow, columns, wish.words(), wish.dates());
  }

  /// The row that would be headings if it told one record from another.
  private @Nullable Choice nearest(OpenSheet open) {
    Choice best = null;
    for (Row row : open.sheet().rows().stream().limit(ROWS_LOOKED_AT).toList()) {
      for (Register register : Register.values()) {
        int known = new Headings(book, row).fields(register).size();
        if (known >= ENOUGH_TO_BE_NEAR && (best == null || known > best.score())) {
          best = new Choice(register, new HeadingRows.Candidate(row, row.number()), known);
        }
      }
    }
    return best;
  }

  /// Whether the user has said that the sheet is not to be read.
  private static boolean isUnwanted(SheetMapping wish) {
    return !wish.sheet().equals(Mapping.ANY_SHEET) && !wish.isRead() && wish.columns().isEmpty();
  }

  private boolean isSkipped(OpenSheet open) {
    return book.skipsSheet(open.sheet().name());
  }

  private @Nullable Choice choose(OpenSheet open, SheetMapping wish) {
    boolean wished = !wish.sheet().equals(Mapping.ANY_SHEET);
    if (isUnwanted(wish) || (!wished && isSkipped(open))) {
      return null;
    }
    Choice best = property(open, wish);
    if (best != null) {
      return best;
    }
    Optional<Register> named = book.namedBy(open.sheet().name());
    for (Register register : Register.values()) {
      if (wish.isRead() && wish.register() != register) {
        continue;
      }
      for (HeadingRows.Candidate row : new HeadingRows(book, open.sheet()).candidates(register)) {
        if (wish.headerRow() > 0 && row.row().number() != wish.headerRow()) {
          continue;
        }
        Choice choice = weigh(row, register, named, wish);
        if (choice != null && (best == null || isBetter(choice, best))) {
          best = choice;
        }
      }
    }
    return best;
  }

  /// The headings of a property system's sheet, unless the user says that it is something else.
  private static @Nullable Choice property(OpenSheet open, SheetMapping wish) {
    for (Row row : open.sheet().rows().stream().limit(ROWS_LOOKED_AT).toList()) {
      List<String> words = headings(row).stream().map(ColumnMapping::heading).toList();
      PropertySheet kind = PropertySheet.headed(words, open.sheet().name()).orElse(null);
      if (kind != null && (!wish.isRead() || wish.register() == kind.register())) {
        return new Choice(kind.register(), new HeadingRows.Candidate(row, row.number()), 0, kind);
      }
    }
    return null;
  }

  /// Of equals the upper row is better, and two rows where the lower has only the units.
  private boolean isBetter(Choice one, Choice best) {
    return one.score() > best.score()
        || one.score() == best.score()
            && one.register() == best.register()
            && (one.headings().first() == best.headings().first()
                    && one.headings().isOfTwo()
                    && !best.headings().isOfTwo()
                    && areUnits(one, best)
                || one.headings().first() < best.headings().first());
  }

  /// Whether each heading that two rows change is still of the same field.
  private boolean areUnits(Choice two, Choice upper) {
    for (int i = 0; i < two.row().cells().size(); i++) {
      Cell whole = two.row().cell(i);
      Cell above = upper.row().cell(i);
      boolean same =
          whole.equals(above)
              || !above.isEmpty()
                  && book.find(two.register(), Headings.heading(above)).isPresent()
                  && book.find(two.register(), Headings.heading(whole))
                      .map(HeadingBook.Found::field)
                      .equals(
                          book.find(two.register(), Headings.heading(above))
                              .map(HeadingBook.Found::field));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Choice weigh(
      HeadingRows.Candidate row, Register register, Optional<Register> named, SheetMapping wish) {
    Headings headings = new Headings(book, row.row());
    Set<Field> fields = headings.fields(register);
    int wished = 0;
    for (ColumnMapping column : wish.columns()) {
      if (Wishes.place(column, headings(row.row())) >= 0) {
        wished++;
        column.field().filter(f -> f.register() == register).ifPresent(fields::add);
      }
    }
    boolean isNamed = named.equals(Optional.of(register));
    boolean sure = wish.headerRow() > 0 && wish.isRead();
    if (!sure && (!Headings.identify(register, fields) || fields.size() < (isNamed ? 1 : 2))) {
      return null;
    }
    boolean whole = register == Register.DWELLINGS && headings.holdTenantsToo() && !isLeases(named);
    return new Choice(
        register,
        row,
        FOR_A_FIELD * (fields.size() + wished)
            + (isNamed ? FOR_THE_NAME : 0)
            + (whole ? 10 * FOR_A_FIELD : 0));
  }

  private static boolean isLeases(Optional<Register> named) {
    return named.equals(Optional.of(Register.LEASES));
  }

  private static List<ColumnMapping> headings(Row row) {
    List<ColumnMapping> headings = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cell(i) instanceof Cell.Text) {
        String heading = Headings.heading(row.cell(i));
        if (!heading.isEmpty()) {
          headings.add(new ColumnMapping(i, heading, new Target.Free(heading), Certainty.UNKNOWN));
        }
      }
    }
    return headings;
  }
}
