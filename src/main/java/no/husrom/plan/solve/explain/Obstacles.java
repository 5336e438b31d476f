package no.husrom.plan.solve.explain;

import java.util.List;
import no.husrom.plan.solve.Reason.Excluded;
import no.husrom.plan.solve.Reason.Free;
import no.husrom.plan.solve.Reason.TakenBy;
import org.jspecify.annotations.Nullable;

/// Why a household gets no home: rules and households that together keep it from every home on
/// every start day, none of which can be left out. What that means exactly is in the package.
///
/// @param rules the rules of the set, each with the number of homes it closes that none before it
///   does, at least one
/// @param households the households of the set, each with a home it has, those that weigh most
///   first
/// @param free a home that nothing keeps it from, when there is one after all; then the two others
///   are empty
public record Obstacles(List<Excluded> rules, List<TakenBy> households, @Nullable Free free) {
  public Obstacles {
    rules = List.copyOf(rules);
    households = List.copyOf(households);
  }
}
