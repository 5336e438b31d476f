package no.husrom.exchange.block;

import java.util.Map;
import no.husrom.exchange.field.Field;
import org.jspecify.annotations.Nullable;

/// One row of a block: the record it is of (null for one to be found, or made), and what is written
/// in fields and in the office's own columns. Blank words erase what a known record says there.
public record BlockLine(@Nullable String id, Map<Field, String> said, Map<String, String> free) {
  public BlockLine {
    said = Map.copyOf(said);
    free = Map.copyOf(free);
  }
}
