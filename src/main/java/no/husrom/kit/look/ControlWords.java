package no.husrom.kit.look;

import java.util.Locale;
import no.husrom.text.Language;

/// Makes JavaFX's and ControlsFX's own words — menus of text fields, date pickers, dialogs — speak
/// the user's language. Neither ships Norwegian: our `controls_nn.properties`,
/// `controlsfx_nn.properties` and their bokmål fellows lie where they look. What is on the screen
/// keeps its words; make it anew after switching.
public final class ControlWords {
  private ControlWords() {}

  public static void speak(Language language) {
    Locale.setDefault(language.locale());
  }
}
