package no.husrom.plan.ui.change;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Wizard;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.draft.Resumed;
import no.husrom.plan.planning.Replanning;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.words.LostWords;
import no.husrom.plan.words.Names;
import no.husrom.text.Texts;

/// The wizard for what has happened since a plan was made. Finishing hands over what was planned;
/// saving is the caller's.
public final class ChangeWizardPage extends Page {
  private final Desk desk;
  private final Texts texts;
  private final Draft<Upsetting> draft;
  private boolean finished;

  /// @param onFinish gets the draft, with what was planned in it
  public ChangeWizardPage(
      Desk desk, Upsetting first, Replanning replanning, Consumer<Upsetting> onFinish) {
    super(
        desk.language(),
        desk.texts(ChangeWizardPage.class).say("upset.title", first.standing().plan().id()),
        "");
    this.desk = desk;
    texts = desk.texts(ChangeWizardPage.class);
    draft = new Draft<>(first);
    Wizard<Upsetting> wizard =
        new Wizard<>(
            desk.language(),
            draft,
            List.of(
                new EventStep(desk, draft, words(desk, first)),
                new LimitStep(desk, draft),
                new ChangeStep(desk, draft, replanning)),
            texts.say("upset.finish"));
    wizard.onFinish(
        done -> {
          finished = true;
          onFinish.accept(done);
        });
    wizard.onCancel(desk.pages()::back);
    content(wizard);
  }

  private static ChangeWords words(Desk desk, Upsetting first) {
    Set<String> hidden = new TreeSet<>();
    for (HouseholdNeed need : first.standing().problem().households()) {
      if (need.secrecy() != HouseholdNeed.Secrecy.NONE) {
        hidden.add(need.id());
      }
    }
    return new ChangeWords(
        desk.language(),
        new Names(first.basis(), desk.language()),
        first.standing().plan().starts(),
        hidden);
  }

  @Override
  public void refresh() {
    notice().clear();
    Upsetting now = draft.get();
    desk.background()
        .run(
            () ->
                new LostWords(now.basis(), desk.language())
                    .lines(Resumed.standing(now.basis(), now.standing()).lost()),
            lost -> {
              if (!lost.isEmpty()) {
                notice().warning(String.join("\n", lost));
              }
            });
  }

  @Override
  public boolean mayLeave() {
    return finished
        || draft.get().happened().nothing()
        || desk.dialogs()
            .confirmDanger(
                texts.say("upset.leave.title"),
                texts.say("upset.leave.question"),
                texts.say("upset.leave.do"));
  }
}
