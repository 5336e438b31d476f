package no.husrom.kit.form;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A part of a form that hangs on what the office has made, and is made anew when that changes.
/// Each of its fields tells its own faults.
///
/// @param <T> what the part says
public final class PartField<T> extends Field<T> {
  private final VBox place;
  private final T nothing;
  private @Nullable Entry<T> entry;
  private @Nullable T shown;

  /// @param nothing what an empty part says
  PartField(Texts texts, T nothing) {
    this(texts, nothing, new VBox());
  }

  private PartField(Texts texts, T nothing, VBox place) {
    super(texts, "", place);
    this.nothing = nothing;
    this.place = place;
    getChildren().setAll(place);
  }

  /// Has these fields, which say what those before them said.
  public void entry(Entry<T> fields) {
    T said = value().orElse(shown);
    boolean changed = changed();
    entry = fields;
    place.getChildren().setAll(fields.form());
    fields.form().onChange(this::told);
    write(said);
    if (!changed) {
      settle();
    }
    told();
  }

  @Override
  public Optional<T> value() {
    Entry<T> fields = entry;
    if (fields == null) {
      return Optional.of(shown == null ? nothing : shown);
    }
    return unreadable().isPresent() ? Optional.empty() : Optional.of(fields.read());
  }

  @Override
  Optional<String> unreadable() {
    return entry == null ? Optional.empty() : entry.form().problems().stream().findFirst();
  }

  @Override
  public boolean check() {
    return entry == null || entry.form().check();
  }

  @Override
  void write(@Nullable T value) {
    shown = value;
    if (entry != null) {
      entry.show(Objects.requireNonNullElse(value, nothing));
    }
    told();
  }

  @Override
  Node control() {
    return place;
  }

  /// Where something is wrong.
  @Override
  void focus() {
    if (entry != null) {
      entry.form().check();
    }
  }

  @Override
  public Field<T> readOnly(boolean locked) {
    place.setDisable(locked);
    return this;
  }
}
