package no.husrom.plan.solve.contradiction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.contradiction.Clash.Money;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Pricing;
import org.jspecify.annotations.Nullable;

/// Whether the budgets carry what is decided by hand, by the arithmetic of the problem's schema: a
/// unit's operation to the end of the year, the move of each tenant, each dwelling made over for
/// several.
final class MoneyClashes {
  private final Facts facts;
  private final Problem problem;
  private final Pricing pricing;
  private final Set<String> costly = new LinkedHashSet<>();
  private final List<String> invested = new ArrayList<>();
  private long least;
  private long atOnce;
  private long investment;

  MoneyClashes(Facts facts) {
    this.facts = facts;
    problem = facts.problem();
    pricing = new Pricing(facts);
  }

  List<Clash> in(List<Decided> decided) {
    decided.stream().filter(each -> !each.atHome()).forEach(this::add);
    conversions(decided);
    List<Clash> found = new ArrayList<>();
    Limits limits = problem.limits();
    List<String> who = List.copyOf(costly);
    Long operating = limits.operatingBudget();
    over(found, Money.OPERATING, operating, least, who);
    if (operating != null && least <= operating && atOnce > operating) {
      found.add(new Clash.BudgetDelays(operating, atOnce, who));
    }
    over(found, Money.INVESTMENT, limits.investmentBudget(), investment, invested);
    return found;
  }

  private void add(Decided each) {
    Integer m = facts.measureOf(each.pin().target());
    operating(List.of(each.id()), pricing.movingCost(each.h()), 0);
    if (m != null) {
      MeasureOffer measure = facts.measure(m);
      long later = pricing.operating(m, each.last());
      operating(List.of(each.id()), later, pricing.operating(m, each.first()) - later);
      if (measure.netInvestment() > 0) {
        investment += measure.netInvestment();
        invested.add(each.id());
      }
    }
  }

  /// A dwelling that several are to have at once is made over for them.
  private void conversions(List<Decided> decided) {
    decided.stream()
        .filter(each -> !each.atHome() && each.forGood())
        .collect(
            Collectors.groupingBy(
                each -> each.pin().target(),
                TreeMap::new,
                Collectors.mapping(Decided::id, Collectors.toList())))
        .forEach(
            (target, who) -> {
              Integer d = facts.dwellingOf(target);
              if (who.size() > 1 && d != null && facts.dwelling(d).sharedPlaces() > 1) {
                operating(who, problem.weights().conversionCost(), 0);
              }
            });
  }

  private void operating(List<String> who, long always, long whenSoon) {
    least += always;
    atOnce += always + whenSoon;
    if (always + whenSoon > 0) {
      costly.addAll(who);
    }
  }

  private static void over(
      List<Clash> found, Money money, @Nullable Long budget, long decided, List<String> who) {
    if (budget != null && decided > budget) {
      found.add(new Clash.OverBudget(money, budget, decided, who));
    }
  }
}
