package no.husrom.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.husrom.dwelling.DwellingStore;
import no.husrom.exchange.field.Register;
import no.husrom.history.Change;
import no.husrom.history.HistoryQuery;
import no.husrom.history.HistoryStep;
import no.husrom.history.HistoryStore;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.LeaseStore;
import no.husrom.mapping.Fact;
import no.husrom.office.Decision;
import no.husrom.office.DecisionStore;
import no.husrom.office.Office;
import no.husrom.office.OfficeStore;
import no.husrom.office.attachment.Attaching;
import no.husrom.office.attachment.AttachmentStore;
import no.husrom.office.table.FreeColumn;
import no.husrom.office.table.FreeColumnStore;
import no.husrom.office.table.TagStore;
import no.husrom.plan.PlanTask;
import no.husrom.rule.instrument.Instrument;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.Saving;
import no.husrom.store.schema.tables.records.DwellingFieldRecord;
import no.husrom.store.trail.Cause;
import no.husrom.store.trail.Tracked;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryWordsTest {

  /// In the migrations: `create table X (`, `alter table X`, and `column in ('A', 'B')`.
  private static final Pattern CODES =
      Pattern.compile(
          "(?:create|alter) table (\\w+)|check \\((\\w+) in \\(('\\w+'(?:, '\\w+')*)\\)");

  @ParameterizedTest
  @EnumSource
  void everyTableAndColumnThatLeavesATrailHasWords(Language language) {
    HistoryWords words = new HistoryWords(language);
    for (Tracked table : Tracked.inOrder()) {
      String name = table.table().getName();
      String register = table.isAboutRecords() ? "dwelling" : table.root().getName();
      for (var column : table.kept()) {
        String value =
            column.getName().equals("choices")
                ? "[\"ja\"]"
                : Number.class.isAssignableFrom(column.getType()) ? "12" : "2026-01-02";
        Change came =
            new Change(register, "X1", name, List.of("X1"), null, Map.of(column.getName(), value));
        Change changed =
            new Change(
                register,
                "X1",
                name,
                List.of("X1", "X2"),
                Map.of(column.getName(), value),
                Map.of(column.getName(), value));
        assertThat(words.lines(List.of(came, changed), Hidden.NONE, Map.of())).hasSize(2);
      }
      assertThat(words.register(register)).isNotEmpty();
    }
  }

  /// Every code that the schema lets a column hold.
  @ParameterizedTest
  @EnumSource
  void noCodeIsShownAsItIsKept(Language language) throws IOException {
    HistoryWords words = new HistoryWords(language);
    List<String> raw = new ArrayList<>();
    int codes = 0;
    for (String migration : migrations()) {
      String table = "";
      for (MatchResult found : CODES.matcher(migration).results().toList()) {
        if (found.group(1) != null) {
          table = found.group(1);
          continue;
        }
        String named = table;
        if (Tracked.inOrder().stream().noneMatch(t -> t.table().getName().equals(named))) {
          continue;
        }
        for (String code : found.group(3).replace("'", "").split(", ")) {
          codes++;
          ifRaw(words, table, found.group(2), code).ifPresent(raw::add);
        }
      }
    }
    assertThat(raw).isEmpty();
    assertThat(codes).isGreaterThan(80);
  }

  /// Codes that the schema does not know.
  @ParameterizedTest
  @EnumSource
  void noNameThatTheProgramKeepsIsShownAsItIs(Language language) {
    HistoryWords words = new HistoryWords(language);
    List<String> raw = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      ifRaw(words, "verified_fact", "fact", fact.name()).ifPresent(raw::add);
    }
    for (PlanTask.What what : PlanTask.What.values()) {
      ifRaw(words, "task", "what", what.name()).ifPresent(raw::add);
    }
    for (Instrument instrument : Instrument.values()) {
      ifRaw(words, "instrument", "instrument", instrument.name()).ifPresent(raw::add);
    }
    for (Register register : Register.values()) {
      ifRaw(words, "table_view", "page", register.name()).ifPresent(raw::add);
    }
    try (Database database = Engine.H2.open()) {
      database.change(
          tx -> {
            new OfficeStore().save(tx, Office.PROPOSED);
            new DecisionStore()
                .save(
                    tx,
                    Decision.unknown(2028)
                        .withBudgets(0, 0)
                        .withHandovers(8, Map.of(Month.JULY, 2)));
          });
      changes(database, newest(database)).stream()
          .filter(change -> change.register().equals("office_setting"))
          .forEach(
              setting ->
                  ifRaw(words, "office_setting", "name", setting.record()).ifPresent(raw::add));
    }
    assertThat(raw).isEmpty();
    assertThat(words.record("rate", "allowance.coverage")).doesNotContain("allowance");
    assertThat(words.record("rate", "no.longer.ours")).contains("no.longer.ours");
  }

  /// The code, if it is said as it stands.
  private static Optional<String> ifRaw(
      HistoryWords words, String table, String column, String code) {
    Change change =
        new Change(
            "dwelling", "X1", table, List.of("X1"), Map.of(column, code), Map.of(column, code));
    ChangeLine line = words.lines(List.of(change), Hidden.NONE, Map.of()).getFirst();
    return line.after().equals(code)
        ? Optional.of(table + "." + column + "=" + code)
        : Optional.empty();
  }

  private static List<String> migrations() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      List<String> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        all.add(Files.readString(file));
      }
      return all;
    }
  }

  @Test
  void tagsOwnColumnsAndFilesAreSaidByTheirNames() throws IOException {
    Path file = Files.writeString(Files.createTempDirectory("husrom").resolve("brev.txt"), "hei");
    TagStore tags = new TagStore();
    try (Database database = Engine.H2.open()) {
      database.change(tx -> new DwellingStore().save(tx, Filled.dwelling("B1")));
      database.change(
          tx ->
              tags.hang(
                  tx, "DWELLING", List.of("B1"), tags.make(tx, "DWELLING", "Fukt", "#0072b2")));
      HistoryStep hung = newest(database);
      database.change(tx -> tags.delete(tx, tags.all(tx, "DWELLING").getFirst().id()));
      assertThat(facts(database, hung)).contains("Merke: '' > 'Fukt'");
      database.change(tx -> new Attaching().add(tx, "DWELLING", "B1", List.of(file), Filled.DAY));
      assertThat(facts(database, newest(database)))
          .containsExactly("Vedlegg: '' > 'brev.txt (3 B)'");
      database.change(tx -> new AttachmentStore().delete(tx, "DWELLING", "B1", "brev.txt"));
      assertThat(facts(database, newest(database)))
          .containsExactly("Vedlegg: 'brev.txt (3 B)' > ''");
      FreeColumn column = new FreeColumn("Skap", FreeColumn.Kind.CHOICE, List.of("A", "B"));
      database.change(tx -> new FreeColumnStore().save(tx, "DWELLING", column));
      assertThat(facts(database, newest(database)))
          .containsExactly("Kolonnen: '' > 'Val: A, B; Slag: Val; Namn: Skap; Plass i rekkja: 1'");
      own(database, "A");
      assertThat(facts(database, newest(database))).contains("Skap: '' > 'A'");
      own(database, "B");
      assertThat(facts(database, newest(database))).containsExactly("Skap: 'A' > 'B'");
    }
    Files.delete(file);
  }

  private static void own(Database database, String content) {
    database.change(tx -> Saving.put(tx, List.of(new DwellingFieldRecord("B1", "Skap", content))));
  }

  private static List<String> facts(Database database, HistoryStep step) {
    List<Change> changes = changes(database, step);
    Map<String, String> tags = database.read(tx -> new TagNameStore().among(tx, changes));
    return new HistoryWords(Language.NYNORSK)
        .lines(changes, Hidden.NONE, tags).stream()
            .map(line -> line.what() + ": '" + line.before() + "' > '" + line.after() + "'")
            .map(line -> line.replace('\u00a0', ' '))
            .toList();
  }

  @Test
  void saysWhatWasBeforeAndAfterInTheUsersWords() {
    try (Database database = Engine.H2.open()) {
      DwellingStore dwellings = new DwellingStore();
      database.change(tx -> dwellings.save(tx, List.of(Filled.dwelling("B1"))));
      database.write(
          Cause.imported("leige.xlsx"),
          tx -> dwellings.save(tx, dwellings.find(tx, "B1").orElseThrow().withStatuses(List.of())));
      HistoryStep step = newest(database);
      HistoryWords words = new HistoryWords(Language.NYNORSK);
      assertThat(words.what(step)).isEqualTo("leige.xlsx: Bustad B1");
      ChangeLine line = words.lines(changes(database, step), Hidden.NONE, Map.of()).getLast();
      assertThat(List.of(line.record(), line.what(), line.before(), line.after()))
          .containsExactly(
              "Bustad B1", "Status", "Status frå: 01.03.2026; Status: Under vedlikehald", "");
    }
  }

  @Test
  void whereSomebodyWithASecretAddressLivesIsNotTold() {
    try (Database database = Engine.H2.open()) {
      database.change(
          tx -> {
            new DwellingStore().save(tx, Filled.dwelling("B77"));
            new HouseholdStore().save(tx, Filled.household("H1"));
          });
      database.change(
          tx -> new LeaseStore().save(tx, Filled.lease("L1", "H1", "B77", Filled.DAY, null)));
      database.change(tx -> new LeaseStore().delete(tx, "L1"));
      List<HistoryStep> steps = all(database);
      HistoryWords words = new HistoryWords(Language.ENGLISH);
      for (HistoryStep step : steps.subList(0, 2)) {
        assertThat(said(database, words, step)).contains("secret address").doesNotContain("B77");
      }
      database.change(tx -> new HouseholdStore().delete(tx, "H1"));
      assertThat(said(database, words, steps.getFirst())).doesNotContain("B77");
      assertThat(said(database, words, steps.get(1))).doesNotContain("B77");
    }
  }

  private static String said(Database database, HistoryWords words, HistoryStep step) {
    List<Change> changes = changes(database, step);
    Hidden hidden = database.read(tx -> new HiddenStore().among(tx, changes));
    return words.lines(changes, hidden, Map.of()).toString();
  }

  private static HistoryStep newest(Database database) {
    return all(database).getFirst();
  }

  private static List<HistoryStep> all(Database database) {
    return database.read(tx -> new HistoryStore().steps(tx, HistoryQuery.ALL));
  }

  private static List<Change> changes(Database database, HistoryStep step) {
    return database.read(tx -> new HistoryStore().changes(tx, step.id(), 99));
  }
}
