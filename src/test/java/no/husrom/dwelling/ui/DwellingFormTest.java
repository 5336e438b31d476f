package no.husrom.dwelling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.use.DwellingView;
import no.husrom.exchange.RandomRegisters;
import no.husrom.kit.WindowTest;
import no.husrom.register.RegisterStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class DwellingFormTest extends WindowTest {

  @Test
  void whateverTheRegisterHoldsIsShownAndReadBackTheSame() {
    try (Database database = Engine.H2.open()) {
      database.change(tx -> new RegisterStore().save(tx, RandomRegisters.ofOneLine(5, 60)));
      DwellingRegister register = new DwellingRegister(database, desk(), _ -> Map.of());
      List<DwellingView> all = register.all();
      show(VBox::new, 100, 100);
      DwellingForm form = onScreen(() -> new DwellingForm(desk(), register));
      for (DwellingView view : all) {
        assertThat(back(form, view)).isEqualTo(view.dwelling());
      }
    }
  }

  @Test
  void anAddressThatCameFromASheetNeedNotHaveTheOfficialShape() {
    Dwelling odd =
        Dwelling.of(
            "B1",
            new Address("Vegen 1", "N-6150", null, "46", "Leil. 3", "gnr 118"),
            DwellingKind.FLAT,
            2);
    try (Database database = Engine.H2.open()) {
      DwellingRegister register = new DwellingRegister(database, desk(), _ -> Map.of());
      show(VBox::new, 100, 100);
      DwellingForm form = onScreen(() -> new DwellingForm(desk(), register));
      assertThat(back(form, new DwellingView(odd, null, desk().today()))).isEqualTo(odd);
    }
  }

  private Dwelling back(DwellingForm form, DwellingView view) {
    return onScreen(
        () -> {
          form.show(view);
          assertThat(form.form().problems()).as(view.dwelling().toString()).isEmpty();
          return form.read().dwelling();
        });
  }
}
