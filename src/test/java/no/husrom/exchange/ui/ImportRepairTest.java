package no.husrom.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.husrom.dwelling.Status;
import no.husrom.exchange.messy.MessyImportTest;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.ProblemWords;
import no.husrom.kit.table.RecordTable;
import no.husrom.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class ImportRepairTest extends ImportPageCase {
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
  void aWrongCellIsCorrectedOnThePageAndAllAlikeAtOnce() throws IOException {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(
        page,
        sheet(
            "Adresse|Soverom|Status",
            "Nyvegen 1|to|Ledig",
            "Nyvegen 2|2|Vakant",
            "Nyvegen 3|2|vakant"));
    assertThat(button("refused", Language.NYNORSK).isDisabled()).isFalse();
    correct("Vakant", "ledig", "Rett alle 2 like");
    correct("to", "2", "Rett cella");
    assertThat(told()).isEmpty();
    press("import");
    assertThat(page.notice().text()).contains("3 ");
    assertThat(made("Nyvegen 1").size().bedrooms()).isEqualTo(2);
    assertThat(made("Nyvegen 3").statuses().getFirst().status()).isEqualTo(Status.READY);
  }

  /// Selects the problem with these words, writes others, and presses.
  private void correct(String offending, String words, String press) {
    @SuppressWarnings("unchecked") // the page has one table, of problems
    RecordTable<Problem> table = (RecordTable<Problem>) table();
    onScreen(
        () -> {
          Problem problem =
              table.shown().stream()
                  .filter(p -> p.offending().equals(offending))
                  .findFirst()
                  .orElseThrow();
          table.select(problem.place() + problem.offending() + problem.trouble());
          return table;
        });
    RepairLine line =
        (RepairLine)
            lookup(".text-field").queryAllAs(TextField.class).stream()
                .map(Node::getParent)
                .filter(RepairLine.class::isInstance)
                .findFirst()
                .orElseThrow();
    onScreen(
        () -> {
          line.getChildren().stream()
              .filter(TextField.class::isInstance)
              .map(TextField.class::cast)
              .forEach(field -> field.setText(words));
          line.getChildren().stream()
              .filter(Button.class::isInstance)
              .map(Button.class::cast)
              .filter(button -> button.getText().equals(press))
              .forEach(Button::fire);
          return line;
        });
    settle();
  }
}
