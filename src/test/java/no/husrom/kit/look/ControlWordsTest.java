package no.husrom.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import no.husrom.kit.WindowTest;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ControlWordsTest extends WindowTest {
  private static final List<String> LIBRARIES =
      List.of("com/sun/javafx/scene/control/skin/resources/controls", "controlsfx");

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = Mode.EXCLUDE, names = "ENGLISH")
  void everyWordTheLibrariesShipIsThereInNorwegian(Language language) throws IOException {
    for (String library : LIBRARIES) {
      ResourceBundle shipped = ResourceBundle.getBundle(library, Locale.ROOT);
      ResourceBundle ours = ResourceBundle.getBundle(library, language.locale());
      assertThat(ours.getLocale().getLanguage()).isEqualTo(language.code());
      assertThat(sorted(ours.keySet())).isEqualTo(sorted(shipped.keySet()));
      for (String key : shipped.keySet()) {
        assertThat(holes(ours.getString(key))).as(key).isEqualTo(holes(shipped.getString(key)));
      }
    }
  }

  @Test
  void javaFxSpeaksTheLanguageThatWasSwitchedTo() {
    assertThat(wordsOnCancel()).isEqualTo("Avbryt");
    ControlWords.speak(Language.ENGLISH);
    assertThat(wordsOnCancel()).isEqualTo("Cancel");
    ControlWords.speak(Language.BOKMAAL);
    assertThat(wordsOnCancel()).isEqualTo("Avbryt");
  }

  private String wordsOnCancel() {
    return onScreen(
        () -> {
          DialogPane pane = new DialogPane();
          pane.getButtonTypes().setAll(ButtonType.CANCEL);
          return pane.lookupButton(ButtonType.CANCEL) instanceof Button button
              ? button.getText()
              : "";
        });
  }

  private static List<String> sorted(Iterable<String> words) {
    List<String> list = new ArrayList<>();
    words.forEach(list::add);
    Collections.sort(list);
    return list;
  }

  private static List<String> holes(String pattern) {
    return java.util.regex.Pattern.compile("\\{\\d}")
        .matcher(pattern)
        .results()
        .map(java.util.regex.MatchResult::group)
        .sorted()
        .toList();
  }
}
