package no.husrom.household.ui;

import java.util.Optional;
import no.husrom.household.Benefit;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the household has and can pay.
final class EconomyFields {
  private final Field<Integer> income;
  private final Field<Integer> support;
  private final Field<Integer> mostRent;
  private final Field<Integer> wealth;
  private final Field<Integer> debt;
  private final Field<Benefit> benefit;

  EconomyFields(Form form, Texts texts) {
    income = form.kroner("income");
    support = form.kroner("support");
    mostRent =
        form.kroner("mostRent")
            .rule(n -> n > 0 ? Optional.empty() : Optional.of(texts.say("mostRent.bad")))
            .help(texts.say("mostRent.help"));
    form.newLine();
    wealth = form.kroner("wealth").help(texts.say("wealth.help"));
    debt = form.kroner("debt");
    benefit = form.choice("benefit", Benefit.class).help(texts.say("benefit.help"));
  }

  void show(@Nullable Household h) {
    income.set(h == null ? null : h.economy().incomePerYear());
    support.set(h == null ? null : h.economy().supportPerMonth());
    mostRent.set(h == null ? null : h.economy().mostRent());
    wealth.set(h == null ? null : h.economy().wealth());
    debt.set(h == null ? null : h.economy().debt());
    benefit.set(h == null ? null : h.economy().benefit());
  }

  Economy read() {
    return new Economy(
        income.orNull(),
        support.orNull(),
        mostRent.orNull(),
        wealth.orNull(),
        debt.orNull(),
        benefit.orNull());
  }
}
