package no.husrom.plan.ui.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Words;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.kit.work.Work;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.change.Comparison;
import no.husrom.plan.change.Worth;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.planning.Replanning;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.change.Change;
import no.husrom.plan.solve.planner.Progress;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.ui.change.ChangeTable.Price;
import no.husrom.plan.words.Names;
import no.husrom.text.Texts;

/// The planner at work again, and then all that becomes different, with what each change is worth,
/// before anything is kept.
final class ChangeStep extends Step {
  private static final int SECONDS = 120;

  private final Draft<Upsetting> draft;
  private final Desk desk;
  private final Replanning replanning;
  private final Texts texts;
  private final Label doing;
  private final Label pricing;
  private final Work work;
  private final CheckBox writes;
  private final SideTable sides;
  private final ChangeTable changes;
  private final VBox view;

  ChangeStep(Desk desk, Draft<Upsetting> draft, Replanning replanning) {
    super(
        desk.texts(ChangeStep.class).say("result.title"),
        desk.texts(ChangeStep.class).say("result.lead"));
    this.draft = draft;
    this.desk = desk;
    this.replanning = replanning;
    texts = desk.texts(ChangeStep.class);
    doing = Words.label("", "heading");
    pricing = Words.label("", "muted");
    work = new Work(desk, texts.say("result.start"), texts.say("result.stop"), this::run, () -> {});
    writes = new CheckBox(texts.say("result.writes"));
    writes.setWrapText(true);
    writes.selectedProperty().addListener((_, _, on) -> draft.change(d -> d.withWrites(on)));
    sides = new SideTable(desk);
    changes = new ChangeTable(desk);
    VBox.setVgrow(changes, Priority.ALWAYS);
    changes.managedProperty().bind(changes.visibleProperty());
    view = new VBox(doing, work.line(writes), sides, pricing, changes);
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
    Replanning.Made made = draft.get().made();
    writes.setSelected(draft.get().writes());
    if (made == null) {
      doing.setText(texts.say("result.ready"));
      pricing.setText("");
      sides.clear();
      changes.setVisible(false);
    } else {
      show(made);
    }
  }

  @Override
  public void left() {
    work.cancel();
  }

  @Override
  public List<String> problems() {
    return draft.get().made() == null ? List.of(texts.say("result.problem")) : List.of();
  }

  private void run() {
    doing.setText(texts.say("result.working"));
    Upsetting now = draft.get();
    work.<Progress, Replanning.Made>run(
        progress ->
            replanning.plan(
                now.after(),
                now.wish(),
                Settings.STANDARD.withSeconds(SECONDS),
                progress::tell,
                progress::stopping),
        progress ->
            doing.setText(texts.say("result.placed", progress.placed(), progress.households())),
        made -> {
          draft.set(now.withWrites(writes.isSelected()).planned(made));
          show(made);
        },
        this::entered);
  }

  private void show(Replanning.Made made) {
    int asked = draft.get().most();
    int most = made.replanned().replan().most();
    long counted = made.changes().counted();
    doing.setText(
        most > asked
            ? texts.say("result.more", asked, most)
            : texts.say("result.done", made.changes().changes().size(), counted));
    sides.show(
        draft.get().standing().plan().id(),
        draft.get().standing(),
        texts.say("result.new"),
        made.edition());
    ChangeWords words = words(made);
    changes.show(made.changes(), words);
    changes.setVisible(true);
    worth(made);
    price(
        made,
        words,
        made.changes().changes().stream()
            .filter(change -> change.kind().counts())
            .map(Change::household)
            .filter(made.replanned().replan().kept()::containsKey)
            .toList());
  }

  private ChangeWords words(Replanning.Made made) {
    Set<String> hidden = new TreeSet<>();
    for (HouseholdNeed need : made.edition().problem().households()) {
      if (need.secrecy() != HouseholdNeed.Secrecy.NONE) {
        hidden.add(need.id());
      }
    }
    return new ChangeWords(
        desk.language(),
        new Names(made.basis(), desk.language()),
        made.edition().plan().starts(),
        hidden);
  }

  /// Says what every change is worth at most, which takes no planning.
  private void worth(Replanning.Made made) {
    Edition standing = draft.get().standing();
    desk.background()
        .run(
            () ->
                new Worth(Comparison.of(standing, made.edition(), made.basis()))
                    .all(made.changes()),
            answers -> {
              if (made.equals(draft.get().made())) {
                changes.worth(answers);
              }
            });
  }

  /// Finds by planning what each change is worth, one after the other, while the list is read.
  private void price(Replanning.Made made, ChangeWords words, List<String> households) {
    if (households.isEmpty()) {
      pricing.setText("");
      return;
    }
    String next = households.getFirst();
    pricing.setText(texts.say("result.pricing", households.size()));
    work.<Progress, Optional<Levels>>follow(
        progress -> replanning.price(made, next, progress::stopping),
        _ -> {},
        worse -> {
          changes.prices(
              Map.of(
                  next,
                  worse
                      .map(by -> new Price(words.worth(by), words.price(by, false)))
                      .orElseGet(
                          () -> new Price(words.worthless(), texts.say("result.impossible")))));
          price(made, words, households.subList(1, households.size()));
        },
        () -> {});
  }
}
