package no.husrom.plan.ui;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.household.Household;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Line;
import no.husrom.kit.layout.Words;
import no.husrom.kit.table.RecordTable;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.words.Names;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// All that is decided by hand for the year, homes that are given and homes that are refused, each
/// of which can be lifted. Where somebody with a secret address is to live is not in it.
final class HandView extends VBox {
  private final RecordTable<Pin> table;

  /// @param onLift gets what is to be lifted
  HandView(Desk desk, Basis basis, Consumer<Pin> onLift) {
    Texts texts = desk.texts(HandView.class);
    Names names = new Names(basis, desk.language());
    Set<String> hidden = new TreeSet<>();
    for (Household household : basis.registers().households()) {
      if (household.secrecy().hidden()) {
        hidden.add(household.id());
      }
    }
    table = new RecordTable<>(texts, pin -> List.of(pin.household(), pin.target()));
    table.text("household", pin -> names.first(pin.household())).wide();
    table.choice("decision", Pin::kind);
    table.text(
        "home",
        pin ->
            hidden.contains(pin.household())
                ? texts.say("home.hidden")
                : names.target(pin.target()));
    table.date("from", Pin::from);
    table.text("hand.reason", Pin::reason);
    table.empty(texts.say("none.hand"));
    table.rows(basis.pins());
    Button lift =
        Buttons.plain(
            texts.say("hand.lift"),
            Feather.UNLOCK,
            () -> {
              Pin pin = table.selected().get();
              if (pin != null) {
                onLift.accept(pin);
              }
            });
    lift.setDisable(true);
    table.selected().addListener((_, _, pin) -> lift.setDisable(pin == null));
    Label lead = Words.label(texts.say("hand.lead"), "muted");
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("step-view");
    getChildren().setAll(lead, new Line(lift), table);
  }
}
