package no.husrom.plan.ui.chart;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Line;
import no.husrom.kit.layout.Words;
import no.husrom.kit.tape.Carrier.Verdict;
import no.husrom.text.Formats;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Who could have one home, below the tape: the best for the plan first, each with the price of the
/// choice. One is chosen by the button or Enter; Escape closes.
final class Candidates extends VBox {

  /// A household and what giving it the home would cost.
  private record Candidate(int rank, String household, Verdict verdict) {}

  private final Texts texts;
  private final Formats formats;
  private final UnaryOperator<String> name;
  private final ListView<Candidate> list = new ListView<>();

  /// @param verdicts on households by id, the best first
  /// @param name what a household is called
  /// @param choose gets the household and the verdict on it
  Candidates(
      Texts texts,
      String home,
      Map<String, Verdict> verdicts,
      UnaryOperator<String> name,
      BiConsumer<String, Verdict> choose,
      Runnable close) {
    this.texts = texts;
    this.name = name;
    formats = texts.formats();
    getStyleClass().addAll("why", "candidates");
    for (Map.Entry<String, Verdict> each : verdicts.entrySet()) {
      int rank = list.getItems().size() + 1;
      list.getItems().add(new Candidate(rank, each.getKey(), each.getValue()));
    }
    String title =
        texts.say(list.getItems().isEmpty() ? "candidates.none" : "candidates.title", home);
    list.setCellFactory(_ -> new Cell());
    list.setAccessibleText(title);
    Button give = Buttons.primary(texts.say("candidates.give"), () -> give(choose));
    give.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    Button shut = Buttons.plain(texts.say("candidates.close"), close);
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            give(choose);
            e.consume();
          } else if (e.getCode() == KeyCode.ESCAPE) {
            close.run();
            e.consume();
          }
        });
    getChildren().add(Words.label(title));
    if (list.getItems().isEmpty()) {
      getChildren().add(new Line(shut));
    } else {
      getChildren().addAll(list, new Line(give, shut));
      list.sceneProperty().addListener((_, _, scene) -> focus(scene != null));
    }
  }

  private void focus(boolean shown) {
    if (shown) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
    }
  }

  private void give(BiConsumer<String, Verdict> choose) {
    Candidate chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      choose.accept(chosen.household(), chosen.verdict());
    }
  }

  private String line(Candidate candidate) {
    Verdict verdict = candidate.verdict();
    List<String> parts =
        List.of(
            texts.say("candidates.row", candidate.rank(), name.apply(candidate.household())),
            verdict.first() == null
                ? ""
                : texts.say("candidates.from", formats.date(verdict.first())),
            verdict.words());
    return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  /// A household with its price.
  private final class Cell extends ListCell<Candidate> {
    @Override
    protected void updateItem(@Nullable Candidate candidate, boolean empty) {
      super.updateItem(candidate, empty);
      setText(empty || candidate == null ? null : line(candidate));
      setWrapText(true);
      setPrefWidth(0);
    }
  }
}
