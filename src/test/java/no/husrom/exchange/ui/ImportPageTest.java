package no.husrom.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.exchange.BadFiles;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.messy.MessyImportTest;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.ProblemWords;
import no.husrom.exchange.write.RejectedSheet;
import no.husrom.exchange.write.Template;
import no.husrom.file.Saving;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.kit.WindowTest;
import no.husrom.kit.table.RecordTable;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.office.Office;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Dump;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class ImportPageTest extends WindowTest {
  private final Database database = Engine.H2.open();

  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    database.change(
        tx ->
            new RegisterStore()
                .save(
                    tx,
                    new Registers(
                        Office.PROPOSED,
                        List.of(
                            Dwelling.of(
                                "B1",
                                new Address("Kyrkjevegen 4", null, null, null, "H0101", null),
                                DwellingKind.FLAT,
                                2)),
                        List.of(
                            Household.of("H1", "Sak 1", Category.SITTING_TENANT, List.of()),
                            Household.of("H2", "Sak 2", Category.REFUGEE, List.of())),
                        List.of(
                            Lease.of(
                                "L1",
                                "H1",
                                new Occupancy(
                                    "B1", LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)),
                                8_000)))));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyBadFileIsSaidInTheListInEveryLanguageAndChangesNothing() throws IOException {
    List<String> before = Dump.of(database);
    for (Language language : Language.values()) {
      ImportPage page = show(() -> page(language), 1180, 780);
      for (BadFiles.Unreadable bad : BadFiles.unreadable()) {
        Path own = Files.createTempDirectory(folder, "f");
        Path file = bad.making().in(own);
        read(page, file);
        assertThat(told()).as(bad.name()).anyMatch(said -> said.contains(words(bad, language)));
        assertThat(button("import", language).isDisabled()).as(bad.name()).isTrue();
      }
      for (BadFiles.Refused bad : BadFiles.refused()) {
        read(page, bad.making().in(folder));
        assertThat(told()).as(bad.name()).anyMatch(said -> said.contains(words(bad, language)));
        assertThat(button("refused", language).isDisabled()).as(bad.name()).isFalse();
      }
    }
    assertThat(Dump.of(database)).isEqualTo(before);
  }

  @Test
  void everyMessyFileIsToldOfInTheSameWordsAsInTheTerminal() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    ProblemWords words = new ProblemWords(Language.NYNORSK);
    for (Path file : MessyImportTest.files()) {
      read(page, file);
      NotesView notes = pane(NotesView.class);
      List<String> told = new ArrayList<>();
      onScreen(
          () -> {
            ((VBox) notes.getContent())
                .getChildren()
                .forEach(line -> told.add(((Label) line).getText()));
            return notes;
          });
      RecordTable<?> table = table();
      onScreen(
          () -> {
            table.shown().forEach(problem -> told.add(words.line((Problem) problem)));
            return table;
          });
      assertThat(told)
          .as(file.toString())
          .isEqualTo(
              MessyImportTest.said(file).stream()
                  .filter(l -> !l.matches(".* \\d+ avviste"))
                  .toList());
    }
  }

  @Test
  void whatIsAcceptedIsImportedAndTheRefusedRowsCanBeSaved() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, BadFiles.refused()[4].making().in(folder));
    Path refused = folder.resolve("avviste.xlsx");
    files().answer(refused);
    press("refused");
    assertThat(refused).isNotEmptyFile();
    press("import");
    assertThat(page.notice().text()).contains("1 ");
    assertThat(streets()).containsExactlyInAnyOrder("Kyrkjevegen 4", "Nyvegen 1");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidOnThePage() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, BadFiles.refused()[4].making().in(folder));
    for (String button : List.of("template", "refused")) {
      files().answer(folder.resolve("finst ikkje").resolve("ark.xlsx"));
      press(button);
      assertThat(page.notice().text()).contains("er ikkje lagra", "finst ikkje");
    }
  }

  @Test
  void aColumnIsWhatSheSaysItIs() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, sheet("Adresse|Soverom|Krinkel", "Nyvegen 7|2|Haugen"));
    assertThat(questions().isVisible()).isTrue();
    choose(0, DwellingField.DISTRICT.heading(Language.NYNORSK));
    press("import");
    assertThat(page.notice().text()).contains("1 ");
    Dwelling made = made("Nyvegen 7");
    assertThat(made.surroundings().district()).isEqualTo("Haugen");
    assertThat(made.fields()).isEmpty();
  }

  @Test
  void aSheetOfUnknownHeadingsIsReadWhenSheSaysWhatItIs() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, sheet("Kor|Kammers", "Nyvegen 8|3"));
    assertThat(questions().isExpanded()).isTrue();
    choose(0, "Bustader");
    choose(1, DwellingField.ADDRESS.heading(Language.NYNORSK));
    choose(2, DwellingField.BEDROOMS.heading(Language.NYNORSK));
    assertThat(told()).isEmpty();
    press("again");
    assertThat(told()).as("what she said still holds").isEmpty();
    press("import");
    assertThat(made("Nyvegen 8").size().bedrooms()).isEqualTo(3);
  }

  @Test
  void everythingIsNamedAndWholeInBothShadesAndSizes() throws IOException {
    Path file =
        sheet("Adresse|Soverom|Krinkel|Adrese", "Nyvegen 7|to|Haugen|x", "Nyvegen 8|2|Øra|y");
    Path odd =
        BadFiles.workbook(
            folder.resolve("rare.xlsx"), new XSSFWorkbook(), "Ark1", "Kor|Kammers", "Vegen 8|3");
    look(
        "import",
        () -> {
          ImportPage page = page(Language.NYNORSK);
          page.read(List.of(file, odd));
          return page;
        });
  }

  private Path sheet(String... lines) throws IOException {
    return BadFiles.workbook(folder.resolve("hennar.xlsx"), new XSSFWorkbook(), "Bustader", lines);
  }

  private ImportPage page(Language language) {
    return new ImportPage(
        desk(language),
        database,
        new SheetFiles(
            file -> trouble(Template.write(file, language), language),
            (preview, file) ->
                trouble(RejectedSheet.write(file, preview.refusedRows(), language), language)));
  }

  private static Optional<String> trouble(Saving saving, Language language) {
    return saving instanceof Saving.NotSaved not
        ? Optional.of(not.sentence(language))
        : Optional.empty();
  }

  private void read(ImportPage page, Path file) {
    onScreen(
        () -> {
          page.read(List.of(file));
          return page;
        });
    settle();
  }

  private static String words(BadFiles.Unreadable bad, Language language) {
    return switch (language) {
      case NYNORSK -> bad.nynorsk();
      case BOKMAAL -> bad.bokmaal();
      case ENGLISH -> bad.english();
    };
  }

  private static String words(BadFiles.Refused bad, Language language) {
    return switch (language) {
      case NYNORSK -> bad.nynorsk();
      case BOKMAAL -> bad.bokmaal();
      case ENGLISH -> bad.english();
    };
  }

  /// What stands in the cells of the table of problems.
  private List<String> told() {
    return onScreen(
        () -> {
          Node table = lookup(".table-view").query();
          table.getScene().getRoot().applyCss();
          table.getScene().getRoot().layout();
          return table.lookupAll(".table-cell").stream()
              .map(cell -> (Labeled) cell)
              .map(Labeled::getText)
              .filter(text -> text != null && !text.isEmpty())
              .toList();
        });
  }

  private void press(String key) {
    Button button = button(key, Language.NYNORSK);
    onScreen(
        () -> {
          button.fire();
          return button;
        });
    settle();
  }

  private Button button(String key, Language language) {
    String words = desk(language).texts(ImportPage.class).say(key);
    return lookup(".button").queryAllAs(Button.class).stream()
        .filter(b -> b.getText().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + words));
  }

  private RecordTable<?> table() {
    for (Node node = lookup(".table-view").query(); node != null; node = node.getParent()) {
      if (node instanceof RecordTable<?> table) {
        return table;
      }
    }
    throw new AssertionError("no table");
  }

  private TitledPane questions() {
    return pane(QuestionsView.class);
  }

  private <T extends TitledPane> T pane(Class<T> type) {
    return lookup(".titled-pane").queryAllAs(TitledPane.class).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  /// Chooses the words in the box of the line with this number.
  @SuppressWarnings("unchecked") // a box is asked only for its own items
  private void choose(int line, String words) {
    onScreen(
        () -> {
          questions().setExpanded(true);
          ComboBox<Object> box =
              (ComboBox<Object>)
                  questions().getContent().lookupAll(".level-table > .combo-box").stream()
                      .map(Node.class::cast)
                      .skip(line)
                      .findFirst()
                      .orElseThrow();
          Object choice =
              box.getItems().stream()
                  .filter(item -> box.getConverter().toString(item).equals(words))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("no choice " + words));
          box.setValue(Objects.requireNonNull(choice));
          return box;
        });
    settle();
  }

  private List<String> streets() {
    return database.read(tx -> new DwellingStore().all(tx)).stream()
        .map(d -> d.address().street())
        .toList();
  }

  private Dwelling made(String street) {
    return database.read(tx -> new DwellingStore().all(tx)).stream()
        .filter(d -> d.address().street().equals(street))
        .findFirst()
        .orElseThrow();
  }
}
