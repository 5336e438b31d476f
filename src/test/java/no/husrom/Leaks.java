package no.husrom;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.husrom.text.Language;

/// What a Norwegian screen must not say: a text's key, an unfilled place, or what the program or
/// JavaFX says in English and not in this language.
public final class Leaks {
  private static final String CONTROLS = "com/sun/javafx/scene/control/skin/resources/controls";
  private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+");

  /// More places than any text has, and a number that none says by itself.
  private static final int PLACES = 20;

  private static final int MANY = 7777;

  private final Set<String> keys = new TreeSet<>();
  private final Set<String> own = new TreeSet<>();
  private final Set<String> english = new TreeSet<>();
  private final List<Pattern> ownShapes = new ArrayList<>();
  private final List<Pattern> englishShapes = new ArrayList<>();

  public Leaks(Language language) {
    for (TextFile file : TextFile.in(language.code())) {
      keys.addAll(file.texts().keySet());
      file.texts().values().forEach(text -> take(text, own, ownShapes));
    }
    take(ResourceBundle.getBundle(CONTROLS, language.locale()), own, ownShapes);
    if (language != Language.ENGLISH) {
      for (TextFile file : TextFile.in("en")) {
        file.texts().values().forEach(text -> take(text, english, englishShapes));
      }
      take(ResourceBundle.getBundle(CONTROLS, Locale.ROOT), english, englishShapes);
    }
  }

  /// The words among `said` that should not be there, with what is wrong.
  public List<String> in(Set<String> said) {
    return said.stream().flatMap(this::wrong).toList();
  }

  private Stream<String> wrong(String said) {
    if (KEY.matcher(said).matches() && keys.contains(said)) {
      return Stream.of("is a key: " + said);
    }
    if (said.matches("(?s).*\\{\\d.*")) {
      return Stream.of("has an unfilled place: " + said);
    }
    boolean inEnglish = english.contains(said) || fits(said, englishShapes);
    return inEnglish && !own.contains(said) && !fits(said, ownShapes)
        ? Stream.of("is English: " + said)
        : Stream.empty();
  }

  private static boolean fits(String said, List<Pattern> shapes) {
    return shapes.stream().anyMatch(shape -> shape.matcher(said).matches());
  }

  private static void take(ResourceBundle bundle, Set<String> whole, List<Pattern> shapes) {
    bundle.keySet().forEach(key -> take(bundle.getString(key), whole, shapes));
  }

  private static void take(String text, Set<String> whole, List<Pattern> shapes) {
    String plain = text.replace("''", "'");
    if (plain.indexOf('{') < 0) {
      whole.add(plain.strip());
    } else if (!plain.contains("choice")) {
      shape(plain.strip().split("\\{[^}]*}", -1), shapes);
    } else {
      for (int number : List.of(0, 1, MANY)) {
        Object[] all = Collections.nCopies(PLACES, number).toArray();
        String said = new MessageFormat(text, Locale.ROOT).format(all);
        shape(said.strip().split("7,?777", -1), shapes);
      }
    }
  }

  private static void shape(String[] parts, List<Pattern> shapes) {
    if (Stream.of(parts).anyMatch(part -> part.matches("(?s).*\\p{L}{3}.*"))) {
      shapes.add(
          Pattern.compile(
              String.join(".*", Stream.of(parts).map(Pattern::quote).toList()), Pattern.DOTALL));
    }
  }
}
