package no.husrom.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.husrom.dwelling.DwellingStore;
import no.husrom.history.Change;
import no.husrom.history.HistoryQuery;
import no.husrom.history.HistoryStep;
import no.husrom.history.HistoryStore;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.LeaseStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.trail.Cause;
import no.husrom.store.trail.Tracked;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryWordsTest {

  @ParameterizedTest
  @EnumSource
  void everyTableAndColumnThatLeavesATrailHasWords(Language language) {
    HistoryWords words = new HistoryWords(language);
    for (Tracked table : Tracked.inOrder()) {
      String name = table.table().getName();
      String register = table.isAboutRecords() ? "dwelling" : table.root().getName();
      for (var column : table.kept()) {
        Change came =
            new Change(
                register, "X1", name, List.of("X1"), null, Map.of(column.getName(), "2026-01-02"));
        assertThat(words.lines(List.of(came), Hidden.NONE)).hasSize(1);
      }
      assertThat(words.register(register)).isNotEmpty();
    }
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
      ChangeLine line = words.lines(changes(database, step), Hidden.NONE).getLast();
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
    return words.lines(changes, hidden).toString();
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
