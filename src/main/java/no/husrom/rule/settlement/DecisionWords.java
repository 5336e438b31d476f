package no.husrom.rule.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/// What is looked for in decisions, read from the file beside this class.
final class DecisionWords {
  private final Properties lines = new Properties();
  private final Map<String, Integer> values = new HashMap<>();

  DecisionWords() {
    try (InputStream in = DecisionWords.class.getResourceAsStream("decision-words.properties")) {
      if (in == null) {
        throw new IllegalStateException("No words to look for in decisions");
      }
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String pair : of("values").split(",")) {
      String[] parts = pair.split(":");
      values.put(parts[0], Integer.valueOf(parts[1]));
    }
  }

  /// The pattern of `key`, as text to build others of.
  String of(String key) {
    String words = lines.getProperty(key);
    if (words == null) {
      throw new IllegalArgumentException("No words " + key);
    }
    return words;
  }

  /// A pattern of which `{key}` is the words of that key.
  Pattern pattern(String form) {
    String whole = form;
    for (String key : lines.stringPropertyNames()) {
      whole = whole.replace("{" + key + "}", "(?:" + of(key) + ")");
    }
    return Pattern.compile(
        whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  int value(String number) {
    Integer named = values.get(number.toLowerCase(Locale.ROOT));
    return named == null ? Integer.parseInt(number) : named;
  }
}
