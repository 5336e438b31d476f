package no.husrom.exchange.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.match.HouseholdKey;
import no.husrom.exchange.match.UnitNumber;
import no.husrom.exchange.words.Words;
import no.husrom.household.Household;
import no.husrom.register.Registers;

/// Finds the records that are probably one. Those that are closed are not looked at.
public final class TwinSearch {
  private static final int FEWEST_YEARS = 2;
  private static final List<String> TENANT_NUMBERS =
      Stream.of(PropertyField.CONTRACT_TENANT_NUMBER, PropertyField.LEDGER_NUMBER)
          .map(PropertyField::ownColumn)
          .toList();
  private static final List<String> COMMON = Words.of("label.common");
  private static final String UNIT = PropertyField.RUNNING_NUMBER.ownColumn();

  private final Set<Twins> found =
      new TreeSet<>(
          Comparator.comparing(Twins::register)
              .thenComparing(Twins::one)
              .thenComparing(Twins::other));

  private TwinSearch() {}

  /// All pairs, dwellings first, by id.
  public static List<Twins> in(Registers registers) {
    TwinSearch search = new TwinSearch();
    search.dwellings(
        registers.dwellings().stream()
            .filter(
                d ->
                    d.statuses().isEmpty()
                        || d.statuses().getLast().status() != Status.DISCONTINUED)
            .toList());
    search.households(registers.households().stream().filter(h -> !h.state().gone()).toList());
    return List.copyOf(search.found);
  }

  private void dwellings(List<Dwelling> dwellings) {
    Map<String, List<Dwelling>> byStreet =
        groups(dwellings, d -> Stream.of(UnitNumber.street(d.address().street())));
    byStreet
        .values()
        .forEach(
            same ->
                pairs(
                    Register.DWELLINGS,
                    same,
                    Dwelling::id,
                    Twins.Why.ADDRESS,
                    (a, b) -> mayBeOne(a, b, same.size())));
  }

  /// Whether two dwellings of one street and number may be one: their unit numbers are the same
  /// however they are written, or one is missing and there are only these two.
  private static boolean mayBeOne(Dwelling a, Dwelling b, int there) {
    String one = UnitNumber.plain(a.address().unitNumber());
    String other = UnitNumber.plain(b.address().unitNumber());
    boolean houseAndRoom = a.id().equals(b.partOf()) || b.id().equals(a.partOf());
    String number = a.fields().get(UNIT);
    String otherNumber = b.fields().get(UNIT);
    boolean unlike = number != null && otherNumber != null && !number.equals(otherNumber);
    boolean rooms = a.partOf() != null && b.partOf() != null;
    return !houseAndRoom
        && !unlike
        && (one.equals(other)
            ? !one.isEmpty() || !rooms
            : there == 2 && (one.isEmpty() || other.isEmpty()));
  }

  private void households(List<Household> households) {
    for (String column : TENANT_NUMBERS) {
      groups(households, h -> Stream.ofNullable(h.fields().get(column)))
          .values()
          .forEach(same -> pairs(same, Twins.Why.TENANT_NUMBER, (a, b) -> true));
    }
    groups(households, h -> Stream.of(HouseholdKey.of(h).label()))
        .values()
        .forEach(same -> pairs(same, Twins.Why.LABEL, TwinSearch::noOtherYears));
    groups(
            households,
            h -> Stream.of(HouseholdKey.of(h).years()).filter(y -> y.size() >= FEWEST_YEARS))
        .values()
        .forEach(same -> pairs(same, Twins.Why.BIRTH_YEARS, TwinSearch::labelsAreAlike));
  }

  private static boolean noOtherYears(Household a, Household b) {
    List<Integer> one = HouseholdKey.of(a).years();
    List<Integer> other = HouseholdKey.of(b).years();
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /// Whether the labels have a word in common that says which household it is.
  private static boolean labelsAreAlike(Household a, Household b) {
    Set<String> words = words(a);
    words.retainAll(words(b));
    return words.stream().anyMatch(word -> word.length() > 2 && !COMMON.contains(word));
  }

  private static Set<String> words(Household household) {
    return new HashSet<>(List.of(HouseholdKey.of(household).label().split(" ")));
  }

  private void pairs(List<Household> same, Twins.Why why, BiPredicate<Household, Household> alike) {
    pairs(Register.HOUSEHOLDS, same, Household::id, why, alike);
  }

  private <R> void pairs(
      Register register,
      List<R> same,
      Function<R, String> id,
      Twins.Why why,
      BiPredicate<R, R> alike) {
    for (int i = 0; i < same.size(); i++) {
      for (int j = i + 1; j < same.size(); j++) {
        if (alike.test(same.get(i), same.get(j))) {
          found.add(new Twins(register, id.apply(same.get(i)), id.apply(same.get(j)), why));
        }
      }
    }
  }

  /// The records that have a key in common, in order of id.
  private static <R, K> Map<K, List<R>> groups(Collection<R> records, Function<R, Stream<K>> keys) {
    Map<K, List<R>> groups = new LinkedHashMap<>();
    records.forEach(
        record ->
            keys.apply(record)
                .forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>(1)).add(record)));
    return groups.entrySet().stream()
        .filter(group -> group.getValue().size() > 1)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
