package no.husrom.office.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import no.husrom.dwelling.ui.DwellingsPage;
import no.husrom.history.Change;
import no.husrom.history.HistoryStep;
import no.husrom.history.HistoryStore;
import no.husrom.history.words.Hidden;
import no.husrom.history.words.HistoryWords;
import no.husrom.kit.form.NamedEntry;
import no.husrom.kit.table.row.Filter;
import no.husrom.office.table.FreeColumn;
import no.husrom.office.table.FreeColumn.Kind;
import no.husrom.office.table.FreeColumnStore;
import no.husrom.store.Saving;
import no.husrom.store.schema.tables.records.DwellingFieldRecord;
import no.husrom.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The office's own columns of each kind, in the record's form and in the table.
class OwnFieldsJourneyTest extends RegisterWindowTest {
  @BeforeEach
  void columns() {
    for (FreeColumn column :
        List.of(
            new FreeColumn("Nøkkelskap", Kind.TEXT, List.of()),
            new FreeColumn("Årleg avgift", Kind.NUMBER, List.of()),
            new FreeColumn("Siste tilsyn", Kind.DATE, List.of()),
            new FreeColumn("Vaktmeister", Kind.CHOICE, List.of("Nord", "Sør")))) {
      database().change(tx -> new FreeColumnStore().save(tx, "DWELLING", column));
    }
  }

  @Test
  void eachKindIsFilledInSavedInOneStepAndShownAgainAfterARestart() {
    page();
    long before = steps().getFirst().id();
    write(field("Nøkkelskap"), "14 B");
    write(field("Årleg avgift"), "1 250,50");
    write(field("Siste tilsyn"), "3.2.2026");
    choose("Vaktmeister", "Sør");
    save();
    assertThat(own())
        .isEqualTo(
            with(
                Map.of(
                    "Nøkkelskap", "14 B",
                    "Årleg avgift", "1250,5",
                    "Siste tilsyn", "03.02.2026",
                    "Vaktmeister", "Sør")));
    assertThat(steps().getFirst().id()).isEqualTo(before + 1);
    assertThat(history())
        .containsExactlyInAnyOrder(
            "Nøkkelskap:  > 14 B",
            "Årleg avgift:  > 1250,5",
            "Siste tilsyn:  > 03.02.2026",
            "Vaktmeister:  > Sør");
    restart();
    page();
    assertThat(field("Nøkkelskap").getText()).isEqualTo("14 B");
    assertThat(field("Årleg avgift").getText().replace('\u00a0', ' ')).isEqualTo("1 250,5");
    assertThat(field("Siste tilsyn").getText()).isEqualTo("03.02.2026");
    write(field("Nøkkelskap"), "");
    choose("Vaktmeister", "Nord");
    save();
    assertThat(history())
        .containsExactlyInAnyOrder("Nøkkelskap: 14 B > ", "Vaktmeister: Sør > Nord");
  }

  @Test
  void whatIsNoNumberAndNoDayIsNotSavedAndIsSaidUnderItsField() {
    page();
    Map<String, String> before = own();
    write(field("Årleg avgift"), "mykje");
    write(field("Siste tilsyn"), "31.02.2026");
    save();
    assertThat(own()).isEqualTo(before);
    assertThat(
            lookup(".field-complaint").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .map(words -> words.replace('\u00a0', ' ')))
        .containsExactly(
            "Skriv eit tal, til dømes 1 250,5.",
            "«31.02.2026» er ikkje ein dato. Skriv han som 31.12.2026.");
    assertThat(field("Årleg avgift").isFocused()).isTrue();
    write(field("Årleg avgift"), "-3");
    write(field("Siste tilsyn"), "");
    save();
    assertThat(own()).isEqualTo(with(Map.of("Årleg avgift", "-3")));
  }

  /// As after an import of a sheet that holds anything.
  @Test
  void whatDoesNotFitItsColumnStaysAsItIsWrittenAndNothingIsLost() {
    Map<String, String> mess =
        Map.of(
            "Årleg avgift", "om lag 1000",
            "Siste tilsyn", "våren 2025",
            "Vaktmeister", "sør",
            "Nøkkelskap", "14 B\nbak døra",
            "Heilt anna", "x");
    keep(mess);
    page();
    assertThat(field("Årleg avgift").getText()).isEmpty();
    assertThat(field("Nøkkelskap").getText()).isEqualTo("14 B bak døra");
    assertThat(combo("Vaktmeister").getValue()).isEqualTo(java.util.Optional.of("Sør"));
    write(field("Eigar"), "Kari");
    save();
    assertThat(own()).containsAllEntriesOf(mess);
    write(field("Årleg avgift"), "1000");
    save();
    assertThat(own()).containsAllEntriesOf(changed(mess, "Årleg avgift", "1000"));
  }

  @Test
  void aColumnThatIsMadeOrTakenAwayComesAndGoesInTheFormWithoutLosingWhatIsWritten() {
    keep(Map.of("Nøkkelskap", "7"));
    page();
    write(field("Eigar"), "Kari");
    FreeColumnStore store = new FreeColumnStore();
    database()
        .change(
            tx -> {
              store.delete(tx, "DWELLING", "Nøkkelskap");
              store.save(tx, "DWELLING", new FreeColumn("Alarm", Kind.TEXT, List.of()));
            });
    refresh();
    assertThat(field("Eigar").getText()).isEqualTo("Kari");
    write(field("Alarm"), "ja");
    save();
    assertThat(own()).containsAllEntriesOf(Map.of("Nøkkelskap", "7", "Alarm", "ja"));
  }

  @Test
  void eachKindIsFilteredInItsOwnWay() {
    String id = dwellings().get(2).id();
    keep(id, Map.of("Nøkkelskap", "Rad 9", "Årleg avgift", "1 200", "Siste tilsyn", "2026-02-03"));
    String other = dwellings().get(4).id();
    keep(other, Map.of("Årleg avgift", "90,5", "Siste tilsyn", "1.1.2025", "Vaktmeister", "Nord"));
    view("own:Nøkkelskap", new Filter.Contains("rad"));
    assertThat(shown()).containsExactly(id);
    view("own:Årleg avgift", new Filter.Between(new BigDecimal("90,5".replace(',', '.')), null));
    assertThat(shown()).containsExactlyInAnyOrder(id, other);
    view("own:Årleg avgift", new Filter.Between(null, new BigDecimal("1000")));
    assertThat(shown()).containsExactly(other);
    view("own:Siste tilsyn", new Filter.During(LocalDate.of(2026, 1, 1), null));
    assertThat(shown()).containsExactly(id);
    view("own:Vaktmeister", new Filter.OneOf(Set.of("Nord")));
    assertThat(shown()).containsExactly(other);
  }

  @Test
  void theFormIsWholeAndNamedWithOwnColumnsTagsAndFilesInBothShadesAtEveryZoom()
      throws java.io.IOException {
    String id = dwellings().getFirst().id();
    keep(Map.of("Nøkkelskap", "14 B", "Årleg avgift", "1250,5", "Heilt anna", "x"));
    StoredTags tags = new StoredTags(database(), "DWELLING");
    tags.make(List.of(id, dwellings().get(1).id()), "Sjekk fukt", "#d55e00");
    tags.make(List.of(id), "Ring eigaren", "#0072b2");
    java.nio.file.Path file =
        java.nio.file.Files.write(
            java.nio.file.Files.createTempDirectory("husrom").resolve("Leigekontrakt 2026.pdf"),
            new byte[1_400_000]);
    StoredAttachments files = new StoredAttachments(desk(), database(), "DWELLING");
    files.add(id, List.of(file, file));
    java.nio.file.Files.delete(file);
    look(
        "record-top",
        () -> {
          DwellingsPage page = made();
          page.choose(id);
          return page;
        });
    look(
        "record-foot",
        () -> {
          DwellingsPage page = made();
          page.choose(id);
          Platform.runLater(
              () -> {
                page.applyCss();
                page.layout();
                ((Button) page.lookup(".record-head .button")).fire();
              });
          return page;
        });
  }

  private void keep(Map<String, String> said) {
    keep(dwellings().getFirst().id(), said);
  }

  private void keep(String id, Map<String, String> said) {
    database()
        .change(
            tx ->
                Saving.put(
                    tx,
                    NamedEntry.of(said).stream()
                        .map(e -> new DwellingFieldRecord(id, e.getKey(), e.getValue()))
                        .toList()));
  }

  /// What the first dwelling says in own columns.
  private Map<String, String> own() {
    return dwellings().getFirst().fields();
  }

  /// The same with what the demo says.
  private Map<String, String> with(Map<String, String> said) {
    Map<String, String> all = new HashMap<>(own());
    all.keySet().removeAll(Set.of("Nøkkelskap", "Årleg avgift", "Siste tilsyn", "Vaktmeister"));
    all.putAll(said);
    return all;
  }

  private static Map<String, String> changed(Map<String, String> all, String name, String words) {
    Map<String, String> changed = new HashMap<>(all);
    changed.put(name, words);
    return changed;
  }

  private List<HistoryStep> steps() {
    return database().read(tx -> new HistoryStore().steps(tx, no.husrom.history.HistoryQuery.ALL));
  }

  /// What the last step changed, without the dwelling's own facts.
  private List<String> history() {
    long last = steps().getFirst().id();
    List<Change> changes = database().read(tx -> new HistoryStore().changes(tx, last, 99));
    return new ArrayList<>(
        new HistoryWords(Language.NYNORSK)
            .lines(changes, Hidden.NONE, Map.of()).stream()
                .map(line -> line.what() + ": " + line.before() + " > " + line.after())
                .toList());
  }

  private void choose(String label, String word) {
    ComboBox<java.util.Optional<String>> box = combo(label);
    onScreen(
        () -> {
          box.setValue(java.util.Optional.of(word));
          return box;
        });
  }

  @SuppressWarnings("unchecked")
  private ComboBox<java.util.Optional<String>> combo(String label) {
    return lookup(".field-label").queryAllAs(Label.class).stream()
        .filter(words -> words.getText().equals(label))
        .map(Label::getLabelFor)
        .filter(ComboBox.class::isInstance)
        .map(box -> (ComboBox<java.util.Optional<String>>) box)
        .findFirst()
        .orElseThrow();
  }
}
