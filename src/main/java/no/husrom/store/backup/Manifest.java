package no.husrom.store.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a backup says of itself: which version of the program and of the schema made it, when and
/// for whom, its tables in the order they are loaded, and the next number of each sequence.
public record Manifest(
    String program,
    int schemaVersion,
    Instant created,
    String municipality,
    List<Part> tables,
    Map<String, Long> sequences) {

  /// A table's file in the backup. `sha256` is that of the file, `content` the same for every order
  /// of the rows.
  public record Part(String table, long rows, long bytes, String sha256, String content) {
    String entry() {
      return "tables/" + table + ".jsonl";
    }
  }

  public Manifest {
    tables = List.copyOf(tables);
    sequences = Map.copyOf(sequences);
  }

  /// In all tables together.
  public long records() {
    return tables.stream().mapToLong(Part::rows).sum();
  }

  /// In one table; 0 when there is none such.
  public long records(String table) {
    return tables.stream().filter(part -> part.table().equals(table)).mapToLong(Part::rows).sum();
  }
}
