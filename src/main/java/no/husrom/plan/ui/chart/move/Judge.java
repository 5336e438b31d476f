package no.husrom.plan.ui.chart.move;

import java.time.LocalDate;
import java.util.Map;
import no.husrom.kit.tape.Carrier.Verdict;
import org.jspecify.annotations.Nullable;

/// Says of every home of the plan whether a household may have it, and what that would cost. Asked
/// off the screen's thread.
public interface Judge {
  /// By dwelling and measure.
  Map<String, Verdict> of(String household);

  /// From one day; null: the cheapest.
  Verdict of(String household, String target, @Nullable LocalDate day);

  /// Who may have one home, by household: the best for the plan first. Those who are decided by
  /// hand to live elsewhere are not among them.
  Map<String, Verdict> whoFor(String target);
}
