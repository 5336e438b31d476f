package no.husrom.exchange.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.Target;
import no.husrom.sheet.Sheet;
import no.husrom.text.Texts;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// Asks what the program did not know of the sheets: a line for each column or sheet, with what can
/// be chosen. Stands open by itself only when a whole sheet was not understood.
final class QuestionsView extends TitledPane {
  private final Texts texts;
  private final Consumer<Mapping> answer;
  private final GridPane lines = new GridPane();

  /// @param answer takes the wishes with her answer in them
  QuestionsView(Texts texts, Consumer<Mapping> answer) {
    this.texts = texts;
    this.answer = answer;
    Label lead = new Label(texts.say("questions.lead"));
    lead.setWrapText(true);
    lead.setMinHeight(Region.USE_PREF_SIZE);
    lead.getStyleClass().add("muted");
    lines.getStyleClass().add("level-table");
    VBox content = new VBox(lead, lines);
    content.getStyleClass().add("step-view");
    setContent(content);
    setMinHeight(Region.USE_PREF_SIZE);
    show(Mapping.NONE, Mapping.NONE);
  }

  void show(Mapping read, Mapping wishes) {
    List<SheetQuestion> questions = SheetQuestion.of(read, wishes);
    boolean wasShown = isManaged();
    lines.getChildren().clear();
    setText(texts.say("questions.title", questions.size()));
    setManaged(!questions.isEmpty());
    setVisible(!questions.isEmpty());
    if (!wasShown || questions.isEmpty()) {
      setExpanded(questions.stream().anyMatch(q -> q instanceof SheetQuestion.OfSheet));
    }
    for (SheetQuestion question : questions) {
      switch (question) {
        case SheetQuestion.OfSheet sheet -> line(sheet, wishes);
        case SheetQuestion.OfColumn column -> line(column, wishes);
      }
    }
  }

  private void line(SheetQuestion.OfSheet question, Mapping wishes) {
    List<Optional<Register>> registers = new ArrayList<>();
    registers.add(Optional.empty());
    Arrays.stream(Register.values()).map(Optional::of).forEach(registers::add);
    line(
        texts.say("questions.sheet", question.sheet().file(), question.sheet().sheet()),
        box(
            registers,
            Optional.ofNullable(question.sheet().register()),
            register -> register.map(texts::name).orElse(texts.say("sheet.skip")),
            register -> answer.accept(question.answered(register.orElse(null), wishes)),
            new ComboBox<>()));
  }

  private void line(SheetQuestion.OfColumn question, Mapping wishes) {
    line(
        texts.say(
            "questions.column",
            question.sheet().sheet(),
            Sheet.columnName(question.column().column()),
            question.column().heading()),
        box(
            question.choices(texts.language()),
            question.column().target(),
            this::words,
            target -> answer.accept(question.answered(target, wishes)),
            new SearchableComboBox<>()));
  }

  private void line(String words, ComboBox<?> box) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setLabelFor(box);
    box.setAccessibleText(words);
    int row = lines.getRowCount();
    lines.add(label, 0, row);
    lines.add(box, 1, row);
  }

  private String words(Target target) {
    return switch (target) {
      case Target.ToField(Field field) -> field.heading(texts.language());
      case Target.Free _ -> texts.say("target.free");
      case Target.Skipped _ -> texts.say("target.skip");
    };
  }

  private static <T> ComboBox<T> box(
      List<T> choices, T chosen, Function<T, String> words, Consumer<T> onChoose, ComboBox<T> box) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T choice) {
            return choice == null ? "" : words.apply(choice);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("the box is not written in");
          }
        });
    box.getItems().setAll(choices);
    if (!choices.contains(chosen)) {
      box.getItems().addFirst(chosen);
    }
    box.setValue(chosen);
    box.valueProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null && !is.equals(was)) {
                onChoose.accept(is);
              }
            });
    return box;
  }
}
