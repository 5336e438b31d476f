package no.husrom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the user reads stands in the text files, not in Java.
class LiteralsTest {
  private static final Pattern NORWEGIAN = Pattern.compile("[æøåÆØÅ«»]");

  /// Files that may hold Norwegian, and why.
  private static final Map<String, String> HOLDS_NORWEGIAN =
      Map.of("Language", "each language is named in itself");

  /// A control or a window that gets its words as a literal.
  private static final Pattern WORDS_IN_CODE =
      Pattern.compile(
          "(new (Label|Text|Button|CheckBox|RadioButton|ToggleButton|Hyperlink|MenuItem|Menu|Tab"
              + "|TitledPane|Tooltip|TableColumn<[^(]*>)"
              + "|\\.(setText|setPromptText|setTitle|setHeaderText|setContentText|setAccessibleText"
              + "|setAccessibleHelp|setPlaceholder))\\(\\s*$");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
  private static final List<SourceFile> PROGRAM = SourceFile.below(SourceFile.PROGRAM);

  @Test
  void noNorwegianStandsInJava() {
    List<String> found = new ArrayList<>();
    for (SourceFile source : PROGRAM) {
      for (SourceFile.Literal literal : source.literals()) {
        if (NORWEGIAN.matcher(literal.text()).find()
            && !HOLDS_NORWEGIAN.containsKey(source.name())) {
          found.add(source.path() + ":" + literal.line() + " " + literal.text());
        }
      }
    }
    assertThat(found)
        .as("texts belong in texts_nn/nb/en.properties, lists of names in a resource file")
        .isEmpty();
  }

  @Test
  void noControlGetsItsWordsFromJava() {
    List<String> found = new ArrayList<>();
    for (SourceFile source : PROGRAM) {
      for (SourceFile.Literal literal : source.literals()) {
        if (LETTERS.matcher(literal.text()).find()
            && WORDS_IN_CODE.matcher(literal.before()).find()) {
          found.add(source.path() + ":" + literal.line() + " " + literal.text());
        }
      }
    }
    assertThat(found).as("texts belong in texts_nn/nb/en.properties").isEmpty();
  }
}
