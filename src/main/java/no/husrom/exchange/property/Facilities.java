package no.husrom.exchange.property;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.heading.KoboColumn;
import no.husrom.exchange.value.FlagContent;
import no.husrom.exchange.value.Understood;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.WordLists;
import no.husrom.sheet.Cell;

/// What the facilities of a unit are called, and where their remarks go: into a field of dwellings,
/// into the own column that Kobo's sheets have for it, or into one of the facility's own name. A
/// facility with no remark is one that the unit has.
final class Facilities {
  private static final String HAS_IT = "x";
  private static final WordLists LISTS = WordLists.read(Facilities.class, "facilities.properties");
  private static final Map<String, Field> FIELDS = fields();
  private static final Map<String, String> OWN = own();

  private Facilities() {}

  /// What a facility says.
  sealed interface Said {
    record OfField(Field field, Understood understood) implements Said {}

    record OfOwn(String column, String words) implements Said {}
  }

  static Said read(String name, String remark) {
    String plain = PlainWords.of(name);
    Field field = FIELDS.get(plain);
    if (field == null) {
      return new Said.OfOwn(OWN.getOrDefault(plain, name), remark.isEmpty() ? HAS_IT : remark);
    }
    boolean flag = remark.isEmpty() && field.content() instanceof FlagContent;
    return new Said.OfField(field, field.read(Cell.text(flag ? HAS_IT : remark)));
  }

  private static Map<String, Field> fields() {
    Map<String, Field> words = new HashMap<>();
    Arrays.stream(DwellingField.values())
        .forEach(field -> LISTS.of(field.key()).forEach(word -> words.put(word, field)));
    return words;
  }

  private static Map<String, String> own() {
    Map<String, String> words = new HashMap<>();
    for (KoboColumn column : KoboColumn.values()) {
      LISTS.of("KoboColumn." + column.name()).forEach(word -> words.put(word, column.key()));
    }
    return words;
  }
}
