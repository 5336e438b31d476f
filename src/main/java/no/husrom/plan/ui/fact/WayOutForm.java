package no.husrom.plan.ui.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.husrom.household.Household;
import no.husrom.household.stay.Stay;
import no.husrom.household.stay.WayOut;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.measure.ladder.LadderWords;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.Weights;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// How a tenant could leave the municipality's dwelling: who, to what, from when, at what cost.
/// What the register says is shown; else what is usual is proposed.
public final class WayOutForm {
  private final Form form;
  private final LocalDate first;
  private final Field<WayOutChoice> who;
  private final Field<WayOut> way;
  private final Field<LocalDate> from;
  private final Field<Integer> cost;

  /// @param selected whom it is about to begin with
  public WayOutForm(
      Texts texts, Basis basis, List<WayOutChoice> choices, @Nullable String selected) {
    first = basis.time().notBeforeStart(basis.day());
    Texts instruments = new LadderWords(texts.language()).texts();
    form = new Form(texts);
    who =
        form.pick("leaving.who", () -> choices, choice -> name(choice, texts, instruments))
            .required()
            .help(texts.say("leaving.who.help"));
    form.newLine();
    way = form.choice("leaving.to", WayOut.class).required();
    from = form.date("leaving.from").required();
    form.newLine();
    cost = form.kroner("leaving.cost").required().help(texts.say("leaving.cost.help"));
    who.onChange(this::propose);
    choices.stream()
        .filter(choice -> choice.household().id().equals(selected))
        .findFirst()
        .ifPresent(who::set);
    propose();
  }

  private static String name(WayOutChoice choice, Texts texts, Texts instruments) {
    String label = choice.household().label();
    return choice.ways().isEmpty()
        ? label
        : texts.say(
            "leaving.possible",
            label,
            choice.ways().stream().map(instruments::name).collect(Collectors.joining(", ")));
  }

  private void propose() {
    who.value()
        .ifPresent(
            choice -> {
              Stay stay = choice.household().stay();
              WayOut to = stay.wayOut() == null ? choice.proposed() : stay.wayOut();
              LocalDate day = stay.leavesFrom();
              Integer kroner = stay.leavingCost();
              way.set(to);
              from.set(day == null ? first.plusDays(WayOutChoice.days(to)) : day);
              cost.set(kroner == null ? Integer.valueOf(Weights.STANDARD.movingCost()) : kroner);
            });
  }

  public Form form() {
    return form;
  }

  /// The household with the way out that is written.
  public Household read() {
    Household household = who.get().household();
    return household.withStay(household.stay().leaving(way.get(), from.get(), cost.get()));
  }
}
