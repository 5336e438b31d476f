package no.husrom.plan.ui;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Line;
import no.husrom.kit.Page;
import no.husrom.plan.Plan;
import no.husrom.plan.Who;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.keep.Undo;
import no.husrom.plan.study.StudyYear;
import no.husrom.plan.ui.chart.Handwork;
import no.husrom.plan.ui.chart.PictureView;
import no.husrom.plan.ui.study.StudyPage;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.PlanWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One plan with all its sides; it can be adopted, exported, and changed by hand.
public final class PlanPage extends Page implements Handwork {
  private final Desk desk;
  private final PlanDesk plans;
  private final Texts texts;
  private final String id;
  private final VBox body = new VBox();
  private final Button adopt;
  private final Button move;
  private final Button forbid;
  private final Button again;
  private final Button happened;
  private final Button compare;
  private final Button undo;
  private @Nullable Opened opened;
  private @Nullable PlanView view;
  private @Nullable PictureView picture;

  /// A plan with the registers as they are now.
  record Opened(Edition edition, Basis basis) {}

  public PlanPage(Desk desk, PlanDesk plans, String id) {
    super(desk.language(), desk.texts(PlanPage.class).say("plan.title", id), "");
    this.desk = desk;
    this.plans = plans;
    this.id = id;
    texts = desk.texts(PlanPage.class);
    adopt = Buttons.primary(texts.say("plan.adopt"), Feather.CHECK_CIRCLE, this::adopt);
    move = Buttons.plain(texts.say("hand.move"), Feather.CORNER_UP_RIGHT, this::move);
    forbid = Buttons.plain(texts.say("hand.forbid"), Feather.SLASH, this::forbid);
    again = Buttons.plain(texts.say("hand.again"), Feather.REFRESH_CW, this::again);
    happened = Buttons.plain(texts.say("change.happened"), Feather.ZAP, () -> plans.happened(id));
    compare = Buttons.plain(texts.say("change.compare"), Feather.COLUMNS, () -> plans.compare(id));
    undo = Buttons.plain(texts.say("change.undo"), Feather.ROTATE_CCW, this::undo);
    actions(
        new PlanExport(desk, notice(), () -> opened).menu(),
        Buttons.plain(texts.say("plan.print"), Feather.PRINTER, this::paper),
        Buttons.plain(texts.say("plan.study"), Feather.HELP_CIRCLE, this::study),
        adopt);
    body.getStyleClass().add("step-view");
    content(body);
  }

  @Override
  public void refresh() {
    desk.background().run(() -> plans.open(id), this::show);
  }

  private void show(Opened now) {
    opened = now;
    Plan plan = now.edition().plan();
    PlanView shown = new PlanView(desk, now.basis(), now.edition());
    PictureView year = new PictureView(desk, notice(), this, now.edition(), now.basis());
    shown.side(texts.say("tab.chart"), year);
    shown.last(
        texts.say("tab.hand", now.basis().pins().size()),
        new HandView(desk, now.basis(), this::lift));
    PlanView before = view;
    if (before != null) {
      shown.show(before.shown());
    }
    PictureView was = picture;
    if (was != null) {
      year.like(was);
    }
    picture = year;
    view = shown;
    shown.onChosen(this::enable);
    VBox.setVgrow(shown, Priority.ALWAYS);
    body.getChildren().setAll(new Line(move, forbid, again, happened, compare, undo), shown);
    var adoption = plan.adoption();
    subtitle(
        adoption == null
            ? texts.say("plan.notAdopted", desk.texts(PlanWords.class).name(plan.status()))
            : texts.say("plan.adopted", desk.formats().time(adoption.at()), adoption.by()));
    adopt.setDisable(adoption != null);
    undo.setDisable(adoption == null);
    enable();
  }

  private Optional<Who> chosen() {
    PlanView shown = view;
    return shown == null
        ? Optional.empty()
        : shown
            .chosenPlacement()
            .map(p -> p.who())
            .or(() -> shown.chosenUnplaced().map(u -> u.who()));
  }

  private void enable() {
    PlanView shown = view;
    move.setDisable(chosen().isEmpty());
    forbid.setDisable(
        shown == null || shown.chosenPlacement().filter(p -> p.target() != null).isEmpty());
  }

  private void adopt() {
    if (desk.dialogs()
        .confirm(
            texts.say("adopt.title", id), texts.say("adopt.question"), texts.say("plan.adopt"))) {
      desk.background()
          .run(
              () -> plans.adopt(id),
              _ -> {
                refresh();
                notice().success(texts.say("adopt.done", id));
              });
    }
  }

  /// The edition before becomes the valid one again, unless something that was done rests on this.
  private void undo() {
    Opened now = opened;
    if (now != null
        && desk.dialogs()
            .confirmDanger(
                texts.say("undo.title", id),
                texts.say("undo.question"),
                texts.say("change.undo"))) {
      ChangeWords words =
          new ChangeWords(
              desk.language(),
              new Names(now.basis(), desk.language()),
              now.edition().plan().starts(),
              Set.of());
      desk.background()
          .run(
              () -> plans.undo(id),
              undone -> {
                refresh();
                if (undone instanceof Undo.Undone) {
                  notice().success(words.undo(id, undone));
                } else {
                  notice().warning(words.undo(id, undone));
                }
              });
    }
  }

  private void move() {
    Opened now = opened;
    Who who = chosen().orElse(null);
    if (now != null && who != null) {
      new MoveDialog(desk, texts, now.edition(), now.basis(), who)
          .ask()
          .ifPresent(
              pin ->
                  desk.background()
                      .run(
                          () -> plans.keep(pin),
                          _ -> notice().info(texts.say("hand.kept"), solveNow())));
    }
  }

  private void forbid() {
    PlanView shown = view;
    Opened now = opened;
    if (shown == null || now == null) {
      return;
    }
    shown
        .chosenPlacement()
        .ifPresent(
            placement ->
                desk.background()
                    .run(
                        () -> plans.forbid(now.edition().plan().year(), placement),
                        _ -> notice().info(texts.say("hand.forbidden"), solveNow())));
  }

  private void lift(Pin pin) {
    desk.background()
        .run(
            () -> plans.lift(pin),
            _ -> {
              refresh();
              notice().info(texts.say("hand.lifted"), solveNow());
            });
  }

  private Button solveNow() {
    return Buttons.plain(texts.say("hand.again"), this::again);
  }

  private void paper() {
    Opened now = opened;
    if (now != null) {
      desk.pages().open(new PlanPaperPage(desk, now));
    }
  }

  private void study() {
    Opened now = opened;
    if (now != null) {
      desk.pages().open(new StudyPage(desk, () -> StudyYear.of(now.basis(), now.edition())));
    }
  }

  @Override
  public void keep(Pin pin) {
    plans.keep(pin);
  }

  @Override
  public void undo(Pin pin, @Nullable Pin before) {
    plans.undo(pin, before);
  }

  @Override
  public void again() {
    Opened now = opened;
    if (now != null) {
      plans.again(now.edition().plan());
    }
  }
}
