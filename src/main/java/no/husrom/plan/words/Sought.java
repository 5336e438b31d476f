package no.husrom.plan.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.Unplaced;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Reason.WouldHelp;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Homes that would help more than one of those without a home: the answer to each is true, but one
/// home helps one of them only.
public final class Sought {
  private final Texts texts;
  private final Map<String, Integer> times = new HashMap<>();

  public Sought(Language language, List<Unplaced> unplaced) {
    texts = Texts.of(Sought.class, language);
    for (Unplaced each : unplaced) {
      homes(each.cheapestChange()).forEach(home -> times.merge(home, 1, Integer::sum));
    }
  }

  /// The change that would help one of them, with a word about the others it would help instead.
  ///
  /// @param says the change in a sentence
  public String say(Unplaced unplaced, String says) {
    int most = 1;
    for (String home : homes(unplaced.cheapestChange())) {
      most = Math.max(most, times.getOrDefault(home, 1));
    }
    return most == 1 ? says : says + " " + texts.say("sought", most);
  }

  /// The homes that there is one of; of what is got anew, each gets its own.
  private static Set<String> homes(@Nullable Reason change) {
    return switch (change) {
      case WouldHelp help -> homes(List.of(help));
      case Reason.Together(var steps) -> homes(steps);
      case null, default -> Set.of();
    };
  }

  private static Set<String> homes(List<WouldHelp> steps) {
    Set<String> homes = new HashSet<>();
    for (WouldHelp step : steps) {
      boolean single =
          switch (step.rule()) {
            case AVAILABLE,
                MEASURE_UNITS,
                HANDOVERS,
                GROUP_CAP,
                MOST_CHANGES,
                OPERATING_BUDGET,
                INVESTMENT_BUDGET ->
                false;
            default -> true;
          };
      if (single && !step.target().isEmpty()) {
        homes.add(step.target());
      }
    }
    return homes;
  }
}
