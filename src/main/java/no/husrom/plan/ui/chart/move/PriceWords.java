package no.husrom.plan.ui.chart.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.kit.tape.Carrier.Verdict;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.options.Option;
import no.husrom.plan.ui.chart.year.Year;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.ReasonWords;
import no.husrom.text.Formats;
import no.husrom.text.Texts;

/// What laying a household on a row costs, in few words: the first level that gets worse and by how
/// much, and who would lose. Who has a secret address is not named.
public final class PriceWords {
  private static final int MOST_NAMED = 2;
  private static final int COST = 2;

  private final Texts texts;
  private final Formats formats;
  private final Year year;
  private final Names names;
  private final ReasonWords reasons;

  public PriceWords(Texts texts, Year year, Names names, ReasonWords reasons) {
    this.texts = texts;
    this.formats = texts.formats();
    this.year = year;
    this.names = names;
    this.reasons = reasons;
  }

  public Verdict forbidden(List<RuleBroken> broken) {
    List<Reason> said = List.copyOf(broken);
    return new Verdict(Verdict.Kind.BROKEN, texts.say("verdict.broken", reasons.say(said)), null);
  }

  public Verdict priced(Option option) {
    LocalDate first = begins(option);
    int worse = option.price().compareTo(Levels.ZERO);
    if (option.standing()) {
      return standing(first);
    }
    String says =
        worse == 0
            ? texts.say("verdict.same")
            : texts.say(worse < 0 ? "verdict.better" : "verdict.costs", difference(option.price()));
    List<String> sentences = new ArrayList<>(List.of(says));
    sentences.addAll(losers(option));
    return new Verdict(
        worse > 0 ? Verdict.Kind.COSTS : Verdict.Kind.FREE, String.join(" ", sentences), first);
  }

  /// What it has in the plan.
  public Verdict standing(LocalDate first) {
    return new Verdict(Verdict.Kind.FREE, texts.say("verdict.standing"), first);
  }

  private static LocalDate begins(Option option) {
    return switch (option.gives()) {
      case Assignment.Stay stay -> stay.from();
      case Assignment.NewUnit unit -> unit.from();
      case Assignment.Renewal _, Assignment.Leaving _, Assignment.Unplaced _ -> option.earliest();
    };
  }

  /// The first level that differs.
  private String difference(Levels price) {
    for (int level = 0; level < Levels.COUNT; level++) {
      long amount = Math.abs(price.get(level));
      if (amount != 0) {
        String number = level == COST ? formats.kroner(100 * amount) : formats.number(amount);
        return texts.say("price." + Levels.name(level), number);
      }
    }
    return "";
  }

  private List<String> losers(Option option) {
    return option.others().stream()
        .filter(move -> !year.hidden(move.household()))
        .filter(move -> move.loss().compareTo(Levels.ZERO) > 0)
        .limit(MOST_NAMED)
        .map(
            move ->
                move.after() instanceof Assignment.Unplaced
                    ? texts.say("loses.home", year.name(names, move.household()))
                    : texts.say(
                        "loses", year.name(names, move.household()), difference(move.loss())))
        .toList();
  }
}
