package no.husrom.plan.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.contradiction.Clash;
import no.husrom.plan.solve.contradiction.Clashes;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.ReasonWords;
import no.husrom.register.Registers;
import no.husrom.text.Language;

/// What contradicts itself in what was planned from, a sentence each; the plan is made all the
/// same.
public final class Contradictions {
  private Contradictions() {}

  /// In an open problem file, by its ids.
  public static List<String> lines(Language language, Problem problem) {
    Names names = new Names(Basis.of(problem.period().start(), 0, Registers.EMPTY), language);
    return lines(language, problem, names, UnaryOperator.identity(), Clashes.of(problem));
  }

  /// In an edition, by the names of the registers; where households with a secret address are
  /// decided to live is not told. That a home is crowded is a need there, and no contradiction.
  public static List<String> lines(Language language, Basis basis, Edition edition) {
    Names names = new Names(basis, language);
    Problem problem = edition.problem();
    return lines(
        language,
        problem,
        names,
        names::household,
        Clashes.of(problem).stream()
            .filter(clash -> !(clash instanceof Clash.TooManyAtHome))
            .toList());
  }

  private static List<String> lines(
      Language language,
      Problem problem,
      Names names,
      UnaryOperator<String> household,
      List<Clash> clashes) {
    Set<String> hidden = new HashSet<>();
    for (HouseholdNeed need : problem.households()) {
      if (need.secrecy() != HouseholdNeed.Secrecy.NONE) {
        hidden.add(need.id());
      }
    }
    ReasonWords reasons = new ReasonWords(language, names, problem.period().start());
    ClashWords words = new ClashWords(language, household, names::target, reasons);
    return clashes.stream()
        .filter(clash -> hidden.isEmpty() || tellable(clash, hidden))
        .map(words::say)
        .toList();
  }

  private static boolean tellable(Clash clash, Set<String> hidden) {
    return switch (clash) {
      case Clash.PinImpossible(String who, String _, var _) -> !hidden.contains(who);
      case Clash.TooManyAtHome(String who, String _, int _, int _) -> !hidden.contains(who);
      case Clash.PinsCollide(String _, int _, long _, var who) ->
          who.stream().noneMatch(hidden::contains);
      case Clash.OverCap(var _, var who) -> who.stream().noneMatch(hidden::contains);
      case Clash.CapBelowLiving(var _, var who) -> who.stream().noneMatch(hidden::contains);
      case Clash.HomeNotLeft(String _, String tenant, var _, var who) ->
          !hidden.contains(tenant) && who.stream().noneMatch(hidden::contains);
      case Clash.StaysOverlap(String _, String first, var _, var _, String second, var _) ->
          !hidden.contains(first) && !hidden.contains(second);
      case Clash.GroupsTogether(String _, var groups) ->
          groups.stream().flatMap(List::stream).noneMatch(hidden::contains);
      case Clash.DeadlineBeforeReady _,
          Clash.OverBudget _,
          Clash.BudgetDelays _,
          Clash.OverHandovers _ ->
          true;
    };
  }
}
