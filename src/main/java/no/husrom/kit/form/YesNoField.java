package no.husrom.kit.form;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Yes, no or not known. Unknown is an answer of its own here: no fact is guessed.
final class YesNoField extends Field<Boolean> {
  private final HBox row;
  private final ToggleButton yes;
  private final ToggleButton no;
  private final ToggleButton unknown;

  YesNoField(Texts texts, String name) {
    this(texts, name, new HBox());
  }

  private YesNoField(Texts texts, String name, HBox row) {
    super(texts, name, row);
    this.row = row;
    yes = new ToggleButton(texts.say("form.yes"));
    no = new ToggleButton(texts.say("form.no"));
    unknown = new ToggleButton(texts.say("form.unknown"));
    ToggleGroup group = new ToggleGroup();
    for (ToggleButton button : new ToggleButton[] {yes, no, unknown}) {
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText(name + ": " + button.getText());
    }
    yes.getStyleClass().add("left-pill");
    no.getStyleClass().add("center-pill");
    unknown.getStyleClass().add("right-pill");
    row.getChildren().addAll(yes, no, unknown);
    unknown.setSelected(true);
    group
        .selectedToggleProperty()
        .addListener(
            (o, was, is) -> {
              if (is == null) {
                group.selectToggle(was);
              } else {
                told();
              }
            });
  }

  @Override
  public Optional<Boolean> value() {
    return unknown.isSelected() ? Optional.empty() : Optional.of(yes.isSelected());
  }

  @Override
  Optional<String> unreadable() {
    return Optional.empty();
  }

  @Override
  void write(@Nullable Boolean value) {
    ToggleButton chosen = value == null ? unknown : value ? yes : no;
    chosen.setSelected(true);
  }

  @Override
  Node control() {
    return yes;
  }

  @Override
  public Field<Boolean> readOnly(boolean locked) {
    row.setDisable(locked);
    return this;
  }
}
