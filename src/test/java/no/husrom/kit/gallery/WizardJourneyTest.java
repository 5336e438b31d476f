package no.husrom.kit.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import no.husrom.kit.WindowTest;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.kit.wizard.Wizard;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;

class WizardJourneyTest extends WindowTest {
  private record Wish(String address, int bedrooms) {}

  private final Draft<Wish> draft = new Draft<>(new Wish("", 0));
  private final AtomicReference<Wish> finished = new AtomicReference<>();

  /// Asks for the address.
  private final class Where extends Step {
    private final Form form = new Form(desk().texts(FlatForm.class));
    private final Field<String> address = form.text("address").required();

    Where() {
      super("Kvar", "");
      address.onChange(() -> draft.change(d -> new Wish(address.value().orElse(""), d.bedrooms())));
    }

    @Override
    public Node view() {
      return form;
    }

    @Override
    public List<String> problems() {
      return form.problems();
    }
  }

  /// Asks for the bedrooms.
  private final class HowLarge extends Step {
    private final Form form = new Form(desk().texts(FlatForm.class));
    private final Field<Integer> bedrooms = form.number("bedrooms", 0, 9).required();

    HowLarge() {
      super("Kor stor", "Kor mange soverom?");
      bedrooms.onChange(() -> draft.change(d -> new Wish(d.address(), bedrooms.value().orElse(0))));
    }

    @Override
    public Node view() {
      return new VBox(form);
    }

    @Override
    public List<String> problems() {
      return form.problems();
    }
  }

  @Test
  void nextIsOffUntilTheProblemsAreGoneAndFinishHandsOverTheDraft() {
    Wizard<Wish> wizard = show(this::wizard, 1000, 600);
    assertThat(button("Neste").isDisabled()).isTrue();
    assertThat(lookup(".wizard-problems").queryLabeled().getText()).isEqualTo("Fyll ut «Adresse».");
    clickOn(lookup(".field-text .text-field").<Node>query());
    write("Åsvegen 5");
    settle();
    assertThat(lookup(".wizard-problems").queryLabeled().getText()).isEmpty();
    type(KeyCode.ENTER);
    settle();
    assertThat(wizard.at()).isEqualTo(1);
    clickOn(lookup(".field-number .text-field").<Node>query());
    write("3");
    settle();
    clickOn("Tilbake");
    settle();
    assertThat(wizard.at()).isZero();
    clickOn("Kor stor");
    settle();
    assertThat(wizard.at()).isEqualTo(1);
    clickOn("Ferdig");
    settle();
    assertThat(finished.get()).isEqualTo(new Wish("Åsvegen 5", 3));
  }

  private Wizard<Wish> wizard() {
    return new Wizard<>(Language.NYNORSK, draft, List.of(new Where(), new HowLarge()), "Ferdig")
        .onFinish(finished::set);
  }

  private Button button(String words) {
    return lookup(words).queryButton();
  }
}
