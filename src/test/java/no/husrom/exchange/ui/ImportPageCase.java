package no.husrom.exchange.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.exchange.BadFiles;
import no.husrom.exchange.ui.mapping.MappingView;
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
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A window with the page of imports over registers of one dwelling and two households.
abstract class ImportPageCase extends WindowTest {
  final Database database = Engine.H2.open();

  @TempDir Path folder;

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

  Path sheet(String... lines) throws IOException {
    return BadFiles.workbook(folder.resolve("hennar.xlsx"), new XSSFWorkbook(), "Bustader", lines);
  }

  ImportPage page(Language language) {
    return new ImportPage(
        desk(language),
        database,
        new SheetFiles(
            file -> trouble(Template.write(file, language), language),
            (preview, file) ->
                trouble(RejectedSheet.write(file, preview.refusedRows(), language), language)));
  }

  static Optional<String> trouble(Saving saving, Language language) {
    return saving instanceof Saving.NotSaved not
        ? Optional.of(not.sentence(language))
        : Optional.empty();
  }

  void read(ImportPage page, Path file) {
    onScreen(
        () -> {
          page.read(List.of(file));
          return page;
        });
    settle();
  }

  static String words(BadFiles.Unreadable bad, Language language) {
    return switch (language) {
      case NYNORSK -> bad.nynorsk();
      case BOKMAAL -> bad.bokmaal();
      case ENGLISH -> bad.english();
    };
  }

  static String words(BadFiles.Refused bad, Language language) {
    return switch (language) {
      case NYNORSK -> bad.nynorsk();
      case BOKMAAL -> bad.bokmaal();
      case ENGLISH -> bad.english();
    };
  }

  /// What stands in the cells of the table of problems.
  List<String> told() {
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

  void press(String key) {
    Button button = button(key, Language.NYNORSK);
    onScreen(
        () -> {
          button.fire();
          return button;
        });
    settle();
  }

  Button button(String key, Language language) {
    String words = desk(language).texts(ImportPage.class).say(key);
    return lookup(".button").queryAllAs(Button.class).stream()
        .filter(b -> b.getText().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + words));
  }

  RecordTable<?> table() {
    for (Node node = lookup(".table-view").query(); node != null; node = node.getParent()) {
      if (node instanceof RecordTable<?> table) {
        return table;
      }
    }
    throw new AssertionError("no table");
  }

  TitledPane questions() {
    return pane(MappingView.class);
  }

  <T extends TitledPane> T pane(Class<T> type) {
    return lookup(".titled-pane").queryAllAs(TitledPane.class).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  /// Chooses the words in the box of the line that is called this.
  @SuppressWarnings("unchecked") // a box is asked only for its own items
  void choose(String line, String words) {
    onScreen(
        () -> {
          questions().setExpanded(true);
          ComboBox<Object> box = (ComboBox<Object>) box(line);
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

  /// Shows the lines that are sure too.
  void showAll() {
    onScreen(
        () -> {
          MappingView view = pane(MappingView.class);
          view.setExpanded(true);
          all(view).setSelected(true);
          return view;
        });
  }

  static CheckBox all(MappingView view) {
    return ((VBox) view.getContent())
        .getChildren().stream()
            .filter(CheckBox.class::isInstance)
            .map(CheckBox.class::cast)
            .findFirst()
            .orElseThrow();
  }

  /// The box of the line that is called this.
  ComboBox<?> box(String line) {
    return questions().getContent().lookupAll(".combo-box").stream()
        .filter(node -> node instanceof ComboBox<?> && line.equals(node.getAccessibleText()))
        .map(node -> (ComboBox<?>) node)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + line));
  }

  List<String> streets() {
    return database.read(tx -> new DwellingStore().all(tx)).stream()
        .map(d -> d.address().street())
        .toList();
  }

  Dwelling made(String street) {
    return database.read(tx -> new DwellingStore().all(tx)).stream()
        .filter(d -> d.address().street().equals(street))
        .findFirst()
        .orElseThrow();
  }
}
