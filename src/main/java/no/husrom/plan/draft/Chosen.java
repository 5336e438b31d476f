package no.husrom.plan.draft;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.husrom.measure.Measure;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Choices;
import no.husrom.plan.keep.Choices.Numbers;
import no.husrom.plan.keep.Choices.Share;
import org.jspecify.annotations.Nullable;

/// What of a draft somebody has chosen: all in which it differs from what is proposed.
public final class Chosen {
  private Chosen() {}

  public static Choices of(Basis basis, Draft draft) {
    Draft proposed = Draft.propose(draft.withDecision(basis));
    ScenarioNumbers numbers = draft.numbers();
    ScenarioNumbers usual = proposed.numbers();
    SortedMap<String, String> tenants = new TreeMap<>();
    draft
        .need()
        .tenants()
        .forEach(
            (household, choice) -> {
              if (proposed.need().tenants().get(household) != choice) {
                tenants.put(household, choice.name());
              }
            });
    TreeSet<String> unused = ids(proposed);
    unused.removeAll(ids(draft));
    return new Choices(
        new Numbers(
            other(numbers.low(), usual.low()),
            other(numbers.decided(), usual.decided()),
            other(numbers.high(), usual.high())),
        other(draft.supply().turnaroundDays(), proposed.supply().turnaroundDays()),
        draft.supply().excluded(),
        draft.need().leftOut(),
        draft.need().mix().types().stream()
            .map(type -> new Share(type.adults(), type.children(), type.percent()))
            .toList(),
        draft.need().spread().weights(),
        draft.need().moreReunited(),
        draft.need().withQueue(),
        draft.need().refugeeWaitDays(),
        draft.need().queueWaitDays(),
        tenants,
        ids(draft),
        unused);
  }

  private static TreeSet<String> ids(Draft draft) {
    return draft.measures().stream()
        .map(Measure::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static @Nullable Integer other(Integer chosen, Integer proposed) {
    return Objects.equals(chosen, proposed) ? null : chosen;
  }
}
