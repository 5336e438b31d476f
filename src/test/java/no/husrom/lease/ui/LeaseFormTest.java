package no.husrom.lease.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Holding;
import no.husrom.exchange.RandomRegisters;
import no.husrom.kit.WindowTest;
import no.husrom.lease.Lease;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class LeaseFormTest extends WindowTest {

  @Test
  void whateverTheRegisterHoldsIsShownAndReadBackTheSame() {
    try (Database database = Engine.H2.open()) {
      Registers registers = RandomRegisters.ofOneLine(7, 60);
      Map<String, Dwelling> dwellings =
          registers.dwellings().stream().collect(Collectors.toMap(Dwelling::id, d -> d));
      database.change(tx -> new RegisterStore().save(tx, registers));
      LeaseRegister register = new LeaseRegister(database, desk());
      List<LeaseView> all = register.all();
      show(VBox::new, 100, 100);
      LeaseForm form = onScreen(() -> new LeaseForm(desk(), register));
      for (LeaseView view : all) {
        Dwelling home = dwellings.get(view.lease().dwellingId());
        if (home != null && home.lettable()) {
          Lease back =
              onScreen(
                  () -> {
                    form.show(view);
                    assertThat(form.form().problems()).as(view.lease().toString()).isEmpty();
                    return form.read().lease();
                  });
          assertThat(back).isEqualTo(view.lease());
        }
      }
    }
  }

  @Test
  void whatTheTenancyActAsksAboutIsFoldedAndWholeWhenOpened() {
    try (Database database = Engine.H2.open()) {
      look(
          "lease-form",
          () -> {
            LeaseForm form = new LeaseForm(desk(), new LeaseRegister(database, desk()));
            List<TitledPane> folds =
                form.form().getChildren().stream()
                    .filter(TitledPane.class::isInstance)
                    .map(TitledPane.class::cast)
                    .toList();
            assertThat(folds).hasSize(2).noneMatch(TitledPane::isExpanded);
            folds.forEach(fold -> fold.setExpanded(true));
            return new ScrollPane(new VBox(folds.toArray(TitledPane[]::new)));
          });
    }
  }

  @Test
  void theOwnersTermsStandWithALeaseOfALeasedInDwelling() {
    Holding holding =
        new Holding(Disposal.LEASED_IN, "Ola AS", null, LocalDate.of(2028, 5, 31), 9_000);
    String said =
        onScreen(
            () -> {
              ChainLine line = new ChainLine(Texts.of(LeaseForm.class, desk().language()));
              line.show(new Pick("B1", "Vegen 1", holding, false));
              assertThat(line.isVisible()).isTrue();
              return line.getText();
            });
    assertThat(said).contains("Ola AS", "31.05.2028", "ukjend", "9");
  }
}
