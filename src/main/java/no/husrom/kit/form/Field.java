package no.husrom.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// One fact to fill in: label, control, help, and below it in words what is wrong. [#get] is for
/// after a check; before it a field may hold nothing or nonsense.
///
/// @param <T> what is filled in
public abstract class Field<T> extends VBox {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final Texts texts;
  private final String name;
  private final Label label = new Label();
  private final Label help = words("field-help");
  private final Label complaint = words("field-complaint");
  private final List<Function<T, Optional<String>>> rules = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private boolean required;
  private boolean complaining;
  private @Nullable Object settled;

  /// @param texts the form's own words, see [Form#texts]
  Field(Texts texts, String name, Region control) {
    this.texts = texts;
    this.name = name;
    getStyleClass().add("field");
    label.setText(name);
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(label, control, help, complaint);
  }

  /// What is filled in; empty when nothing is, or nothing readable.
  public abstract Optional<T> value();

  /// What is wrong with what is written, apart from the rules; empty when it can be read.
  abstract Optional<String> unreadable();

  abstract void write(@Nullable T value);

  /// The control that takes the focus.
  abstract Node control();

  /// Puts the focus in the control.
  void focus() {
    control().requestFocus();
  }

  /// Locks the field for reading only.
  public abstract Field<T> readOnly(boolean locked);

  /// The value, after a check found it there.
  ///
  /// @throws IllegalStateException when there is none: the form was not checked
  public final T get() {
    return value().orElseThrow(() -> new IllegalStateException(name + " is not filled in"));
  }

  /// The value, or null when it is not known.
  public final @Nullable T orNull() {
    return value().orElse(null);
  }

  /// Fills the field, null empties it; what was complained of is taken away.
  public final Field<T> set(@Nullable T value) {
    write(value);
    complaining = false;
    complain(Optional.empty());
    return this;
  }

  /// The field must be filled in.
  public final Field<T> required() {
    required = true;
    label.setText(texts.say("form.required", name));
    return this;
  }

  /// A rule for the value: gives the complaint, a whole sentence, or nothing.
  public final Field<T> rule(Function<T, Optional<String>> rule) {
    rules.add(rule);
    return this;
  }

  /// What is wrong here hangs on the other field too: a complaint is judged anew when that changes.
  public final Field<T> dependsOn(Field<?> other) {
    other.onChange(
        () -> {
          if (complaining) {
            complain(problem());
          }
        });
    return this;
  }

  /// A line below the field that helps to fill it in.
  public final Field<T> help(String text) {
    help.setText(text);
    show(help, !text.isEmpty());
    control().setAccessibleHelp(text);
    getStyleClass().add("field-helped");
    return this;
  }

  /// Calls `listener` after every change by the user or the program.
  public final Field<T> onChange(Runnable listener) {
    listeners.add(listener);
    return this;
  }

  /// As wide as the form, for long texts.
  public final Field<T> wide() {
    getStyleClass().add("field-wide");
    return this;
  }

  public final String name() {
    return name;
  }

  /// What is wrong now, in words; nothing is shown by asking.
  public final Optional<String> problem() {
    Optional<String> unreadable = unreadable();
    if (unreadable.isPresent()) {
      return unreadable;
    }
    Optional<T> value = value();
    if (value.isEmpty()) {
      return required ? Optional.of(texts.say("form.missing", name)) : Optional.empty();
    }
    return rules.stream().flatMap(rule -> rule.apply(value.get()).stream()).findFirst();
  }

  /// Shows what is wrong, if anything; true when nothing is.
  public boolean check() {
    Optional<String> problem = problem();
    complaining = true;
    complain(problem);
    return problem.isEmpty();
  }

  /// Shows a complaint that the field cannot find itself, as one from the database.
  public final void complain(String sentence) {
    complain(Optional.of(sentence));
  }

  /// The complaint that is shown; empty when none is.
  public final String complaint() {
    return complaint.isVisible() ? complaint.getText() : "";
  }

  /// Whether the value differs from that at the last [#settle].
  final boolean changed() {
    return unreadable().isPresent() || !Objects.equals(settled, value().orElse(null));
  }

  final void settle() {
    settled = value().orElse(null);
  }

  /// To be called by the kinds of field whenever their control changes.
  final void told() {
    if (complaining) {
      complain(problem());
    }
    listeners.forEach(Runnable::run);
  }

  /// To be called by the kinds of field when the user leaves their control.
  final void left() {
    if (changed()) {
      check();
    }
  }

  private void complain(Optional<String> problem) {
    complaint.setText(problem.orElse(""));
    show(complaint, problem.isPresent());
    pseudoClassStateChanged(BAD, problem.isPresent());
    control().setAccessibleHelp(problem.orElse(help.getText()));
  }

  private static void show(Label label, boolean visible) {
    label.setVisible(visible);
    label.setManaged(visible);
  }

  private static Label words(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    show(label, false);
    return label;
  }

  /// Opens the folded section that it stands in.
  final void unfold() {
    for (Node node = this; node != null; node = node.getParent()) {
      if (node instanceof TitledPane fold) {
        fold.setExpanded(true);
      }
    }
  }
}
