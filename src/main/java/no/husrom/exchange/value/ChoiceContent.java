package no.husrom.exchange.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// One of an enum's constants. Understood are the program's own words in all three languages, the
/// constants' names, and the further words in `words.properties`.
public final class ChoiceContent<E extends Enum<E>> implements Content {
  private final Class<E> type;
  private final Map<String, E> words = new HashMap<>();

  public ChoiceContent(Class<E> type) {
    this.type = type;
    for (E constant : constants()) {
      String key = type.getSimpleName() + "." + constant.name();
      Stream.concat(
              Stream.concat(
                  Stream.of(constant.name()),
                  Stream.of(Language.values()).map(language -> name(constant, language))),
              Words.of(key).stream())
          .forEach(word -> put(PlainWords.of(word), constant));
    }
  }

  private void put(String word, E constant) {
    E other = words.putIfAbsent(word, constant);
    if (other != null && other != constant) {
      throw new IllegalStateException(word + " means " + other + " and " + constant);
    }
  }

  private List<E> constants() {
    return List.of(Objects.requireNonNull(type.getEnumConstants()));
  }

  private String name(Enum<?> constant, Language language) {
    return Texts.of(type, language).name(constant);
  }

  /// The constant that a word or a few words name.
  public @Nullable E find(String text) {
    return words.get(PlainWords.of(text));
  }

  @Override
  public Understood read(Cell cell) {
    if (cell instanceof Cell.Trouble) {
      return Understood.not(new Complaint.FailedFormula());
    }
    E constant = find(cell.asText());
    if (constant != null) {
      return Understood.known(constant);
    }
    return Words.sayUnknown(cell.asText())
        ? Understood.NOTHING
        : Understood.not(new Complaint.NotAmong(this));
  }

  @Override
  public Cell write(Object value, Language language) {
    return Cell.text(name((Enum<?>) value, language));
  }

  /// The constants' names, which do not change with the language.
  public List<String> names() {
    return constants().stream().map(Enum::name).toList();
  }

  /// The words to choose among.
  public List<String> choices(Language language) {
    return constants().stream().map(constant -> name(constant, language)).toList();
  }
}
