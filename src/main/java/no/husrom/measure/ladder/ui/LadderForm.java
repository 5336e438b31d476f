package no.husrom.measure.ladder.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Form;
import no.husrom.kit.record.RecordForm;
import no.husrom.measure.ladder.Ladder;
import no.husrom.measure.ladder.LadderRow;
import no.husrom.measure.ladder.LadderWords;
import no.husrom.measure.ladder.Step;
import no.husrom.rule.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/// The ladder of one household: where it lives and how far its money reaches, then each instrument.
final class LadderForm implements RecordForm<LadderLine> {
  private final LadderRegister register;
  private final LadderWords words;
  private final Form form;
  private final Label home = new Label();
  private final Label reach = new Label();
  private final List<StepFields> steps;
  private @Nullable LadderLine shown;

  LadderForm(Desk desk, LadderRegister register) {
    this.register = register;
    words = new LadderWords(desk.language());
    form = new Form(desk.texts(LadderForm.class));
    for (Label label : new Label[] {home, reach}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      form.add(label);
    }
    Label screening = new Label(desk.texts(LadderForm.class).say("screening"));
    screening.getStyleClass().add("muted");
    screening.setWrapText(true);
    screening.setMinHeight(Region.USE_PREF_SIZE);
    form.add(screening);
    steps =
        Arrays.stream(Instrument.values())
            .map(instrument -> new StepFields(instrument, form, desk, words))
            .toList();
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void show(@Nullable LadderLine line) {
    shown = line;
    LadderRow row = line == null ? null : line.row();
    home.setText(row == null ? "" : words.home(row, register.latest().bedroomsAbove()));
    reach.setText(row == null ? "" : words.reach(row));
    for (int i = 0; i < steps.size(); i++) {
      Instrument instrument = Instrument.values()[i];
      steps
          .get(i)
          .show(
              row == null ? Step.untouched(instrument) : row.ladder().step(instrument),
              row == null ? null : row.screening().of(instrument));
    }
  }

  @Override
  public LadderLine read() {
    LadderLine line = Objects.requireNonNull(shown);
    List<Step> said = new ArrayList<>();
    steps.forEach(fields -> said.add(fields.read()));
    return new LadderLine(line.row().with(Ladder.of(line.id(), said)), line.before());
  }
}
