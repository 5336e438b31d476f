package no.husrom.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one room in one language, read from `texts_<code>.properties` beside a class of
/// that room. Patterns follow [MessageFormat]: `{0}`, `{0,choice,0#none|1#one|1<{0} many}`; an
/// apostrophe is written twice.
public final class Texts {
  /// Numbers are Norwegian in every language, as [Formats] writes them.
  private static final Locale NUMBERS = Language.BOKMAAL.locale();

  private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

  private final Properties words;
  private final Language language;
  private final String name;

  private Texts(Properties words, Language language, String name) {
    this.words = words;
    this.language = language;
    this.name = name;
  }

  /// The texts beside `neighbour`, a class of the room.
  public static Texts of(Class<?> neighbour, Language language) {
    String name =
        "/"
            + neighbour.getPackageName().replace('.', '/')
            + "/texts_"
            + language.code()
            + ".properties";
    return new Texts(FILES.computeIfAbsent(name, Texts::read), language, name);
  }

  private static Properties read(String name) {
    Properties words = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No texts at " + name);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return words;
  }

  public Language language() {
    return language;
  }

  public Formats formats() {
    return Formats.of(language);
  }

  /// The text of `key` with `facts` in its places. Whole numbers are written without grouping when
  /// passed as strings; dates and money should be formatted by [Formats] first.
  ///
  /// @throws IllegalArgumentException when the key is missing: a bug, found by the texts test
  public String say(String key, Object... facts) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No text " + key + " in " + name);
    }
    return facts.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0
        ? pattern
        : new MessageFormat(pattern, NUMBERS).format(facts);
  }

  /// The text of a key that may have none, as of a code that somebody else keeps.
  public Optional<String> find(String key) {
    return words.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
  }

  /// The word for an enum constant, key `<SimpleName>.<CONSTANT>` as `DwellingKind.FLAT`: this
  /// room's own when it has one, else that beside the enum.
  public String name(Enum<?> constant) {
    Class<?> kind = constant.getDeclaringClass();
    String key = kind.getSimpleName() + "." + constant.name();
    return words.containsKey(key) ? say(key) : Texts.of(kind, language).say(key);
  }
}
