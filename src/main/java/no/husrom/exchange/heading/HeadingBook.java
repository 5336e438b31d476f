package no.husrom.exchange.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.WordLists;
import no.husrom.household.Category;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// The dictionary of headings: our own in three languages, and those of `headings.properties`.
/// Tried are the whole heading, the heading without what stands in brackets, without words that say
/// nothing ("antal", "per", "kr"), without a number at its end, and at last the parts of "Namn /
/// ref" and the heading with one letter wrong.
public final class HeadingBook {
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
  private static final Pattern NUMBER_AT_END = Pattern.compile(" \\d{1,2}$");
  private static final int LEAST_LENGTH_OF_SIMILAR = 6;

  private final WordLists lists = WordLists.read(HeadingBook.class, "headings.properties");
  private final List<String> fillers =
      lists.of("filler").stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
  private final Map<Register, Map<String, Field>> fields = new EnumMap<>(Register.class);
  private final Set<String> identifying = new HashSet<>(lists.of("identifying"));
  private final Set<String> reasons = new HashSet<>(lists.of("reason"));

  private final Map<Asked, Optional<Found>> known = new ConcurrentHashMap<>();

  private record Asked(Register register, String heading) {}

  /// A field that a heading names.
  record Found(Field field, Certainty certainty) {}

  public HeadingBook() {
    for (Register register : Register.values()) {
      Map<String, Field> words = new HashMap<>();
      for (Field field : register.fields()) {
        for (Language language : Language.values()) {
          words.put(PlainWords.of(field.heading(language)), field);
        }
      }
      for (Field field : register.fields()) {
        lists.of(field.key()).forEach(word -> words.putIfAbsent(word, field));
      }
      for (Map.Entry<String, Field> word : List.copyOf(words.entrySet())) {
        words.putIfAbsent(withoutFillers(word.getKey()), word.getValue());
      }
      fields.put(register, words);
    }
  }

  /// The field that a heading names in a register.
  Optional<Found> find(Register register, String heading) {
    return known.computeIfAbsent(new Asked(register, heading), this::look);
  }

  /// The field that a heading names in a register for sure.
  public Optional<Field> known(Register register, String heading) {
    return find(register, heading)
        .filter(found -> found.certainty() == Certainty.KNOWN)
        .map(Found::field);
  }

  private Optional<Found> look(Asked asked) {
    Register register = asked.register();
    String heading = asked.heading();
    Map<String, Field> words = fields.getOrDefault(register, Map.of());
    List<String> forms = forms(heading);
    for (String form : forms) {
      Field field = words.get(form);
      if (field != null) {
        return Optional.of(new Found(field, Certainty.KNOWN));
      }
    }
    for (String part : heading.split("/")) {
      Field field = words.get(PlainWords.of(part));
      if (field != null) {
        return Optional.of(new Found(field, Certainty.SIMILAR));
      }
    }
    for (String form : forms) {
      Field field = similar(form, words);
      if (field != null) {
        return Optional.of(new Found(field, Certainty.SIMILAR));
      }
    }
    return Optional.empty();
  }

  boolean identifiesPersons(String heading) {
    return forms(heading).stream().anyMatch(identifying::contains);
  }

  boolean isBareNumber(String heading) {
    return lists.of("number").contains(PlainWords.of(heading));
  }

  boolean isReason(String heading) {
    return reasons.contains(PlainWords.of(heading));
  }

  /// The heading that is always read as the free field of this name: the name itself, with an
  /// asterisk when the name alone would be taken for something else.
  public String headingOfFree(String name) {
    boolean plain =
        !name.startsWith("*")
            && !isReason(name)
            && !identifiesPersons(name)
            && Stream.of(Register.values()).allMatch(r -> find(r, name).isEmpty());
    return plain ? name : "*" + name;
  }

  /// The register that a sheet's name speaks of.
  Optional<Register> namedBy(String sheet) {
    String plain = PlainWords.of(sheet);
    for (Register register : Register.values()) {
      for (String word : lists.of("sheet." + register.name())) {
        if ((" " + plain + " ").contains(" " + word + " ")) {
          return Optional.of(register);
        }
      }
    }
    return Optional.empty();
  }

  boolean skipsSheet(String sheet) {
    return sheet.startsWith("_") || lists.of("sheet.skip").contains(PlainWords.of(sheet));
  }

  /// The group that the households of a sheet with this name belong to.
  public Optional<Category> categoryNamedBy(String sheet) {
    String plain = PlainWords.of(sheet);
    for (Category category : Category.values()) {
      if (lists.of("sheet." + category.name()).stream().anyMatch(plain::contains)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }

  private List<String> forms(String heading) {
    List<String> forms = new ArrayList<>();
    add(forms, PlainWords.of(heading));
    add(forms, PlainWords.of(BRACKETS.matcher(heading).replaceAll(" ")));
    for (String form : List.copyOf(forms)) {
      add(forms, withoutFillers(form));
    }
    for (String form : List.copyOf(forms)) {
      add(forms, NUMBER_AT_END.matcher(form).replaceFirst(""));
    }
    return forms;
  }

  private static void add(List<String> forms, String form) {
    if (!form.isEmpty() && !forms.contains(form)) {
      forms.add(form);
    }
  }

  private String withoutFillers(String plain) {
    String padded = " " + plain + " ";
    for (String filler : fillers) {
      padded = padded.replace(" " + filler + " ", " ");
    }
    String rest = padded.strip();
    return rest.isEmpty() ? plain : rest;
  }

  /// The field of the words that are one letter from `form`, when they all name the same.
  private static @Nullable Field similar(String form, Map<String, Field> words) {
    if (form.length() < LEAST_LENGTH_OF_SIMILAR) {
      return null;
    }
    Field found = null;
    for (Map.Entry<String, Field> word : words.entrySet()) {
      if (word.getKey().length() >= LEAST_LENGTH_OF_SIMILAR - 1
          && OneLetter.apart(form, word.getKey())) {
        if (found != null && found != word.getValue()) {
          return null;
        }
        found = word.getValue();
      }
    }
    return found;
  }
}
