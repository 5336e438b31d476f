package no.husrom.exchange.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.difference.Ground;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.exchange.field.LeaseValues;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.HeadingBook;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.heading.OwnWords;
import no.husrom.exchange.heading.Recognised;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.read.ImportReading;
import no.husrom.exchange.read.Taken;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.register.Registers;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;
import no.husrom.sheet.Sheet;
import no.husrom.text.Language;

/// A block of one register as the import judges it: what saving it would do, what keeps it from
/// being saved, and what else is worth knowing.
public record BlockReading(ImportPreview preview, List<BlockFlaw> flaws, List<Problem> notes) {
  private static final HeadingBook BOOK = new HeadingBook();
  private static final int HEADER = 1;

  public static BlockReading of(
      Register register,
      List<BlockLine> lines,
      Registers snapshot,
      LocalDate today,
      Language language) {
    List<Erasing.Kept> kept = new ArrayList<>();
    Registers less = erased(register, lines, snapshot, kept);
    SheetMapping mapping = mapping(register, lines);
    ImportReading reading =
        ImportReading.of(
            List.of(new OpenSheet("", sheet(register, lines, mapping))),
            new Recognised(new Mapping(List.of(mapping)), List.of(), List.of()),
            BOOK,
            Ground.of(less),
            today,
            language);
    List<BlockFlaw> flaws = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    kept.forEach(
        fact ->
            flaws.add(
                new BlockFlaw(
                    fact.line(),
                    fact.field(),
                    Problem.at(Place.ofSheet("", ""), new Trouble.Missing(fact.field())))));
    for (Problem problem : reading.problems()) {
      int line = problem.place().row() - HEADER - 1;
      if (line >= 0 && isFlaw(problem)) {
        flaws.add(new BlockFlaw(line, field(problem), problem));
      } else {
        notes.add(problem);
      }
    }
    ImportReading whole = less == snapshot ? reading : beforeErasing(reading, snapshot);
    return new BlockReading(
        ImportPreview.of(
            Mapping.NONE,
            new Mapping(List.of(mapping)),
            whole,
            reading.problems(),
            List.of(),
            snapshot),
        flaws,
        notes);
  }

  private static boolean isFlaw(Problem problem) {
    return problem.refusesRow()
        || problem.trouble() instanceof Trouble.Unreadable
        || problem.trouble() instanceof Trouble.LooseLine;
  }

  private static @org.jspecify.annotations.Nullable Field field(Problem problem) {
    return switch (problem.trouble()) {
      case Trouble.Unreadable(var field, _, _) -> field;
      case Trouble.Missing(var field) -> field;
      case Trouble.WrongOrder(_, _, var then, _) -> then;
      default -> null;
    };
  }

  private static Registers erased(
      Register register, List<BlockLine> lines, Registers all, List<Erasing.Kept> kept) {
    boolean any =
        lines.stream()
            .flatMap(l -> Stream.concat(l.said().values().stream(), l.free().values().stream()))
            .anyMatch(String::isBlank);
    if (!any) {
      return all;
    }
    return switch (register) {
      case DWELLINGS ->
          new Registers(
              all.office(),
              new Erasing<>(
                      Dwelling::id, Dwelling::version, DwellingValues::of, DwellingValues::dwelling)
                  .erased(all.dwellings(), lines, kept),
              all.households(),
              all.leases(),
              all.decisions());
      case HOUSEHOLDS ->
          new Registers(
              all.office(),
              all.dwellings(),
              new Erasing<>(
                      Household::id,
                      Household::version,
                      HouseholdValues::of,
                      HouseholdValues::household)
                  .erased(all.households(), lines, kept),
              all.leases(),
              all.decisions());
      case LEASES ->
          new Registers(
              all.office(),
              all.dwellings(),
              all.households(),
              new Erasing<>(Lease::id, Lease::version, LeaseValues::of, LeaseValues::lease)
                  .erased(all.leases(), lines, kept),
              all.decisions());
      case DECISIONS -> all;
    };
  }

  /// The judgement over the records as they stand in the register, so that what was erased counts
  /// as changed.
  private static ImportReading beforeErasing(ImportReading r, Registers snapshot) {
    return new ImportReading(
        over(r.dwellings(), snapshot.dwellings(), Dwelling::id, DwellingValues::of),
        over(r.households(), snapshot.households(), Household::id, HouseholdValues::of),
        over(r.leases(), snapshot.leases(), Lease::id, LeaseValues::of),
        r.decisions(),
        r.rejected(),
        r.refusedRows(),
        r.problems(),
        r.notes(),
        r.differences());
  }

  private static <T> List<Taken<T>> over(
      List<Taken<T>> rows, List<T> records, Function<T, String> id, Function<T, Values> taken) {
    Map<String, T> byId = records.stream().collect(Collectors.toMap(id, Function.identity()));
    List<Taken<T>> all = new ArrayList<>();
    for (Taken<T> row : rows) {
      T before = byId.get(row.id());
      all.add(
          before == null
              ? row
              : new Taken<>(
                  row.place(), row.id(), row.record(), before, row.after(), taken.apply(before)));
    }
    return all;
  }

  /// The id twice, and a column for each field and own column that is written in. Twice, because a
  /// row with one word alone is taken for a comment, and a line may only erase.
  private static SheetMapping mapping(Register register, List<BlockLine> lines) {
    Field id = register.fields().getFirst();
    Set<Target> targets = new LinkedHashSet<>();
    lines.forEach(line -> line.said().keySet().forEach(f -> targets.add(new Target.ToField(f))));
    lines.forEach(line -> line.free().keySet().forEach(n -> targets.add(new Target.Free(n))));
    List<ColumnMapping> columns = new ArrayList<>();
    Stream.concat(
            Stream.of(new Target.ToField(id), new Target.ToField(id)),
            ((Collection<Target>) targets).stream())
        .forEach(
            target ->
                columns.add(
                    new ColumnMapping(columns.size(), "", target, ColumnMapping.Certainty.CHOSEN)));
    return new SheetMapping("", register.name(), register, HEADER, columns, OwnWords.NONE);
  }

  private static Sheet sheet(Register register, List<BlockLine> lines, SheetMapping mapping) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      BlockLine line = lines.get(i);
      List<Cell> cells = new ArrayList<>();
      for (ColumnMapping column : mapping.columns()) {
        cells.add(
            Cell.text(
                column.column() < 2
                    ? line.id()
                    : switch (column.target()) {
                      case Target.ToField(Field field) -> line.said().get(field);
                      case Target.Free(String name) -> line.free().get(name);
                      case Target.Skipped _ -> null;
                    }));
      }
      rows.add(new Row(HEADER + 1 + i, cells));
    }
    return new Sheet(register.name(), rows);
  }
}
