package no.husrom.plan.solve.study.procure;

import java.util.List;
import no.husrom.plan.solve.Problem;

/// What a dwelling of a size is thought to cost its tenant.
final class Rents {
  private Rents() {}

  /// The middle rent of the year's dwellings with as many bedrooms, and of measures where there are
  /// none; else of the nearest smaller size; 0 when nothing is known, which hinders nobody.
  static int middle(Problem problem, int bedrooms) {
    for (int size = bedrooms; size >= 0; size--) {
      int wanted = size;
      List<Integer> rents =
          problem.dwellings().stream()
              .filter(d -> d.bedrooms() == wanted && d.house() == null && d.rent() > 0)
              .map(d -> d.rent())
              .sorted()
              .toList();
      if (rents.isEmpty()) {
        rents =
            problem.measures().stream()
                .filter(m -> m.bedrooms() == wanted)
                .map(m -> m.rent())
                .sorted()
                .toList();
      }
      if (!rents.isEmpty()) {
        return rents.get(rents.size() / 2);
      }
    }
    return 0;
  }
}
