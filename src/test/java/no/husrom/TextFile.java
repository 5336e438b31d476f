package no.husrom;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// One `texts_<code>.properties` as it is written. Texts of other names, as JavaFX's own words, are
/// not read: their keys belong to somebody else.
record TextFile(Path path, String language, Map<String, String> texts) {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern NAME = Pattern.compile("texts_[a-z]+\\.properties");

  /// All of them, in every language.
  static List<TextFile> all() {
    try (var tree = Files.walk(RESOURCES)) {
      return tree.filter(f -> NAME.matcher(f.getFileName().toString()).matches())
          .sorted()
          .map(TextFile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Those of one language.
  static List<TextFile> in(String language) {
    return all().stream().filter(file -> file.language.equals(language)).toList();
  }

  private static TextFile read(Path path) {
    Properties words = new Properties();
    try {
      words.load(new StringReader(Files.readString(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
    Map<String, String> texts = new TreeMap<>();
    words.forEach((key, text) -> texts.put((String) key, (String) text));
    String name = path.getFileName().toString();
    return new TextFile(path, name.substring(6, name.indexOf('.')), texts);
  }

  /// The package whose texts these are.
  String room() {
    return RESOURCES.relativize(path.getParent()).toString().replace('/', '.').replace('\\', '.');
  }

  Path beside(String other) {
    return path.resolveSibling("texts_" + other + ".properties");
  }

  /// The numbers of the places in a text: 0 and 1 for `{1}: {0,choice,0#none|1<{0} many}`.
  Set<Integer> places(String key) {
    Set<Integer> places = new TreeSet<>();
    PLACE
        .matcher(texts.getOrDefault(key, ""))
        .results()
        .forEach(found -> places.add(Integer.valueOf(found.group(1))));
    return places;
  }

  /// Keys that stand more than once; only the last would be read.
  List<String> repeated() {
    Set<String> seen = new TreeSet<>();
    List<String> repeated = new ArrayList<>();
    try {
      boolean continued = false;
      for (String line : Files.readAllLines(path)) {
        String key = line.strip().split("\\s*[=:]", 2)[0];
        if (!continued && line.contains("=") && !key.startsWith("#") && !seen.add(key)) {
          repeated.add(key);
        }
        continued = line.endsWith("\\") && !line.endsWith("\\\\");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return repeated;
  }
}
