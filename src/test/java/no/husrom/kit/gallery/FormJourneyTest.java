package no.husrom.kit.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import no.husrom.kit.Accessibility;
import no.husrom.kit.Snapshot;
import no.husrom.kit.WindowTest;
import no.husrom.kit.form.FormDialog;
import org.junit.jupiter.api.Test;

class FormJourneyTest extends WindowTest {
  @Test
  void complaintsStandUnderTheFieldsAndTheFirstBadOneHasTheFocus() {
    FlatForm form = show(() -> new FlatForm(desk()), 1000, 700);
    boolean whole =
        onScreen(
            () -> {
              form.address.set("Åsvegen 5");
              form.kind.set(Flat.Kind.FLAT);
              form.rent.set(250_000);
              return form.form.check();
            });
    assertThat(whole).isFalse();
    assertThat(form.address.complaint()).isEmpty();
    assertThat(form.bedrooms.complaint()).isEqualTo("Fyll ut «Soverom».");
    assertThat(form.rent.complaint()).isEqualTo("Leiga kan ikkje vere over 100 000 kr i månaden.");
    write("45");
    settle();
    assertThat(form.bedrooms.complaint()).isEqualTo("Skriv eit heilt tal frå 0 til 30.");
    type(KeyCode.BACK_SPACE);
    settle();
    assertThat(form.bedrooms.complaint()).isEmpty();
    assertThat(form.bedrooms.get()).isEqualTo(4);
  }

  @Test
  void nothingIsComplainedOfBeforeTheUserLeavesTheField() {
    FlatForm form = show(() -> new FlatForm(desk()), 1000, 700);
    clickOn(lookup(".field-date .text-field").<Node>query());
    write("31.02.2026");
    settle();
    assertThat(form.free.complaint()).isEmpty();
    type(KeyCode.TAB);
    settle();
    assertThat(form.free.complaint()).startsWith("«31.02.2026» er ikkje ein dato.");
  }

  @Test
  void valuesAreReadAsPeopleWriteThem() {
    FlatForm form = show(() -> new FlatForm(desk()), 1000, 700);
    clickOn(lookup(".field-number .text-field").nth(1).<Node>query());
    write("68,5");
    clickOn(lookup(".field-number .text-field").nth(2).<Node>query());
    write("12 500 kr");
    clickOn(lookup(".field-date .text-field").<Node>query());
    write("1/9-2026");
    settle();
    assertThat(form.area.get()).isEqualTo(new BigDecimal("68.5"));
    assertThat(form.rent.get()).isEqualTo(12_500);
    assertThat(form.free.value()).isEmpty();
    clickOn("Ja");
    settle();
    assertThat(form.lift.get()).isTrue();
    assertThat(form.form.changed()).isTrue();
    onScreen(
        () -> {
          form.free.set(LocalDate.of(2026, 9, 1));
          form.form.settle();
          return form;
        });
    assertThat(form.form.changed()).isFalse();
  }

  @Test
  void aFormInAWindowClosesOnlyWhenItIsWithoutFault() {
    FlatForm form = onScreen(() -> new FlatForm(desk()));
    show(() -> new FlatForm(desk()), 1000, 700);
    AtomicBoolean saved = new AtomicBoolean();
    Platform.runLater(
        () ->
            saved.set(
                FormDialog.show(
                    desk().dialogs(), "Ny bustad", form.form, "Lagre bustaden", () -> true)));
    settle();
    clickOn("Lagre bustaden");
    settle();
    assertThat(form.address.complaint()).isEqualTo("Fyll ut «Adresse».");
    Node dialog = lookup(".husrom-dialog").query();
    onScreen(() -> Snapshot.take(dialog.getScene(), "form-dialog"));
    assertThat(Accessibility.nameless(dialog)).isEmpty();
    onScreen(
        () -> {
          form.address.set("Åsvegen 5");
          form.kind.set(Flat.Kind.FLAT);
          form.bedrooms.set(2);
          return form;
        });
    clickOn("Lagre bustaden");
    settle();
    assertThat(saved).isTrue();
  }

  @Test
  void aQuestionIsAnsweredFromTheKeyboard() {
    show(() -> new FlatForm(desk()), 1000, 700);
    AtomicBoolean answer = new AtomicBoolean(true);
    Platform.runLater(
        () ->
            answer.set(
                desk()
                    .dialogs()
                    .confirmDanger(
                        "Slette bustaden?",
                        "Åsvegen 5, H0101 og alt som er skrive om bustaden, blir borte.",
                        "Slett bustaden")));
    settle();
    Node dialog = lookup(".husrom-dialog").query();
    onScreen(() -> Snapshot.take(dialog.getScene(), "confirm"));
    type(KeyCode.ESCAPE);
    settle();
    assertThat(answer).isFalse();
  }
}
