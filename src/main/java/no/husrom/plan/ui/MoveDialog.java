package no.husrom.plan.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.FormDialog;
import no.husrom.plan.Who;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.words.Names;
import no.husrom.text.Texts;

/// Asks where a household shall live, and from when.
final class MoveDialog {
  private final Desk desk;
  private final Texts texts;
  private final Edition edition;
  private final Names names;
  private final Who who;

  MoveDialog(Desk desk, Texts texts, Edition edition, Basis basis, Who who) {
    this.desk = desk;
    this.texts = texts;
    this.edition = edition;
    this.names = new Names(basis, desk.language());
    this.who = who;
  }

  /// The pin that says so; empty when the user gave up.
  Optional<Pin> ask() {
    Form form = new Form(texts);
    Field<String> target = form.pick("hand.target", this::targets, names::target).required();
    Field<LocalDate> from = form.date("hand.from").help(texts.say("hand.from.help"));
    Field<String> reason = form.text("hand.reason");
    target.set(null);
    boolean done =
        FormDialog.show(
            desk.dialogs(),
            texts.say("hand.title", names.of(who)),
            form,
            texts.say("hand.do"),
            () -> true);
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

  private List<String> targets() {
    List<String> targets = new ArrayList<>();
    edition.problem().dwellings().stream().map(DwellingOffer::id).forEach(targets::add);
    edition.problem().measures().stream().map(MeasureOffer::id).forEach(targets::add);
    return targets;
  }
}
