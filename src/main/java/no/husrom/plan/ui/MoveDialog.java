package no.husrom.plan.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.husrom.household.allowance.AllowanceWords;
import no.husrom.household.allowance.Estimate;
import no.husrom.kit.Desk;
import no.husrom.kit.Job;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.FormDialog;
import no.husrom.kit.tape.Carrier.Verdict;
import no.husrom.plan.Who;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.Supports;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.ui.chart.PictureView;
import no.husrom.plan.ui.chart.move.Judge;
import no.husrom.plan.ui.chart.move.OptionJudge;
import no.husrom.plan.ui.chart.move.PriceWords;
import no.husrom.plan.ui.chart.year.Year;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.ReasonWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Asks where a household shall live, and from when. A home that breaks a rule is refused, and the
/// rule is named.
final class MoveDialog {
  private final Desk desk;
  private final Texts texts;
  private final Edition edition;
  private final Names names;
  private final Who who;
  private final Judge judge;
  private final Supports supports;
  private final AllowanceWords supportWords;
  private final Label verdict = wrapping();
  private final Label support = wrapping();
  private String broken = "";
  private @Nullable Job judging;

  MoveDialog(Desk desk, Texts texts, Edition edition, Basis basis, Who who) {
    this.desk = desk;
    this.texts = texts;
    this.edition = edition;
    this.names = new Names(basis, desk.language());
    this.who = who;
    Year year = new Year(edition, basis);
    ReasonWords reasons = new ReasonWords(desk.language(), names, edition.plan().starts());
    Texts prices = desk.texts(PictureView.class);
    judge = new OptionJudge(year, new PriceWords(prices, year, names, reasons));
    supports = basis.supports();
    supportWords = new AllowanceWords(desk.language());
  }

  private static Label wrapping() {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("why");
    return label;
  }

  /// The pin that says so; empty when the user gave up.
  Optional<Pin> ask() {
    Form form = new Form(texts);
    Field<String> target = form.pick("hand.target", this::targets, names::target).required();
    Field<LocalDate> from = form.date("hand.from").help(texts.say("hand.from.help"));
    Field<String> reason = form.text("hand.reason");
    target.set(null);
    verdict.setText(texts.say("hand.choose"));
    form.add(verdict);
    form.add(support);
    support.setVisible(false);
    support.managedProperty().bind(support.visibleProperty());
    target.onChange(() -> judge(target, from));
    from.onChange(() -> judge(target, from));
    target.onChange(() -> reckon(target, from));
    from.onChange(() -> reckon(target, from));
    boolean done =
        FormDialog.show(
            desk.dialogs(),
            texts.say("hand.title", names.of(who)),
            form,
            texts.say("hand.do"),
            () -> {
              if (!broken.isEmpty()) {
                target.complain(broken);
              }
              return broken.isEmpty();
            });
    return done
        ? Optional.of(
            new Pin(
                edition.plan().year(),
                who.id(),
                target.get(),
                Pin.Kind.PIN,
                from.orNull(),
                reason.value().orElse("")))
        : Optional.empty();
  }

  /// Says what speaks against the home, or what the move costs at most; a broken rule stands in the
  /// way. Only the last question is answered.
  private void judge(Field<String> target, Field<LocalDate> from) {
    String home = target.value().orElse(null);
    if (home == null) {
      return;
    }
    LocalDate day = from.orNull();
    Job last = judging;
    if (last != null) {
      last.cancel();
    }
    broken = texts.say("hand.judging");
    verdict.setText(broken);
    judging = desk.background().run(() -> judge.of(who.id(), home, day), this::show);
  }

  private void show(Verdict found) {
    broken = found.allowed() ? "" : found.words();
    verdict.setText(found.words());
  }

  /// Says what bostøtte would come to there, and what the household would pay itself.
  private void reckon(Field<String> target, Field<LocalDate> from) {
    LocalDate day = from.value().orElse(edition.plan().starts());
    Optional<Estimate> estimate = target.value().flatMap(t -> supports.of(who.id(), t, day));
    support.setVisible(estimate.isPresent());
    support.setText(estimate.map(supportWords::line).orElse(""));
  }

  private List<String> targets() {
    List<String> targets = new ArrayList<>();
    edition.problem().dwellings().stream().map(DwellingOffer::id).forEach(targets::add);
    edition.problem().measures().stream().map(MeasureOffer::id).forEach(targets::add);
    return targets;
  }
}
