package no.husrom.exchange.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.match.AddressKey;
import no.husrom.exchange.row.ReadRow;
import no.husrom.exchange.words.PlainWords;
import org.jspecify.annotations.Nullable;

/// Finds units: those of the files, and those of the register by the numbers they were imported
/// with. A dwelling that is discontinued has only what no other has.
final class UnitBook {
  private static final String RUNNING_NUMBER = PropertyField.RUNNING_NUMBER.ownColumn();
  private static final String SECTION_NUMBER = PropertyField.SECTION_NUMBER.ownColumn();

  private final LocalDate today;
  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Unit> byNumber = new HashMap<>();
  private final Map<String, List<Unit>> bySection = new HashMap<>();
  private final Map<String, Unit> ofRegister = new LinkedHashMap<>();
  private final Map<String, List<Dwelling>> dwellingsByNumber = new HashMap<>();
  private final Map<String, List<Dwelling>> dwellingsBySection = new HashMap<>();
  private final Map<AddressKey, List<Dwelling>> dwellingsByAddress = new HashMap<>();

  UnitBook(List<Dwelling> dwellings, LocalDate today) {
    this.today = today;
    for (Dwelling dwelling : dwellings) {
      put(dwellingsByNumber, plain(dwelling.fields().get(RUNNING_NUMBER)), dwelling);
      put(dwellingsBySection, plain(dwelling.fields().get(SECTION_NUMBER)), dwelling);
      put(
          dwellingsByAddress,
          AddressKey.of(dwelling.address().street(), dwelling.address().unitNumber()),
          dwelling);
    }
  }

  private static <K, V> void put(Map<K, List<V>> map, @Nullable K key, V value) {
    if (key != null) {
      map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }
  }

  /// A number as it is compared; null when there is none.
  static @Nullable String plain(@Nullable String number) {
    return number == null ? null : PlainWords.withoutZeros(number);
  }

  /// The dwelling of the register with this running number, else the only one with this address.
  Optional<Dwelling> known(@Nullable String number, AddressKey address) {
    return dwelling(dwellingsByNumber.get(plain(number)))
        .or(() -> dwelling(dwellingsByAddress.get(address)));
  }

  void add(Unit unit) {
    units.add(unit);
    String number = plain(unit.values().free().get(RUNNING_NUMBER));
    if (number != null) {
      byNumber.put(number, unit);
    }
    put(bySection, plain(unit.values().free().get(SECTION_NUMBER)), unit);
    Dwelling known = unit.known();
    if (known != null) {
      ofRegister.put(known.id(), unit);
    }
  }

  /// The unit that `row` names by a number, or by its name.
  Optional<Unit> find(@Nullable String words, @Nullable String name, ReadRow row) {
    String number = plain(words);
    Unit numbered = number == null ? null : byNumber.get(number);
    if (numbered != null) {
      return Optional.of(numbered);
    }
    SectionName section = SectionName.read(name);
    return only(bySection.get(number))
        .or(
            () ->
                Stream.of(
                        Optional.ofNullable(dwellingsByNumber.get(number)),
                        Optional.ofNullable(dwellingsBySection.get(number)),
                        Optional.ofNullable(section)
                            .map(s -> dwellingsByAddress.get(AddressKey.of(s.street(), s.unit()))))
                    .flatMap(Optional::stream)
                    .flatMap(found -> dwelling(found).stream())
                    .findFirst()
                    .map(dwelling -> unit(dwelling, row)));
  }

  /// The unit of a dwelling of the register, which `row` says something of.
  Unit unit(Dwelling dwelling, ReadRow row) {
    return ofRegister.computeIfAbsent(dwelling.id(), id -> Unit.ofRegister(dwelling, row));
  }

  /// The only dwelling, or the only one of several that is not discontinued.
  private Optional<Dwelling> dwelling(@Nullable List<Dwelling> found) {
    return only(found)
        .or(
            () ->
                only(
                    Stream.ofNullable(found)
                        .flatMap(List::stream)
                        .filter(dwelling -> !dwelling.isDiscontinuedOn(today))
                        .toList()));
  }

  private static <T> Optional<T> only(@Nullable List<T> found) {
    return found != null && found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// All units that something is said of: those with rows of their own first.
  List<Unit> all() {
    List<Unit> all = new ArrayList<>(units);
    ofRegister.values().stream().filter(unit -> !unit.isOwn() && unit.isToldOf()).forEach(all::add);
    return all;
  }
}
