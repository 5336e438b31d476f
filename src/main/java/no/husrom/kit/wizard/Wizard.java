package no.husrom.kit.wizard;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Steps from a first draft to a finished one. Next is off while the step has problems, and the
/// line beside it says which. Finishing hands over the draft; nothing is saved here.
///
/// @param <D> the draft
public final class Wizard<D> extends BorderPane {
  private final Draft<D> draft;
  private final List<? extends Step> steps;
  private final Texts texts;
  private final String finish;
  private final StepList list;
  private final Label title = label("wizard-title");
  private final Label lead = label("wizard-lead");
  private final Label problems = label("wizard-problems");
  private final VBox words = new VBox(title, lead);
  private final BorderPane middle = new BorderPane();
  private final Button back;
  private final Button next;
  private Consumer<D> onFinish = done -> {};
  private Runnable onCancel = () -> {};
  private int at = -1;

  /// @param finish the verb on the last button
  public Wizard(Language language, Draft<D> draft, List<? extends Step> steps, String finish) {
    this.draft = draft;
    this.steps = List.copyOf(steps);
    this.texts = Texts.of(Wizard.class, language);
    this.finish = finish;
    getStyleClass().add("wizard");
    list = new StepList(texts, this.steps.stream().map(Step::title).toList(), this::jump);
    back = Buttons.plain(texts.say("wizard.back"), Feather.ARROW_LEFT, () -> go(at - 1));
    next = Buttons.primary(texts.say("wizard.next"), this::forward);
    next.setDefaultButton(true);
    Button cancel = Buttons.plain(texts.say("wizard.cancel"), this::cancel);
    HBox.setHgrow(problems, Priority.ALWAYS);
    problems.setMaxWidth(Double.MAX_VALUE);
    HBox foot = new HBox(cancel, problems, back, next);
    foot.getStyleClass().add("wizard-foot");
    words.getStyleClass().add("wizard-words");
    middle.getStyleClass().add("wizard-middle");
    setLeft(list);
    setCenter(middle);
    setBottom(foot);
    draft.onChange(this::judge);
    this.steps.forEach(step -> step.onChanged(this::judge));
    go(0);
  }

  public Wizard<D> onFinish(Consumer<D> action) {
    onFinish = action;
    return this;
  }

  public Wizard<D> onCancel(Runnable action) {
    onCancel = action;
    return this;
  }

  /// The number of the step that is shown, from 0.
  public int at() {
    return at;
  }

  /// Goes to the step with this number as if the user did; only forward past steps without
  /// problems.
  public void jump(int wanted) {
    while (at < wanted && steps.get(at).problems().isEmpty()) {
      go(at + 1);
    }
    if (wanted < at) {
      go(wanted);
    }
  }

  private void forward() {
    if (!steps.get(at).problems().isEmpty()) {
      return;
    }
    if (at == steps.size() - 1) {
      steps.get(at).left();
      onFinish.accept(draft.get());
    } else {
      go(at + 1);
    }
  }

  private void cancel() {
    steps.get(at).left();
    onCancel.run();
  }

  private void go(int wanted) {
    if (at >= 0) {
      steps.get(at).left();
    }
    at = wanted;
    Step step = steps.get(at);
    title.setText(step.title());
    lead.setText(step.lead());
    lead.setManaged(!step.lead().isEmpty());
    step.entered();
    middle.setCenter(scrolled(step));
    back.setDisable(at == 0);
    next.setText(at == steps.size() - 1 ? finish : texts.say("wizard.next"));
    list.at(at);
    judge();
  }

  private void judge() {
    if (at < 0) {
      return;
    }
    List<String> wrong = steps.get(at).problems();
    next.setDisable(!wrong.isEmpty());
    problems.setText(String.join(" ", wrong));
  }

  /// The step under its words. A tall view fills the height there is; with less than it needs it is
  /// scrolled, words and all.
  private Node scrolled(Step step) {
    Node view = step.view();
    if (!view.getStyleClass().contains("wizard-view")) {
      view.getStyleClass().add("wizard-view");
    }
    VBox.setVgrow(view, step.tall() ? Priority.ALWAYS : Priority.NEVER);
    ScrollPane pane = new ScrollPane(new VBox(words, view));
    pane.setFitToWidth(true);
    pane.setFitToHeight(step.tall());
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    return pane;
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
