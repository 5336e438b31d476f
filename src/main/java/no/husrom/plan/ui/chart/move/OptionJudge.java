package no.husrom.plan.ui.chart.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.kit.tape.Carrier.Verdict;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.options.Judgement;
import no.husrom.plan.solve.options.Option;
import no.husrom.plan.solve.options.Options;
import no.husrom.plan.ui.chart.year.Year;
import org.jspecify.annotations.Nullable;

/// Judges by the planner's options for the plan, which are made when first asked for.
public final class OptionJudge implements Judge {
  private final Year year;
  private final PriceWords words;
  private final Map<String, Options> freed = new HashMap<>();
  private @Nullable Options options;

  public OptionJudge(Year year, PriceWords words) {
    this.year = year;
    this.words = words;
  }

  @Override
  public synchronized Map<String, Verdict> of(String household) {
    Options made = options(household);
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    List<Option> options = made.forHousehold(household);
    // what it has in the plan stands first: from there it is carried
    options.stream()
        .filter(Option::standing)
        .forEach(option -> verdicts.put(option.target(), words.priced(option)));
    for (Option option : options) {
      verdicts.putIfAbsent(option.target(), words.priced(option));
    }
    for (String target : targets()) {
      if (!verdicts.containsKey(target)) {
        verdicts.put(target, said(made.judge(household, target, null)));
      }
    }
    return verdicts;
  }

  @Override
  public synchronized Verdict of(String household, String target, @Nullable LocalDate day) {
    return said(options(household).judge(household, target, day));
  }

  @Override
  public synchronized Map<String, Verdict> whoFor(String target) {
    List<Option> options =
        unpinned().forTarget(target).stream()
            .filter(option -> !year.hidden(option.household()))
            .toList();
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    // who has it in the plan stands first, on whatever day
    for (Option option : options) {
      year.plan()
          .placementOf(option.household())
          .filter(placement -> target.equals(placement.target()))
          .ifPresent(
              placement ->
                  verdicts.putIfAbsent(option.household(), words.standing(placement.from())));
    }
    options.forEach(option -> verdicts.putIfAbsent(option.household(), words.priced(option)));
    return verdicts;
  }

  private Options unpinned() {
    Options made = options;
    if (made == null) {
      made = new Options(year.problem(), year.edition().proposal());
      options = made;
    }
    return made;
  }

  /// The plan's options; for a household that is decided by hand those it would have if it were
  /// not.
  private Options options(String household) {
    boolean pinned =
        year.problem().households().stream()
            .anyMatch(need -> need.id().equals(household) && need.pin() != null);
    if (!pinned) {
      return unpinned();
    }
    Options made = freed.get(household);
    if (made == null) {
      made = new Options(freed(household), year.edition().proposal());
      freed.clear();
      freed.put(household, made);
    }
    return made;
  }

  private Problem freed(String household) {
    Problem problem = year.problem();
    return problem.withHouseholds(
        problem.households().stream()
            .map(need -> need.id().equals(household) ? need.draft().pin(null).done() : need)
            .toList());
  }

  private Verdict said(Judgement judgement) {
    return switch (judgement) {
      case Judgement.Forbidden(var broken) -> words.forbidden(broken);
      case Judgement.Priced(Option option) -> words.priced(option);
    };
  }

  private List<String> targets() {
    List<String> targets = new ArrayList<>();
    year.problem().dwellings().stream().map(DwellingOffer::id).forEach(targets::add);
    year.problem().measures().stream().map(MeasureOffer::id).forEach(targets::add);
    return targets;
  }
}
