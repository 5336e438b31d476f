package no.husrom.cli.bench;

import java.nio.file.Path;
import java.util.Map;
import no.husrom.cli.frame.Session;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Edition;
import no.husrom.store.Database;

/// What has windows and can measure them; commands have none.
@FunctionalInterface
public interface Screens {
  /// Measures nothing.
  Screens NONE = (_, _, _, _) -> {};

  /// What can be measured in a window.
  sealed interface Task {}

  /// The pages on each database, and the preview of a workbook with faults.
  ///
  /// @param databases by how many dwellings each has
  record Pages(Map<Integer, Database> databases, Path workbook) implements Task {}

  /// The picture of a year.
  ///
  /// @param size how many dwellings there are
  record Picture(int size, Basis basis, Edition edition) implements Task {}

  /// Measures. Once in a process.
  void measure(Session session, Task task, int rounds, Figures figures);
}
