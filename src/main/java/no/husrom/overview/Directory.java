package no.husrom.overview;

import java.util.HashMap;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.measure.Measure;
import no.husrom.plan.basis.Basis;
import org.jspecify.annotations.Nullable;

/// The names of things by id, as they may be shown.
final class Directory {
  private final Map<String, Dwelling> dwellings = new HashMap<>();
  private final Map<String, Household> households = new HashMap<>();
  private final Map<String, String> measures = new HashMap<>();

  Directory(Basis basis) {
    basis.registers().dwellings().forEach(d -> dwellings.put(d.id(), d));
    basis.registers().households().forEach(h -> households.put(h.id(), h));
    for (Measure measure : basis.measures()) {
      measures.put(measure.id(), measure.name());
    }
  }

  /// The household's label; the id of a place nobody is assigned to yet.
  String who(String household) {
    Household found = households.get(household);
    return found == null ? household : found.label();
  }

  /// The dwelling's address; null when the household that goes with it may not be tied to it.
  @Nullable String where(@Nullable String household, @Nullable String dwelling) {
    Household found = household == null ? null : households.get(household);
    boolean hidden = found != null && found.secrecy().hidden();
    return dwelling == null || hidden ? null : address(dwelling);
  }

  String address(String dwelling) {
    Dwelling found = dwellings.get(dwelling);
    return found == null ? dwelling : found.address().line();
  }

  String measure(String id) {
    return measures.getOrDefault(id, id);
  }
}
