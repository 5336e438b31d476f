package no.husrom.plan.solve.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import no.husrom.plan.solve.Assignment;
import org.jspecify.annotations.Nullable;

/// Whose home goes to whom between two plans. Units of a measure are alike: who loses one is paired
/// with one who gets one, in the order of their names.
final class Takers {
  private final Map<String, String> takes = new HashMap<>();
  private final Map<String, String> gives = new HashMap<>();
  private final Map<String, List<String>> others = new TreeMap<>();

  Takers(Standing before, Standing after) {
    Map<String, Queue<String>> left = new TreeMap<>();
    new TreeMap<>(before.assignments()).forEach((id, had) -> left(id, had, after, left));
    new TreeMap<>(after.assignments())
        .forEach(
            (id, has) -> {
              String target = Standing.targetOf(has);
              if (target == null) {
                return;
              }
              if (!(has instanceof Assignment.NewUnit)) {
                others.computeIfAbsent(target, _ -> new ArrayList<>()).add(id);
              }
              Queue<String> losers = left.get(target);
              boolean comes = !target.equals(Standing.targetOf(before.of(id)));
              String loser = comes && losers != null ? losers.poll() : null;
              if (loser != null) {
                takes.put(id, loser);
                gives.put(loser, id);
              }
            });
  }

  private static void left(
      String id, Assignment had, Standing after, Map<String, Queue<String>> left) {
    String target = Standing.targetOf(had);
    if (target != null && !target.equals(Standing.targetOf(after.of(id)))) {
      left.computeIfAbsent(target, _ -> new ArrayDeque<>()).add(id);
    }
  }

  /// Who has the household's old home now; null when nobody has.
  @Nullable String takerFrom(String household, @Nullable Assignment had) {
    String taker = gives.get(household);
    String target = Standing.targetOf(had);
    if (taker != null || target == null) {
      return taker;
    }
    return others.getOrDefault(target, List.of()).stream()
        .filter(id -> !id.equals(household))
        .findFirst()
        .orElse(null);
  }

  /// Who had the household's new home before; null when nobody had.
  @Nullable String giverTo(String household) {
    return takes.get(household);
  }
}
