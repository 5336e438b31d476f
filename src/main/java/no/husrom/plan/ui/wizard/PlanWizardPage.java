package no.husrom.plan.ui.wizard;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Wizard;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.planning.Planning;
import no.husrom.plan.ui.fact.FactDesk;
import no.husrom.plan.words.LostWords;

/// The wizard as a page. Finishing hands over the plan that was made; saving is the caller's.
public final class PlanWizardPage extends Page {
  private final Desk desk;
  private final Making first;
  private final Draft<Making> making;
  private boolean finished;

  /// @param bases reads what a year's plan is made from, off the screen's thread
  /// @param facts keeps what is stated on the way and belongs in the registers
  /// @param onFinish gets what was made, the edition in it never null
  public PlanWizardPage(
      Desk desk,
      Making first,
      IntFunction<Basis> bases,
      FactDesk facts,
      Planning planning,
      Consumer<Making> onFinish) {
    super(desk.language(), desk.texts(PlanWizardPage.class).say("wizard"), "");
    this.desk = desk;
    this.first = first;
    making = new Draft<>(first);
    Wizard<Making> wizard =
        new Wizard<>(
            desk.language(),
            making,
            List.of(
                new YearStep(desk, making, bases, facts),
                new SupplyStep(desk, making),
                new NeedStep(desk, making, facts),
                new MeasureStep(desk, making),
                new SolveStep(desk, making, planning),
                new ResultStep(desk, making)),
            desk.texts(PlanWizardPage.class).say("wizard.finish"));
    wizard.onFinish(
        made -> {
          finished = true;
          onFinish.accept(made);
        });
    wizard.onCancel(desk.pages()::back);
    content(wizard);
  }

  @Override
  public void refresh() {
    notice().clear();
    List<String> lost = new LostWords(first.basis(), desk.language()).lines(first.lost());
    if (!lost.isEmpty()) {
      notice().warning(String.join("\n", lost));
    }
  }

  @Override
  public boolean mayLeave() {
    return finished
        || making.get().isAsBegun(first)
        || desk.dialogs()
            .confirmDanger(
                desk.texts(PlanWizardPage.class).say("leave.title"),
                desk.texts(PlanWizardPage.class).say("leave.question"),
                desk.texts(PlanWizardPage.class).say("leave.do"));
  }
}
