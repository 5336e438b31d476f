package no.husrom.kit.record;

import java.util.List;
import no.husrom.kit.form.Form;
import no.husrom.kit.table.view.OwnColumn;
import org.jspecify.annotations.Nullable;

/// The form of one kind of record.
///
/// @param <R> the record
public interface RecordForm<R> {

  /// The fields, the same node as long as the page lives.
  Form form();

  /// Fills the fields from `record`; null empties them for a new one.
  void show(@Nullable R record);

  /// The record as the fields say, over the one that was shown; called when the form is without
  /// fault.
  R read();

  /// Has a field for each of these columns of the office's own, and no others.
  default void own(List<OwnColumn> columns) {}

  /// What should be thought of before saving, in whole sentences: warnings, not refusals.
  default List<String> warnings() {
    return List.of();
  }
}
