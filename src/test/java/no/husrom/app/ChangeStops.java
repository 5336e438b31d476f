package no.husrom.app;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import no.husrom.kit.Dialogs;
import no.husrom.kit.wizard.Wizard;
import no.husrom.plan.ui.PlanPage;
import no.husrom.plan.ui.change.ChangeWizardPage;

/// The sweep's way through what can happen to an adopted plan.
record ChangeStops(Hand hand, Consumer<String> look, BiConsumer<TextField, String> write) {

  void run() {
    hand.press(PlanPage.class, "change.undo");
    look.accept("plan-undo");
    hand.press(Dialogs.class, "dialog.cancel");
    hand.press(PlanPage.class, "change.happened");
    look.accept("upset-nothing");
    write.accept(hand.fields().getFirst(), "3");
    look.accept("upset-events");
    hand.press(Wizard.class, "wizard.next");
    hand.choose();
    look.accept("upset-limit");
    hand.press(Wizard.class, "wizard.next");
    look.accept("upset-ready");
    hand.press(ChangeWizardPage.class, "result.start");
    hand.choose();
    look.accept("upset-changes");
    hand.press(ChangeWizardPage.class, "upset.finish");
    hand.press(PlanPage.class, "change.compare");
    hand.choose();
    look.accept("compare");
  }
}
