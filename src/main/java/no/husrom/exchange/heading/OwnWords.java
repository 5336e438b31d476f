package no.husrom.exchange.heading;

import java.util.HashMap;
import java.util.Map;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.words.PlainWords;
import no.husrom.sheet.Cell;

/// The office's own words for what a field holds, each with what is read instead: "Står tom" with
/// "READY". Capitals and punctuation do not count.
public record OwnWords(Map<Field, Map<String, String>> words) {

  public static final OwnWords NONE = new OwnWords(Map.of());

  public static OwnWords of(Map<Field, Map<String, String>> written) {
    Map<Field, Map<String, String>> words = new HashMap<>();
    written.forEach(
        (field, ofField) -> {
          Map<String, String> plain = new HashMap<>();
          ofField.forEach((word, value) -> plain.put(plain(word), value));
          words.put(field, plain);
        });
    return new OwnWords(words);
  }

  /// The same with one word more, instead of what was said of it.
  public OwnWords with(Field field, String word, String value) {
    Map<Field, Map<String, String>> all = new HashMap<>(words);
    Map<String, String> ofField = new HashMap<>(words.getOrDefault(field, Map.of()));
    ofField.put(plain(word), value);
    all.put(field, ofField);
    return new OwnWords(all);
  }

  /// Whether something is said of the word.
  public boolean has(Field field, String word) {
    return words.getOrDefault(field, Map.of()).containsKey(plain(word));
  }

  /// The cell to read instead of `cell`.
  public Cell instead(Field field, Cell cell) {
    Map<String, String> ofField = words.get(field);
    if (ofField == null) {
      return cell;
    }
    String value = ofField.get(plain(cell.asText()));
    return value == null ? cell : Cell.text(value);
  }

  /// A word as it is compared; one of signs alone is compared as it stands.
  public static String plain(String word) {
    String plain = PlainWords.of(word);
    return plain.isEmpty() ? PlainWords.unspaced(word) : plain;
  }
}
