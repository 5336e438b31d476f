package no.husrom.exchange.ui.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.text.Formats;
import no.husrom.text.Texts;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// Where a column goes: a field of its own, nothing, or a field of a register, each register's
/// under its name and in order of their headings. A letter in the open box looks for a field.
final class ColumnBox {
  private final Texts texts;
  private final SheetMapping sheet;

  ColumnBox(Texts texts, SheetMapping sheet) {
    this.texts = texts;
    this.sheet = sheet;
  }

  ComboBox<Target> make(String name, ColumnMapping column, Consumer<Target> onChoose) {
    SearchableComboBox<Target> box = new SearchableComboBox<>();
    box.setCellFactory(_ -> new Cell());
    box.getStyleClass().add("column-target");
    Choice.box(name, choices(column), column.target(), this::words, onChoose, box);
    return box;
  }

  private List<Target> choices(ColumnMapping column) {
    List<Target> targets = new ArrayList<>();
    targets.add(new Target.Free(column.heading().isEmpty() ? "?" : column.heading()));
    targets.add(new Target.Skipped(Target.Why.CHOSEN));
    Comparator<Field> byHeading =
        Comparator.comparing(
            f -> Formats.of(texts.language()).sortKey(f.heading(texts.language())));
    for (Register register : Register.values()) {
      sheet.fields().stream()
          .filter(field -> field.register() == register)
          .sorted(byHeading)
          .map(Target.ToField::new)
          .forEach(targets::add);
    }
    return targets;
  }

  private String words(Target target) {
    return switch (target) {
      case Target.ToField(Field field) ->
          field.register() == sheet.register()
              ? field.heading(texts.language())
              : texts.say(
                  "target.other",
                  field.register().sheetName(texts.language()),
                  field.heading(texts.language()));
      case Target.Free _ -> texts.say("target.free");
      case Target.Skipped(var why) ->
          switch (why) {
            case CHOSEN, NO_HEADING, NO_PLACE, REASON -> texts.say("target.skip");
            case IDENTIFYING -> texts.say("target.identifying");
          };
    };
  }

  private static Optional<Register> register(Target target) {
    return target instanceof Target.ToField(Field field)
        ? Optional.of(field.register())
        : Optional.empty();
  }

  /// A target; over the first of a register stands the register's name.
  private final class Cell extends ListCell<Target> {
    @Override
    protected void updateItem(@Nullable Target target, boolean empty) {
      super.updateItem(target, empty);
      setText(empty || target == null ? null : words(target));
      setGraphic(null);
      if (!empty && target != null && register(target).isPresent() && isFirst(target)) {
        Label group = new Label(register(target).orElseThrow().sheetName(texts.language()));
        group.getStyleClass().addAll("muted", "strong");
        setGraphic(new VBox(group, new Label(words(target))));
        setText(null);
      }
    }

    private boolean isFirst(Target target) {
      int before = getIndex() - 1;
      return before < 0 || !register(getListView().getItems().get(before)).equals(register(target));
    }
  }
}
