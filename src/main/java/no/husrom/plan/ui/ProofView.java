package no.husrom.plan.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.plan.Plan;
import no.husrom.plan.words.ProofWords;

/// How good the plan is, and how good one could be at most.
final class ProofView extends VBox {

  ProofView(Desk desk, Plan plan) {
    ProofWords proof = new ProofWords(desk.language());
    getStyleClass().add("step-view");
    Label status = new Label(proof.status(plan.status()));
    status.getStyleClass().add("heading");
    Label words = new Label(proof.certainty(plan.status()));
    for (Label label : new Label[] {status, words}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    LevelTable levels = new LevelTable(desk);
    levels.show(plan.levels());
    getChildren().setAll(status, words, levels);
  }
}
