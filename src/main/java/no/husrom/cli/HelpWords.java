package no.husrom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import no.husrom.text.Language;

/// What help says of each command and option, in the form that the library looks for.
final class HelpWords {
  private HelpWords() {}

  static ResourceBundle in(Language language) {
    String name = "help_" + language.code() + ".properties";
    try (InputStream in = HelpWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No " + name);
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
