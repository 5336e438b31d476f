package no.husrom.exchange.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.ValueWords;
import no.husrom.exchange.field.Values;
import no.husrom.household.Secrecy;
import no.husrom.register.Registers;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// Two records side by side, fact by fact: `kept` is the one that stays. Ids are no facts.
public record Facts(Register register, Values kept, Values other) {
  private static final List<String> IDENTIFYING =
      Stream.of(
              PropertyField.RUNNING_NUMBER,
              PropertyField.SECTION_NUMBER,
              PropertyField.CONTRACT_TENANT_NUMBER,
              PropertyField.LEDGER_NUMBER)
          .map(PropertyField::ownColumn)
          .toList();
  private static final Set<Field> IDS = Set.of(DwellingField.ID, HouseholdField.ID);

  /// A field of the register, or a column of the office's own.
  public sealed interface Key {
    record OfField(Field field) implements Key {}

    record OwnColumn(String name) implements Key {}
  }

  /// One fact by its heading, in words; empty where it is unknown. The other's is `proposed` when
  /// it is taken if nobody says otherwise; when the fact is `settled`, nobody can.
  public record Fact(
      Key key,
      String heading,
      String kept,
      String other,
      boolean differs,
      boolean proposed,
      boolean settled) {}

  /// The two records with these ids.
  ///
  /// @throws java.util.NoSuchElementException when one is not there any more
  public static Facts of(Register register, String kept, String other, Registers registers) {
    return new Facts(
        register, values(register, kept, registers), values(register, other, registers));
  }

  private static Values values(Register register, String id, Registers registers) {
    return switch (register) {
      case DWELLINGS -> DwellingValues.of(registers.dwelling(id).orElseThrow());
      case HOUSEHOLDS -> HouseholdValues.of(registers.household(id).orElseThrow());
      case LEASES, DECISIONS -> throw new IllegalArgumentException(register + " have no twins");
    };
  }

  /// All facts that one of them has, in the order of the register's columns.
  public List<Fact> all(Language language) {
    List<Fact> facts = new ArrayList<>();
    for (Field field : register.fields()) {
      Object one = kept.get(field);
      Object two = other.get(field);
      if (!IDS.contains(field) && (one != null || two != null)) {
        facts.add(
            new Fact(
                new Key.OfField(field),
                field.heading(language),
                ValueWords.of(field, one, language),
                ValueWords.of(field, two, language),
                !Objects.equals(one, two),
                isProposed(one, two),
                field == HouseholdField.SECRECY && !Objects.equals(one, two)));
      }
    }
    Set<String> own = new TreeSet<>(kept.free().keySet());
    own.addAll(other.free().keySet());
    for (String name : own) {
      String one = kept.free().getOrDefault(name, "");
      String two = other.free().getOrDefault(name, "");
      facts.add(
          new Fact(
              new Key.OwnColumn(name), name, one, two, !one.equals(two), one.isEmpty(), false));
    }
    return facts;
  }

  /// What is known goes before what is not, yes before no, and the stricter secrecy before the
  /// other.
  private static boolean isProposed(@Nullable Object kept, @Nullable Object other) {
    if (kept instanceof Secrecy one && other instanceof Secrecy two) {
      return two.compareTo(one) > 0;
    }
    return kept == null || (Boolean.FALSE.equals(kept) && Boolean.TRUE.equals(other));
  }

  /// The facts to take from the other when nobody says otherwise.
  public Set<Key> proposed(Language language) {
    Set<Key> taken = new HashSet<>();
    all(language).stream().filter(Fact::proposed).map(Fact::key).forEach(taken::add);
    return taken;
  }

  /// The kept record with these facts of the other, and with the stricter secrecy of the two
  /// whatever is taken: nothing may show where persons live who must not be found.
  Values merged(Set<Key> taken) {
    Values merged = kept;
    for (Key key : taken) {
      merged =
          switch (key) {
            case Key.OfField(Field field) -> merged.with(field, other.get(field));
            case Key.OwnColumn(String name) ->
                merged.withoutOwn(List.of(name)).withOwn(name, other.free().get(name));
          };
    }
    return withStricterSecrecy(merged);
  }

  /// Whether `one`, the kept or the other, says the same of this field as `merged`. So it does of
  /// what is no single field.
  boolean holds(String field, Values one, Values merged) {
    return register.fields().stream()
        .filter(each -> each.name().equals(field))
        .allMatch(each -> Objects.equals(one.get(each), merged.get(each)));
  }

  /// The other record as it is closed: it is the same persons, and no less secret. Without the
  /// numbers by which imports find a record, so that they find the kept one from now on.
  Values closed() {
    return withStricterSecrecy(other).withoutOwn(IDENTIFYING);
  }

  private Values withStricterSecrecy(Values values) {
    Field secrecy = HouseholdField.SECRECY;
    return register != Register.HOUSEHOLDS
        ? values
        : values.with(
            secrecy,
            isProposed(kept.get(secrecy), other.get(secrecy))
                ? other.get(secrecy)
                : kept.get(secrecy));
  }
}
