package no.husrom.exchange.ui.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import no.husrom.exchange.merge.Facts;
import no.husrom.kit.layout.Words;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Two records fact by fact. Where they differ, the one to keep is chosen.
final class SideBySide extends GridPane {
  private static final int[] WIDTHS = {30, 35, 35};

  private final Texts texts;
  private final Map<Facts.Key, Choice> choices = new HashMap<>();
  private @Nullable Facts shown;

  /// The two that one fact is chosen from.
  private record Choice(RadioButton kept, RadioButton other) {
    void choose(boolean others) {
      (others ? other : kept).setSelected(true);
    }
  }

  SideBySide(Texts texts) {
    this.texts = texts;
    getStyleClass().add("level-table");
    for (int width : WIDTHS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(width);
      getColumnConstraints().add(column);
    }
  }

  /// Shows two records, those of `kept` and `other` by name, with what is proposed chosen.
  void show(Facts facts, String kept, String other, Language language) {
    clear();
    shown = facts;
    addRow(
        0,
        Words.label(""),
        Words.label(texts.say("kept", kept), "strong"),
        Words.label(texts.say("closed", other), "strong"));
    List<Facts.Fact> all = facts.all(language);
    all.stream().filter(Facts.Fact::differs).forEach(this::choice);
    all.stream().filter(fact -> !fact.differs()).forEach(this::same);
  }

  void clear() {
    getChildren().clear();
    choices.clear();
    shown = null;
  }

  /// The records that are shown.
  @Nullable Facts shown() {
    return shown;
  }

  /// The facts to take from the record that is not kept.
  Set<Facts.Key> taken() {
    return choices.entrySet().stream()
        .filter(choice -> choice.getValue().other().isSelected())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Chooses these of the other's, and the kept one's of all others.
  void choose(Set<Facts.Key> taken) {
    choices.forEach((key, choice) -> choice.choose(taken.contains(key)));
  }

  private void choice(Facts.Fact fact) {
    ToggleGroup group = new ToggleGroup();
    RadioButton kept = radio(fact, fact.kept(), group);
    RadioButton other = radio(fact, fact.other(), group);
    kept.setDisable(fact.settled());
    other.setDisable(fact.settled());
    Choice choice = new Choice(kept, other);
    choice.choose(fact.proposed());
    choices.put(fact.key(), choice);
    addRow(getRowCount(), Words.label(fact.heading(), "strong"), kept, other);
  }

  private RadioButton radio(Facts.Fact fact, String words, ToggleGroup group) {
    String shown = words.isEmpty() ? texts.say("nothing") : words;
    RadioButton radio = new RadioButton(shown);
    radio.setToggleGroup(group);
    radio.setWrapText(true);
    radio.setMinHeight(Region.USE_PREF_SIZE);
    radio.setAccessibleText(texts.say("choice", fact.heading(), shown));
    return radio;
  }

  private void same(Facts.Fact fact) {
    Label both = Words.label(fact.kept(), "muted");
    addRow(
        getRowCount(),
        Words.label(fact.heading(), "muted"),
        both,
        Words.label(fact.other(), "muted"));
  }
}
