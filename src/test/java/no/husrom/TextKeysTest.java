package no.husrom;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every text is used, and every text that is asked for is there. Keys are looked for where they
/// can be used: in the code of the text's own package and of those below it, and in files that say
/// `Texts.of(X.class` or `texts(X.class` with an X of that package. The parts of kit are handed the
/// texts of whoever uses them, and may ask for any.
///
/// A key stands in the code whole, as `"form.missing"`. One that is put together says its beginning
/// up to a dot, `"step." + name`, its end from a dot, `key + ".help"`, or both. The words of an
/// enum are used when the enum is there.
class TextKeysTest {
  private static final Pattern NEIGHBOUR = Pattern.compile("\\b(?:of|texts)\\(\\s*(\\w+)\\.class");
  private static final Pattern ASKED = Pattern.compile("\\.say\\(\\s*$");
  private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w*(\\.[\\w-]+)+\\.?");
  private static final Pattern FILE_NAME =
      Pattern.compile(
          ".*\\.(json|xlsx?|csv|pdf|png|css|properties|sql|html|ttf|zip|log|txt|exe|db)");

  private static final List<SourceFile> PROGRAM = SourceFile.below(SourceFile.PROGRAM);
  private static final List<TextFile> FILES = TextFile.in("nn");
  private static final Map<String, List<Set<String>>> ENUMS = enums();
  private static final Map<Path, Set<String>> NEIGHBOURS = neighbours();

  @Test
  void everyTextIsUsed() {
    List<String> unused = new ArrayList<>();
    for (TextFile file : FILES) {
      Set<String> literals = new HashSet<>();
      PROGRAM.stream()
          .filter(source -> speaks(source, file))
          .flatMap(source -> source.literals().stream())
          .forEach(literal -> literals.add(literal.text()));
      Set<String> ends =
          literals.stream().filter(text -> text.matches("\\.[\\w.-]+")).collect(Collectors.toSet());
      for (String key : file.texts().keySet()) {
        boolean used =
            isUsed(key, literals)
                || ends.stream()
                    .anyMatch(
                        end ->
                            key.endsWith(end)
                                && isUsed(key.substring(0, key.length() - end.length()), literals));
        if (!used) {
          unused.add(file.room() + ": " + key);
        }
      }
    }
    assertThat(unused)
        .as(
            "texts that no code asks for: take them out of all three languages, or say the key"
                + " whole")
        .isEmpty();
  }

  @Test
  void everyTextThatIsAskedForIsThere() {
    List<String> missing = new ArrayList<>();
    for (SourceFile source : PROGRAM) {
      Set<String> keys = new TreeSet<>();
      FILES.stream()
          .filter(file -> speaks(source, file))
          .forEach(file -> keys.addAll(file.texts().keySet()));
      Set<String> families = keys.stream().map(TextKeysTest::family).collect(Collectors.toSet());
      for (SourceFile.Literal literal : source.literals()) {
        String text = literal.text();
        boolean asked = ASKED.matcher(literal.before()).find();
        boolean looksLikeAKey =
            KEY.matcher(text).matches()
                && families.contains(family(text))
                && !FILE_NAME.matcher(text).matches();
        boolean there = keys.contains(text) || keys.stream().anyMatch(key -> begins(key, text));
        if ((asked || looksLikeAKey) && !there) {
          missing.add(source.path() + ":" + literal.line() + " " + text);
        }
      }
    }
    assertThat(missing).as("keys that no text file near this code has").isEmpty();
  }

  @Test
  void anEnumThatHasWordsHasOneForEachConstant() {
    List<String> missing = new ArrayList<>();
    for (TextFile file : FILES) {
      Set<String> keys = file.texts().keySet();
      for (String family : keys.stream().map(TextKeysTest::family).collect(Collectors.toSet())) {
        // of several enums with one name, the one these words fit best
        ENUMS.getOrDefault(family, List.of()).stream()
            .map(enumeration -> wordless(family, enumeration, keys))
            .min(Comparator.comparingInt(List::size))
            .ifPresent(words -> words.forEach(word -> missing.add(file.room() + ": " + word)));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<String> wordless(String family, Set<String> constants, Set<String> keys) {
    return constants.stream()
        .map(constant -> family + "." + constant)
        .filter(key -> keys.stream().noneMatch(k -> k.equals(key) || begins(k, key)))
        .toList();
  }

  private static boolean isUsed(String key, Set<String> literals) {
    boolean isEnumWord =
        ENUMS.getOrDefault(family(key), List.of()).stream()
            .anyMatch(constants -> constants.contains(key.substring(key.indexOf('.') + 1)));
    return isEnumWord
        || literals.contains(key)
        || literals.stream().anyMatch(text -> text.endsWith(".") && begins(key, text));
  }

  /// Is `beginning` the first parts of `key`? So are `step` and `step.` of `step.year`.
  private static boolean begins(String key, String beginning) {
    return !beginning.isEmpty()
        && key.startsWith(beginning.endsWith(".") ? beginning : beginning + ".");
  }

  private static String family(String key) {
    return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
  }

  /// Can this code ask for these texts?
  private static boolean speaks(SourceFile source, TextFile file) {
    String home = source.room();
    return (home + ".").startsWith(file.room() + ".")
        || (home + ".").startsWith("no.husrom.kit.")
        || NEIGHBOURS.getOrDefault(source.path(), Set.of()).contains(file.room());
  }

  /// The packages whose texts each file asks for by naming a class.
  private static Map<Path, Set<String>> neighbours() {
    Map<Path, Set<String>> neighbours = new HashMap<>();
    for (SourceFile source : PROGRAM) {
      neighbours.put(
          source.path(),
          NEIGHBOUR
              .matcher(source.content())
              .results()
              .map(found -> source.packageOf(found.group(1)))
              .collect(Collectors.toSet()));
    }
    return neighbours;
  }

  /// The constants of every enum, by its simple name; several enums may share one.
  private static Map<String, List<Set<String>>> enums() {
    Map<String, List<Set<String>>> enums = new TreeMap<>();
    for (JavaClass type : Rooms.classes()) {
      if (type.isEnum()) {
        Set<String> constants =
            type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .map(JavaField::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        enums.computeIfAbsent(type.getSimpleName(), n -> new ArrayList<>()).add(constants);
      }
    }
    return enums;
  }
}
