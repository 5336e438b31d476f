package no.husrom.kit.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a wizard works on: one immutable value that its steps replace.
///
/// @param <D> the value
public final class Draft<D> {
  private final List<Runnable> listeners = new ArrayList<>();
  private D value;

  public Draft(D value) {
    this.value = value;
  }

  public D get() {
    return value;
  }

  /// Replaces the value and tells the listeners, unless it is equal.
  public void set(D next) {
    if (!next.equals(value)) {
      value = next;
      listeners.forEach(Runnable::run);
    }
  }

  /// Replaces the value by a changed copy: `draft.change(d -> d.withYear(2027))`.
  public void change(UnaryOperator<D> changed) {
    set(changed.apply(value));
  }

  public void onChange(Runnable listener) {
    listeners.add(listener);
  }
}
