package no.husrom.exchange.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.row.Contents.WordUse;
import no.husrom.exchange.value.ChoiceContent;
import no.husrom.exchange.value.Understood;
import no.husrom.sheet.Cell;
import no.husrom.text.Texts;

/// What a word means: one of the field's values, or nothing. The choices are what is read instead
/// of the word, which does not change with the language.
final class WordBox {
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String NOTHING = "";
  private static final String NOT_UNDERSTOOD = "?";

  private final Texts texts;
  private final Field field;

  WordBox(Texts texts, Field field) {
    this.texts = texts;
    this.field = field;
  }

  ComboBox<String> make(String name, WordUse use, Consumer<String> onChoose) {
    List<String> values = new ArrayList<>();
    if (field.content() instanceof ChoiceContent<?> choice) {
      values.addAll(choice.names());
    } else {
      values.addAll(List.of(YES, NO));
    }
    values.add(NOTHING);
    return Choice.box(name, values, value(use.meaning()), this::words, onChoose, new ComboBox<>());
  }

  private static String value(Understood meaning) {
    return switch (meaning) {
      case Understood.Known(Enum<?> constant) -> constant.name();
      case Understood.Known(Object yes) -> Objects.equals(yes, true) ? YES : NO;
      case Understood.Nothing _ -> NOTHING;
      case Understood.NotUnderstood _ -> NOT_UNDERSTOOD;
    };
  }

  private String words(String value) {
    return switch (value) {
      case YES -> texts.say("value.yes");
      case NO -> texts.say("value.no");
      case NOTHING -> texts.say("value.nothing");
      case NOT_UNDERSTOOD -> texts.say("value.not-understood");
      default ->
          field.content().read(Cell.text(value)) instanceof Understood.Known(Object known)
              ? field.content().write(known, texts.language()).asText()
              : value;
    };
  }
}
