package no.husrom.kit.form;

/// One entry of a list in a form: some fields on a line.
///
/// @param <T> what the entry says
public interface Entry<T> {
  /// The fields of the line.
  Form form();

  void show(T value);

  /// What the fields say; called when they are without fault.
  T read();
}
