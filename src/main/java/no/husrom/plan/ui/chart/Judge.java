package no.husrom.plan.ui.chart;

import java.util.Map;
import no.husrom.kit.tape.Carrier.Verdict;

/// Says of every home of the plan whether a household may have it, and what that would cost. Asked
/// off the screen's thread.
@FunctionalInterface
interface Judge {
  /// By dwelling and measure.
  Map<String, Verdict> of(String household);
}
