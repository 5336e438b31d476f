package no.husrom.cli.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.cli.bench.Figures.Measure;
import no.husrom.cli.bench.Figures.Subject;
import no.husrom.cli.frame.Session;
import no.husrom.exchange.Counts;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.OpenedFiles;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.write.RegisterWorkbook;
import no.husrom.file.Saving;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.planning.Planning;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.search.Index;
import no.husrom.search.record.Found;
import no.husrom.search.record.RecordIndexStore;
import no.husrom.store.Database;

/// The benchmarks that work on the registers of a made-up city, in a folder that is taken away
/// afterwards.
final class Benches {
  /// With a slip of the finger in each, an abbreviation, and an order of its own.
  private static final long NANOS = 1_000_000;

  private static final List<String> QUESTIONS =
      List.of("kyrkjebakekn 12 h0201", "h0102 skuleg. 4", "einer 12", "laavendel", "b00012");

  private static final int SHOWN = 30;

  private final Session session;
  private final int rounds;
  private final Figures figures;
  private final RegisterStore store = new RegisterStore();

  Benches(Session session, int rounds, Figures figures) {
    this.session = session;
    this.rounds = rounds;
    this.figures = figures;
  }

  /// The city's workbook into a fresh database: reads the file, judges it, saves it.
  void imports(int size) {
    try (Folder folder = Folder.make()) {
      Registers city = City.of(size);
      Path file = folder.file("city.xlsx");
      write(file, city);
      int rows = rows(city);
      for (int round = 0; round < rounds; round++) {
        try (Database database = folder.database("office" + round, session)) {
          imports(file, database, size, rows);
        }
      }
    }
  }

  private void imports(Path file, Database database, int size, int rows) {
    Importer importer = new Importer(session.clock());
    Lap lap = new Lap(figures, size, Subject.WORKBOOK);
    OpenedFiles opened = OpenedFiles.open(List.of(file));
    lap.part(Measure.READ);
    ImportPreview preview =
        importer.preview(opened, Mapping.NONE, database.read(store::read), session.language());
    lap.part(Measure.MATCH);
    ImportResult result = importer.commit(preview, database);
    lap.part(Measure.COMMIT);
    lap.end(rows);
    if (!(result instanceof ImportResult.Saved)
        || !preview.total().equals(new Counts(rows, 0, 0, 0))) {
      throw new IllegalStateException("Not all was imported: " + preview.total());
    }
  }

  /// The city's registers as a workbook.
  void exports(int size) {
    try (Folder folder = Folder.make();
        Database database = folder.database("office", session, City.of(size))) {
      for (int round = 0; round < rounds; round++) {
        Lap lap = new Lap(figures, size, Subject.WORKBOOK);
        Registers registers = database.read(store::read);
        lap.part(Measure.READ);
        write(folder.file("city.xlsx"), registers);
        lap.part(Measure.WRITE);
        lap.end(rows(registers));
      }
    }
  }

  /// The program in a process of its own, without its window: until it has opened the database and
  /// read the dwellings.
  void starts(int size) {
    try (Folder folder = Folder.make()) {
      folder.database("office", session, City.of(size)).close();
      for (int round = 0; round < rounds; round++) {
        FirstRead.start(folder.file("office"), figures, size);
      }
    }
  }

  /// The pages in a window, by the one that has windows.
  void tables(List<Integer> sizes, Screens screens) {
    Map<Integer, Database> databases = new LinkedHashMap<>();
    try (Folder folder = Folder.make()) {
      try {
        for (int size : sizes) {
          databases.put(size, folder.database("office" + size, session, City.of(size)));
        }
        Path sheets = folder.file("sheets.xlsx");
        write(sheets, City.withFaults(sizes.getFirst()));
        screens.measure(session, new Screens.Pages(databases, sheets), rounds, figures);
      } finally {
        databases.values().forEach(Database::close);
      }
    }
  }

  /// The picture of the year in which most leases of a city end, in a window.
  void chart(int size, Screens screens) {
    LocalDate today = LocalDate.now(session.clock());
    Basis basis = Basis.of(today, City.LEASES_END, City.of(size));
    Edition edition =
        new Planning(new Planner(), session.clock())
            .plan(
                basis,
                Draft.propose(basis),
                Settings.STANDARD.withEngine(false),
                _ -> {},
                () -> false);
    screens.measure(session, new Screens.Picture(size, basis, edition), rounds, figures);
  }

  /// The search box: makes its index, and asks it after each letter of some questions.
  void searches(List<Integer> sizes) {
    RecordIndexStore records = new RecordIndexStore();
    LocalDate today = LocalDate.now(session.clock());
    try (Folder folder = Folder.make()) {
      for (int size : sizes) {
        try (Database database = folder.database("office" + size, session, City.of(size))) {
          for (int round = 0; round < rounds; round++) {
            Lap lap = new Lap(figures, size, Subject.SEARCH);
            Index<Found> index = database.read(tx -> records.read(tx, today));
            lap.part(Measure.INDEX);
            lap.end(index.size());
            typed(index, size);
          }
        }
      }
    }
  }

  private void typed(Index<Found> index, int size) {
    long slowest = 0;
    for (String question : QUESTIONS) {
      for (int letters = 1; letters <= question.length(); letters++) {
        long start = System.nanoTime();
        List<Index.Hit<Found>> hits = index.find(question.substring(0, letters), SHOWN);
        long millis = (System.nanoTime() - start) / NANOS;
        figures.add(size, Subject.SEARCH, Measure.KEYSTROKE, millis);
        slowest = Math.max(slowest, millis);
        if (letters == question.length() && hits.isEmpty()) {
          throw new IllegalStateException("Nothing is found by " + question);
        }
      }
    }
    figures.add(size, Subject.SEARCH, Measure.SLOWEST_KEYSTROKE, slowest);
  }

  private void write(Path file, Registers registers) {
    LocalDate today = LocalDate.now(session.clock());
    if (RegisterWorkbook.write(file, registers, today, session.language())
        instanceof Saving.NotSaved not) {
      throw new IllegalStateException(not.sentence(session.language()));
    }
  }

  private static int rows(Registers registers) {
    return registers.dwellings().size() + registers.households().size() + registers.leases().size();
  }
}
