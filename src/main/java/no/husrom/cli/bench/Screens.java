package no.husrom.cli.bench;

import java.nio.file.Path;
import java.util.Map;
import no.husrom.cli.frame.Session;
import no.husrom.store.Database;

/// What has windows and can measure them; commands have none.
@FunctionalInterface
public interface Screens {
  /// Measures nothing.
  Screens NONE = (_, _, _, _, _) -> {};

  /// Measures the pages on each database, and the preview of a workbook with faults. Once in a
  /// process.
  ///
  /// @param databases by how many dwellings each has
  void measure(
      Session session,
      Map<Integer, Database> databases,
      Path workbook,
      int rounds,
      Figures figures);
}
