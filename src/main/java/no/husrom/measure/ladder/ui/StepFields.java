package no.husrom.measure.ladder.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.husrom.checklist.Unit;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.measure.ladder.LadderWords;
import no.husrom.measure.ladder.Standing;
import no.husrom.measure.ladder.Step;
import no.husrom.rule.instrument.Instrument;
import no.husrom.rule.instrument.Screened;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The fields of one instrument: what the rule finds, and what the office says.
final class StepFields {
  private final Instrument instrument;
  private final Texts texts;
  private final LadderWords words;
  private final Label found = new Label();
  private final Field<Standing> standing;
  private final Field<LocalDate> on;
  private final Field<String> unit;
  private final Field<String> reason;
  private String ownUnit = "";

  StepFields(Instrument instrument, Form form, Desk desk, LadderWords words) {
    this.instrument = instrument;
    this.words = words;
    texts = desk.texts(StepFields.class);
    Label name = new Label(words.texts().name(instrument));
    name.getStyleClass().add("form-section");
    found.getStyleClass().add("muted");
    for (Label label : new Label[] {name, found}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    form.add(name).add(found);
    standing = form.choice("standing", Standing.class, words.texts()).required();
    on =
        form.date("on")
            .rule(
                day ->
                    day.isAfter(desk.today())
                        ? Optional.of(texts.say("on.future"))
                        : Optional.empty());
    standing.rule(this::dayKnown).dependsOn(on);
    form.newLine();
    unit = form.pick("unit", this::units, this::name);
    reason = form.text("reason");
  }

  private Optional<String> dayKnown(Standing said) {
    return said.tried() && on.value().isEmpty()
        ? Optional.of(texts.say("on.missing"))
        : Optional.empty();
  }

  private List<String> units() {
    Set<String> codes = new LinkedHashSet<>(Arrays.stream(Unit.values()).map(Unit::name).toList());
    if (!ownUnit.isEmpty()) {
      codes.add(ownUnit);
    }
    return List.copyOf(codes);
  }

  private String name(String code) {
    return Unit.ofCode(code).map(texts::name).orElse(code);
  }

  void show(Step step, @Nullable Screened screened) {
    found.setText(screened == null ? "" : words.screened(screened));
    ownUnit = step.unit();
    standing.set(step.standing());
    on.set(step.on());
    unit.set(step.unit().isEmpty() ? null : step.unit());
    reason.set(step.reason());
  }

  Step read() {
    return new Step(
        instrument,
        standing.get(),
        reason.value().orElse(""),
        on.orNull(),
        unit.value().orElse(""));
  }
}
