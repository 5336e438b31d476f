package no.husrom.exchange.match;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.exchange.problem.Place;
import org.jspecify.annotations.Nullable;

/// Finds the dwelling that a row names, by its id, its number in a property system or its address.
/// An address without a unit number is enough when only one dwelling has it.
public final class DwellingReferences {
  private final Directory<AddressKey> dwellings = new Directory<>();
  private final Directory<String> numbers = new Directory<>();
  private final Map<String, Set<String>> byStreet = new HashMap<>();
  private final Map<String, Map<String, String>> byLikeness = new HashMap<>();

  public void add(String id, AddressKey key, boolean closed) {
    dwellings.add(id, key, closed);
    byStreet.computeIfAbsent(key.street(), s -> new LinkedHashSet<>(2)).add(id);
    byLikeness
        .computeIfAbsent(UnitNumber.street(key.street()), s -> new LinkedHashMap<>(2))
        .put(id, UnitNumber.plain(key.unit()));
  }

  /// A row has a dwelling with this number in a property system, and is not taken yet.
  public void expect(String number, Place row) {
    numbers.refuse(null, number, row);
  }

  /// The dwelling `id` has this number in a property system.
  public void number(String id, String number, boolean closed) {
    numbers.add(id, number, closed);
  }

  public void refuse(@Nullable String id, @Nullable AddressKey key, Place row) {
    dwellings.refuse(id, key, row);
  }

  public List<String> with(AddressKey key) {
    return dwellings.with(key);
  }

  public boolean has(String id) {
    return dwellings.has(id);
  }

  /// Dwellings that may be the one with this address: written in another way, or with the unit
  /// number missing in one of the two.
  public List<String> like(AddressKey key) {
    String unit = UnitNumber.plain(key.unit());
    return byLikeness.getOrDefault(UnitNumber.street(key.street()), Map.of()).entrySet().stream()
        .filter(one -> unit.isEmpty() || one.getValue().isEmpty() || unit.equals(one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The dwelling with `words` as its id, its number or its address.
  public Reference find(String words, @Nullable String unit) {
    Reference byId = dwellings.byId(words);
    if (byId instanceof Reference.Found) {
      return byId;
    }
    Reference byNumber = numbers.byKey(words);
    if (!(byNumber instanceof Reference.Nobody)) {
      return byNumber;
    }
    Reference found = byKey(AddressKey.of(words, unit));
    if (found instanceof Reference.Nobody) {
      AddressText parts = AddressText.read(words);
      found = byKey(AddressKey.of(parts.street(), unit == null ? parts.unit() : unit));
    }
    return found instanceof Reference.Nobody ? byId : found;
  }

  private Reference byKey(AddressKey key) {
    Reference found = dwellings.byKey(key);
    if (!(found instanceof Reference.Nobody) || !key.unit().isEmpty()) {
      return found;
    }
    List<String> there = dwellings.open(List.copyOf(byStreet.getOrDefault(key.street(), Set.of())));
    return switch (there.size()) {
      case 0 -> found;
      case 1 -> new Reference.Found(there.getFirst());
      default -> new Reference.Several(there);
    };
  }
}
