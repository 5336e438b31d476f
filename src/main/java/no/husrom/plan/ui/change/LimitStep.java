package no.husrom.plan.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Line;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.layout.Words;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.plan.Placement;
import no.husrom.plan.planning.Replanning;
import no.husrom.plan.show.Redaction;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.PlanWords;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// How many may get another home, and who of those who are told may be asked.
final class LimitStep extends Step {
  private static final int MOST = 100_000;

  private final Draft<Upsetting> draft;
  private final Texts texts;
  private final Field<Integer> most;
  private final RecordTable<Placement> table;
  private final VBox view;

  LimitStep(Desk desk, Draft<Upsetting> draft) {
    super(
        desk.texts(LimitStep.class).say("limit.title"),
        desk.texts(LimitStep.class).say("limit.lead"));
    this.draft = draft;
    texts = desk.texts(LimitStep.class);
    Form form = new Form(texts);
    most = form.number("limit.most", 0, MOST).required().help(texts.say("limit.most.help"));
    most.set(draft.get().most());
    most.onChange(this::keep);
    Names names = new Names(draft.get().basis(), desk.language());
    PlanWords words =
        new PlanWords(draft.get().basis(), desk.language(), draft.get().standing().plan().starts());
    table = new RecordTable<>(texts, p -> p.who().id());
    table.text("limit.household", p -> names.of(p.who())).wide();
    table.text("limit.home", words::home);
    table.date("limit.from", Placement::from);
    table.yesNo("limit.asked", p -> draft.get().asked().contains(p.who().id()));
    table.empty(texts.say("limit.none"));
    Button ask = Buttons.plain(texts.say("limit.ask"), Feather.HELP_CIRCLE, this::ask);
    ask.setDisable(true);
    table
        .selected()
        .addListener(
            (_, _, row) -> {
              ask.setDisable(row == null);
              boolean asked = row != null && draft.get().asked().contains(row.who().id());
              ask.setText(texts.say(asked ? "limit.keep" : "limit.ask"));
            });
    VBox.setVgrow(table, Priority.ALWAYS);
    view = new VBox(form, Words.label(texts.say("limit.told"), "heading"), new Line(ask), table);
    view.getStyleClass().add("step-view");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public boolean tall() {
    return true;
  }

  @Override
  public void entered() {
    Upsetting now = draft.get();
    Set<String> told = Replanning.told(now.basis(), now.standing());
    List<Placement> shown = new ArrayList<>();
    for (Placement placement : Redaction.internal(now.standing().plan()).placements()) {
      if (told.contains(placement.who().id())) {
        shown.add(placement);
      }
    }
    table.rows(shown);
  }

  @Override
  public List<String> problems() {
    return most.problem().map(List::of).orElse(List.of());
  }

  private void keep() {
    if (most.problem().isEmpty()) {
      draft.change(d -> d.withMost(most.get()));
    }
    changed();
  }

  private void ask() {
    Placement row = table.selected().get();
    if (row != null) {
      Set<String> asked = new TreeSet<>(draft.get().asked());
      if (!asked.remove(row.who().id())) {
        asked.add(row.who().id());
      }
      draft.change(d -> d.withAsked(asked));
      entered();
      table.clearSelection();
      table.select(row.who().id());
    }
  }
}
