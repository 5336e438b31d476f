package no.husrom.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.register.Registers;

/// A fact the plan needs and does not have, and whose it is. There is always somebody it is missing
/// for.
public record Missing(Fact fact, List<Subject> subjects) {
  private static final Set<DwellingKind> WITHOUT_BEDROOM =
      Set.of(DwellingKind.BEDSIT, DwellingKind.ROOM, DwellingKind.SHARED_HOUSE);

  /// The facts that are looked for: first those of dwellings, then those of households.
  public enum Fact {
    BEDROOMS,
    RENT,
    AVAILABLE_FROM,
    LEASED_IN_UNTIL,
    MEMBERS,
    READY_FROM,
    LEGAL_GROUND,
    INCOME;

    public boolean ofDwelling() {
      return ordinal() < MEMBERS.ordinal();
    }
  }

  /// A dwelling or household and its name.
  public record Subject(String id, String name) {}

  public Missing {
    subjects = List.copyOf(subjects);
  }

  static List<Missing> in(Registers registers) {
    List<Missing> found = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      List<Subject> subjects =
          fact.ofDwelling()
              ? registers.dwellings().stream()
                  .filter(dwellings(fact))
                  .map(d -> new Subject(d.id(), d.address().line()))
                  .toList()
              : registers.households().stream()
                  .filter(h -> !h.state().gone())
                  .filter(households(fact))
                  .map(h -> new Subject(h.id(), h.label()))
                  .toList();
      if (!subjects.isEmpty()) {
        found.add(new Missing(fact, subjects));
      }
    }
    return found;
  }

  private static Predicate<Dwelling> dwellings(Fact fact) {
    return switch (fact) {
      case BEDROOMS -> d -> d.size().bedrooms() == 0 && !WITHOUT_BEDROOM.contains(d.kind());
      case RENT -> d -> d.lettable() && d.rent().perMonth() == null;
      case AVAILABLE_FROM ->
          d -> d.holding().disposal() == Disposal.PLANNED && d.availableFrom() == null;
      case LEASED_IN_UNTIL ->
          d -> d.holding().disposal() == Disposal.LEASED_IN && d.holding().leasedInUntil() == null;
      case MEMBERS, READY_FROM, LEGAL_GROUND, INCOME -> _ -> false;
    };
  }

  private static Predicate<Household> households(Fact fact) {
    return switch (fact) {
      case MEMBERS -> h -> h.members().isEmpty();
      case READY_FROM -> h -> h.state().waiting() && h.readyFrom() == null;
      case LEGAL_GROUND -> h -> h.category() == Category.REFUGEE && h.legalGround() == null;
      case INCOME -> h -> h.state().waiting() && h.economy().equals(Economy.UNKNOWN);
      case BEDROOMS, RENT, AVAILABLE_FROM, LEASED_IN_UNTIL -> _ -> false;
    };
  }
}
