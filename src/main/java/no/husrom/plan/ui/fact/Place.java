package no.husrom.plan.ui.fact;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.text.Texts;

/// A building or an area of the register.
record Place(Scope scope, String name) {

  /// All there are, areas first, each by name; and those that limits are about already.
  static List<Place> of(Basis basis, Texts texts) {
    List<Dwelling> dwellings = basis.registers().dwellings();
    return Stream.of(
            dwellings.stream()
                .map(d -> d.surroundings().district())
                .filter(Objects::nonNull)
                .map(name -> new Place(Scope.AREA, name)),
            dwellings.stream()
                .map(d -> d.surroundings().building())
                .filter(Objects::nonNull)
                .map(name -> new Place(Scope.BUILDING, name)),
            basis.caps().stream().map(cap -> new Place(cap.scope(), cap.place())))
        .flatMap(places -> places)
        .distinct()
        .sorted(
            (a, b) ->
                a.scope() == b.scope()
                    ? texts.formats().sortKey(a.name()).compareTo(texts.formats().sortKey(b.name()))
                    : b.scope().compareTo(a.scope()))
        .toList();
  }

  String words(Texts texts) {
    return switch (scope) {
      case BUILDING -> texts.say("place.building", name);
      case AREA -> texts.say("place.area", name);
    };
  }
}
