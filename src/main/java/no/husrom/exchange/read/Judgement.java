package no.husrom.exchange.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;

/// Gathers what is found wrong, and which rows are refused by it.
final class Judgement {
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Register, Set<Place>> refused = new EnumMap<>(Register.class);

  void add(Problem problem) {
    problems.add(problem);
  }

  /// Refuses the record of `register` that the problem's row speaks of.
  void refuse(Register register, Problem problem) {
    problems.add(problem);
    refuse(register, problem.place());
  }

  /// Refuses it for a problem that is told already.
  void refuse(Register register, Place place) {
    refused.computeIfAbsent(register, r -> new LinkedHashSet<>()).add(place.wholeRow());
  }

  boolean refuses(Register register, Place row) {
    return refused(register).contains(row);
  }

  Set<Place> refused(Register register) {
    return refused.getOrDefault(register, Set.of());
  }

  List<Problem> problems() {
    return problems;
  }
}
