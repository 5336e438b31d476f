package no.husrom.exchange;

import java.util.Map;
import no.husrom.exchange.field.Register;

/// What came of saving an import.
public sealed interface ImportResult {

  /// All accepted rows are saved.
  record Saved(Map<Register, Counts> counts) implements ImportResult {
    public Saved {
      counts = Map.copyOf(counts);
    }
  }

  /// Nothing is saved, and the preview says why: a file could not be read, no sheet was recognised,
  /// rows are refused and the user is strict, or sheet and program disagree and nobody has chosen.
  record Withheld() implements ImportResult {}

  /// Nothing is saved: somebody has changed the registers since the files were read. Read them
  /// again.
  record RegistersChanged() implements ImportResult {}
}
