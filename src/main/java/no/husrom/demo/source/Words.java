package no.husrom.demo.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// What the demo municipality is called and says, from the files beside this class. It speaks
/// nynorsk whatever language the program speaks.
public final class Words {
  private final Properties words = new Properties();

  public Words() {
    try (BufferedReader in = open("words.properties")) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String word(String key, Object... facts) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No word " + key);
    }
    return facts.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(facts);
  }

  /// The parts of a list; a space at the end of a part belongs to it.
  public List<String> list(String key) {
    return List.of(word(key).split(","));
  }

  /// The rows of a table, comments left out, each cut at its semicolons.
  public static List<String[]> table(String file) {
    try (BufferedReader in = open(file)) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open(String file) {
    InputStream in = Words.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("No " + file);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
