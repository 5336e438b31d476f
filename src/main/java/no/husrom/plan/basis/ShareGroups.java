package no.husrom.plan.basis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.household.Household;
import no.husrom.household.Sex;
import no.husrom.lease.Lease;
import org.jspecify.annotations.Nullable;

/// Who may share a house with whom: singles who may share, women with women and men with men; those
/// whose sex is not registered with each other. Not thread safe.
public final class ShareGroups {
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Set<String> unsettled = new HashSet<>();

  /// Reads who lives in the rooms of each shared house now.
  ShareGroups(Basis basis) {
    for (Dwelling room : basis.registers().dwellings()) {
      String house = houseOf(room);
      if (house != null) {
        for (Lease lease : basis.tenancies().ofDwelling(room.id(), basis.day())) {
          basis.household(lease.householdId()).ifPresent(household -> add(house, household));
        }
      }
    }
  }

  private void add(String house, Household household) {
    String group = of(household);
    if (group == null) {
      unsettled.add(house);
    } else {
      groups.computeIfAbsent(house, _ -> new HashSet<>()).add(group);
    }
  }

  /// The group of a household; null when it does not share.
  public static @Nullable String of(Household household) {
    if (!household.needs().mayShare() || household.members().size() != 1) {
      return null;
    }
    Sex sex = household.members().getFirst().sex();
    return sex == null ? "ANY" : sex.name();
  }

  /// The house that a room is part of; null when it is no room. A room of no house is one itself.
  public static @Nullable String houseOf(Dwelling dwelling) {
    return dwelling.kind() != DwellingKind.ROOM
        ? null
        : Objects.requireNonNullElse(dwelling.partOf(), dwelling.id());
  }

  /// The group of those who live in the house; null when nobody does, or it is unsettled.
  public @Nullable String in(String house) {
    Set<String> living = groups.getOrDefault(house, Set.of());
    return unsettled(house) || living.isEmpty() ? null : living.iterator().next();
  }

  /// Whether somebody who is not to share lives in the house, or those who do are of more than one
  /// group: then nobody new can be placed there before that is settled.
  public boolean unsettled(String house) {
    return unsettled.contains(house) || groups.getOrDefault(house, Set.of()).size() > 1;
  }
}
