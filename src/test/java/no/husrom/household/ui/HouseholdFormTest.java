package no.husrom.household.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.VBox;
import no.husrom.exchange.RandomRegisters;
import no.husrom.household.Household;
import no.husrom.kit.WindowTest;
import no.husrom.office.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class HouseholdFormTest extends WindowTest {

  @Test
  void whateverTheRegisterHoldsIsShownAndReadBackTheSame() {
    show(VBox::new, 100, 100);
    HouseholdForm form = onScreen(() -> new HouseholdForm(desk(), () -> Office.PROPOSED));
    for (Household household : RandomRegisters.ofOneLine(6, 60).households()) {
      Household back =
          onScreen(
              () -> {
                form.show(household);
                assertThat(form.form().problems()).as(household.toString()).isEmpty();
                return form.read();
              });
      assertThat(back).isEqualTo(household);
    }
  }
}
