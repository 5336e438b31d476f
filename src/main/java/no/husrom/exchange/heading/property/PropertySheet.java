package no.husrom.exchange.heading.property;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.WordLists;
import no.husrom.text.Language;

/// The kinds of files that a property system exports: rentable units, contracts, and what is said
/// of units in files of their own.
public enum PropertySheet {
  UNITS(
      Register.DWELLINGS,
      Set.of(),
      Set.of(
          PropertyField.RUNNING_NUMBER,
          PropertyField.SECTION_NUMBER,
          PropertyField.SECTION_NAME,
          PropertyField.SECTION_TYPE,
          PropertyField.RENTABLE,
          PropertyField.TENANT_NUMBER)),
  CONTRACTS(
      Register.LEASES,
      Set.of(LeaseField.STARTS),
      Set.of(
          PropertyField.CONTRACT_NUMBER,
          PropertyField.CONTRACT_UNIT,
          PropertyField.LEDGER_NUMBER,
          PropertyField.TREATMENT)),
  /// What a unit has: a name and a remark a row.
  FACILITIES(
      Register.DWELLINGS,
      Set.of(PropertyField.UNIT, PropertyField.FACILITY, PropertyField.REMARK),
      Set.of()),
  KEYS(Register.DWELLINGS, Set.of(PropertyField.UNIT, PropertyField.HOOK), Set.of()),
  ESTATES(Register.DWELLINGS, Set.of(PropertyField.ESTATE_NUMBER, PropertyField.ESTATE), Set.of());

  private static final int ENOUGH = 3;
  private static final WordLists LISTS = WordLists.read(PropertySheet.class, "headings.properties");
  private static final Map<PropertySheet, Map<String, Field>> WORDS = words();
  private static final Set<String> OUR_IDS = ourIds();

  private final Register register;
  private final Set<Field> needed;
  private final Set<Field> marks;

  PropertySheet(Register register, Set<Field> needed, Set<Field> marks) {
    this.register = register;
    this.needed = needed;
    this.marks = marks;
  }

  /// The register that its rows belong to.
  public Register register() {
    return register;
  }

  /// The kind of a sheet of this name with these headings, if it is one of these at all.
  public static Optional<PropertySheet> headed(List<String> headings, String sheet) {
    List<String> plain = headings.stream().map(PlainWords::of).toList();
    return plain.stream().anyMatch(OUR_IDS::contains)
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(kind -> kind.fits(headings))
            .filter(kind -> kind != ESTATES || tellEstates(plain, sheet))
            .findFirst();
  }

  /// A kind with headings of its own needs some of them; the others may have no other columns.
  private boolean fits(List<String> headings) {
    List<Optional<Field>> found = headings.stream().map(this::find).toList();
    Set<Field> fields = new HashSet<>();
    found.forEach(field -> field.ifPresent(fields::add));
    return fields.containsAll(needed)
        && (marks.isEmpty()
            ? found.stream().allMatch(Optional::isPresent)
            : marks.stream().filter(fields::contains).count() >= ENOUGH);
  }

  /// "Nummer" and "Navn" may be of anything, unless the file says what.
  private static boolean tellEstates(List<String> headings, String sheet) {
    String name = " " + PlainWords.of(sheet) + " ";
    return headings.stream().noneMatch(LISTS.of("ESTATES.bare")::contains)
        || LISTS.of("ESTATES.sheet").stream().anyMatch(word -> name.contains(" " + word + " "));
  }

  /// The field of a column with this heading.
  public Optional<Field> find(String heading) {
    Map<String, Field> words = Objects.requireNonNull(WORDS.get(this));
    return Stream.of(heading, heading.replaceAll("\\([^)]*\\)", " "))
        .map(PlainWords::of)
        .flatMap(form -> Stream.ofNullable(words.get(form)))
        .findFirst();
  }

  private static Map<PropertySheet, Map<String, Field>> words() {
    Map<PropertySheet, Map<String, Field>> all = new EnumMap<>(PropertySheet.class);
    for (PropertySheet kind : values()) {
      Map<String, Field> words = new HashMap<>();
      Stream.of(DwellingField.values(), LeaseField.values(), PropertyField.values())
          .flatMap(Arrays::stream)
          .map(Field.class::cast)
          .forEach(
              field ->
                  LISTS
                      .of(kind.name() + "." + field.key())
                      .forEach(word -> words.put(word, field)));
      if (kind == ESTATES) {
        LISTS.of("ESTATES.bare").forEach(word -> words.put(word, PropertyField.ESTATE_NUMBER));
      }
      all.put(kind, words);
    }
    return all;
  }

  private static Set<String> ourIds() {
    Set<String> headings = new HashSet<>();
    for (Language language : Language.values()) {
      headings.add(PlainWords.of(DwellingField.ID.heading(language)));
      headings.add(PlainWords.of(LeaseField.ID.heading(language)));
    }
    return headings;
  }
}
