package no.husrom.kit.table.row;

import org.jspecify.annotations.Nullable;

/// One fact of a record; null when it is not known.
///
/// @param <R> the record
/// @param <V> the fact
@FunctionalInterface
public interface Fact<R, V> {
  @Nullable V of(R record);
}
