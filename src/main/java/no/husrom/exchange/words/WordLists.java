package no.husrom.exchange.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Lists of words kept as data: a file of properties, in UTF-8, where each key has words separated
/// by `|`. They are compared by [PlainWords].
public record WordLists(Map<String, List<String>> lists) {

  /// Reads `file` from beside the class `neighbour`.
  public static WordLists read(Class<?> neighbour, String file) {
    Properties lines = new Properties();
    try (InputStream in = neighbour.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No words at " + file);
      }
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    Map<String, List<String>> lists = new TreeMap<>();
    lines.forEach(
        (key, words) ->
            lists.put(
                (String) key,
                Stream.of(((String) words).split("\\|"))
                    .map(PlainWords::of)
                    .filter(word -> !word.isEmpty())
                    .toList()));
    return new WordLists(lists);
  }

  /// The words of `key`, in plain form; none when the key is not there.
  public List<String> of(String key) {
    return lists.getOrDefault(key, List.of());
  }
}
