package no.husrom.plan.ui.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.FormDialog;
import no.husrom.measure.Measure;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.change.RegisterEvents;
import no.husrom.plan.solve.change.Event;
import no.husrom.plan.solve.change.Misfit;
import no.husrom.plan.words.Names;
import no.husrom.text.Texts;

/// Asks about one thing that has happened: whom or what it is about, and the day.
final class EventDialog {
  private static final int MOST_DAYS = 1_000;

  private final Desk desk;
  private final Texts texts;
  private final Basis basis;
  private final Names names;
  private final ChangeWords words;

  EventDialog(Desk desk, Texts texts, Basis basis, ChangeWords words) {
    this.desk = desk;
    this.texts = texts;
    this.basis = basis;
    this.words = words;
    names = new Names(basis, desk.language());
  }

  /// The event; empty when the user gave up.
  Optional<Event> ask(EventKind kind) {
    Form form = new Form(texts);
    Supplier<Event> read =
        switch (kind) {
          case NO_SHOW -> {
            Field<String> household = household(form, h -> h.state().waiting());
            yield () -> new Event.NoShow(household.get());
          }
          case DELAYED -> {
            Field<String> household = household(form, h -> h.state().waiting());
            Field<LocalDate> day = form.date("event.ready").required();
            yield () -> new Event.Delayed(household.get(), day.get());
          }
          case BIRTH -> {
            Field<String> household = household(form, h -> !h.state().gone());
            yield () -> new Event.Birth(household.get(), null);
          }
          case NOTICE -> {
            Field<String> dwelling = dwelling(form, this::let);
            Field<LocalDate> day = form.date("event.out").required();
            yield () -> new Event.Notice(dwelling.get(), day.get());
          }
          case STAYS_ON -> {
            Field<String> dwelling = dwelling(form, this::let);
            Field<LocalDate> day = form.date("event.staysUntil").required();
            yield () -> new Event.StaysOn(dwelling.get(), day.get());
          }
          case LOST -> {
            Field<String> dwelling = dwelling(form, Dwelling::lettable);
            Field<LocalDate> day = form.date("event.lostFrom").required();
            Field<LocalDate> back = form.date("event.back").help(texts.say("event.back.help"));
            yield () -> new Event.Lost(dwelling.get(), day.get(), back.orNull());
          }
          case SLIPS -> {
            Field<String> measure = measure(form);
            Field<Integer> days = form.number("event.days", 1, MOST_DAYS).required();
            yield () -> new Event.Slips(measure.get(), days.get());
          }
          case FAILS -> {
            Field<String> measure = measure(form);
            yield () -> new Event.Fails(measure.get());
          }
        };
    boolean done =
        FormDialog.show(
            desk.dialogs(), texts.name(kind), form, texts.say("event.add"), () -> fits(read.get()));
    return done ? Optional.of(read.get()) : Optional.empty();
  }

  private boolean fits(Event event) {
    List<Misfit> misfits = RegisterEvents.of(basis, List.of(event), "").misfits();
    misfits.forEach(
        misfit -> desk.dialogs().trouble(texts.say("event.cannot"), words.misfit(misfit)));
    return misfits.isEmpty();
  }

  private Field<String> household(Form form, Predicate<Household> who) {
    return form.pick(
            "event.household",
            () -> basis.registers().households().stream().filter(who).map(Household::id).toList(),
            names::household)
        .required();
  }

  private Field<String> dwelling(Form form, Predicate<Dwelling> which) {
    return form.pick(
            "event.dwelling",
            () -> basis.registers().dwellings().stream().filter(which).map(Dwelling::id).toList(),
            names::target)
        .required();
  }

  private boolean let(Dwelling dwelling) {
    return !basis.tenancies().ofDwelling(dwelling.id(), basis.day()).isEmpty();
  }

  private Field<String> measure(Form form) {
    return form.pick(
            "event.measure",
            () -> basis.measures().stream().filter(Measure::active).map(Measure::id).toList(),
            names::target)
        .required();
  }
}
