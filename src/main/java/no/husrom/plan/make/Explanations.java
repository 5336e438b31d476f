package no.husrom.plan.make;

import java.util.List;
import no.husrom.plan.solve.Reason;
import org.jspecify.annotations.Nullable;

/// Why each household of a proposal got what it got.
public interface Explanations {
  /// The reasons for a household's assignment, most important first.
  List<Reason> of(String household);

  /// The cheapest change that would give an unplaced household a home; null when none is known.
  @Nullable Reason cheapestChange(String household);
}
