package no.husrom.plan.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import no.husrom.kit.Desk;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.ui.PlanView;

/// Who lives where from when, who gets nothing and why, need against supply, cost; then adopt, or
/// go back and change.
final class ResultStep extends Step {
  private final Draft<Making> making;
  private final Desk desk;
  private final StackPane view = new StackPane();

  ResultStep(Desk desk, Draft<Making> making) {
    super(
        desk.texts(ResultStep.class).say("result.title"),
        desk.texts(ResultStep.class).say("result.lead"));
    this.making = making;
    this.desk = desk;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public boolean tall() {
    return true;
  }

  @Override
  public void entered() {
    Edition edition = making.get().edition();
    if (edition != null) {
      view.getChildren().setAll(new PlanView(desk, making.get().basis(), edition));
    }
  }

  @Override
  public List<String> problems() {
    return List.of();
  }
}
