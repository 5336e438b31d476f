package no.husrom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A walk through the program with two homes in it: B1 in Storgata 12 and B2 in Ålgårdsveien 40.
abstract class TwoHomesTest extends WalkTest {
  @BeforeEach
  void twoHomes() {
    try (Database made = Database.open(database(), desk().clock())) {
      made.change(
          tx ->
              new DwellingStore()
                  .save(
                      tx,
                      List.of(dwelling("B1", "Storgata 12"), dwelling("B2", "Ålgårdsveien 40"))));
    }
  }

  @AfterEach
  void close() {
    quit();
  }

  private static Dwelling dwelling(String id, String street) {
    Address address = new Address(street, "6856", "Sogndal", "4640", "H0101", null);
    return Dwelling.of(id, address, DwellingKind.FLAT, 2);
  }

  /// Writes in the box of Ctrl+K.
  protected final void ask(String text) {
    chord(KeyCode.CONTROL, KeyCode.K);
    TextField field = lookup(".palette-field").queryAs(TextField.class);
    assertThat(field.isFocused()).isTrue();
    write(field, text);
    settle();
  }
}
