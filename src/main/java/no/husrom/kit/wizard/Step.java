package no.husrom.kit.wizard;

import java.util.List;
import javafx.scene.Node;

/// A step of a [Wizard]: a title, a line that says what is decided here, a view, and what is wrong.
/// It reads the draft in [#entered] and replaces it as the user works.
public abstract class Step {
  private final String title;
  private final String lead;
  private Runnable onChanged = () -> {};

  /// @param lead one or two sentences below the title; may be empty
  protected Step(String title, String lead) {
    this.title = title;
    this.lead = lead;
  }

  public final String title() {
    return title;
  }

  public final String lead() {
    return lead;
  }

  /// The same node every time.
  public abstract Node view();

  /// Whether the view fills the step's height itself, as a table does; otherwise it is scrolled.
  public boolean tall() {
    return false;
  }

  /// Runs each time the step comes up: fill the view from the draft.
  public void entered() {}

  /// Runs when the step is left for another, forwards or backwards, or the wizard is cancelled.
  public void left() {}

  /// What stands in the way of going on, in whole sentences; none when nothing does.
  public List<String> problems() {
    return List.of();
  }

  /// To be called when [#problems] may have changed though the draft has not.
  protected final void changed() {
    onChanged.run();
  }

  final void onChanged(Runnable listener) {
    onChanged = listener;
  }
}
