package no.husrom.app;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import no.husrom.kit.Dialogs;
import no.husrom.kit.Pages;
import no.husrom.kit.wizard.Wizard;
import no.husrom.plan.ui.PlanPage;
import no.husrom.plan.ui.PlansPage;
import no.husrom.plan.ui.chart.PictureView;
import no.husrom.plan.ui.fact.CapLine;
import no.husrom.plan.ui.study.StudyPage;
import no.husrom.plan.ui.wizard.PlanWizardPage;

/// The sweep's way through the wizard and the plan that comes of it.
record PlanStops(
    Hand hand, Consumer<String> look, Consumer<String> tabs, BiConsumer<TextField, String> write) {

  void wizard() {
    hand.go(Place.PLANS);
    hand.press(PlansPage.class, "plans.new");
    look.accept("wizard-1");
    hand.press(CapLine.class, "caps.edit");
    hand.press(CapLine.class, "caps.add");
    look.accept("wizard-1-caps");
    hand.press(Dialogs.class, "dialog.cancel");
    hand.press(Wizard.class, "wizard.next");
    look.accept("wizard-2");
    hand.press(Wizard.class, "wizard.next");
    tabs.accept("wizard-3");
    hand.tab(1);
    hand.choose();
    hand.press(PlanWizardPage.class, "tenant.leaving");
    look.accept("wizard-3-leaving");
    hand.press(Dialogs.class, "dialog.cancel");
    hand.press(Wizard.class, "wizard.next");
    hand.choose();
    look.accept("wizard-4");
    hand.press(PlanWizardPage.class, "measure.edit");
    look.accept("wizard-4-measure");
    hand.press(Dialogs.class, "dialog.cancel");
    hand.press(Wizard.class, "wizard.next");
    look.accept("wizard-5");
    hand.press(PlanWizardPage.class, "solve.start");
    look.accept("wizard-5-solved");
    hand.press(Wizard.class, "wizard.next");
    look.accept("wizard-6");
    hand.press(PlanWizardPage.class, "wizard.finish");
  }

  void plan() {
    tabs.accept("plan");
    hand.tab(2);
    for (String kind : List.of("CHAINS", "MONTHS", "DWELLINGS")) {
      hand.press(PictureView.class, "Kind." + kind);
      look.accept("plan-" + kind);
    }
    hand.tab(0);
    hand.press(PlanPage.class, "hand.move");
    look.accept("plan-move");
    hand.press(Dialogs.class, "dialog.cancel");
    hand.press(PlanPage.class, "plan.adopt");
    look.accept("plan-adopt");
    hand.press(PlanPage.class, "plan.adopt");
    look.accept("plan-adopted");
    hand.press(PlanPage.class, "plan.study");
    look.accept("study");
    hand.press(StudyPage.class, "study.start");
    look.accept("study-split");
    hand.press(Pages.class, "page.back");
    new ChangeStops(hand, look, write).run();
    hand.go(Place.PLANS);
    look.accept("plans");
  }
}
