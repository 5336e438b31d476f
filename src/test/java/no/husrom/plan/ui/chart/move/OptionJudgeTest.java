package no.husrom.plan.ui.chart.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.kit.tape.Carrier.Verdict;
import no.husrom.plan.Plans;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.options.Judgement;
import no.husrom.plan.solve.options.Option;
import no.husrom.plan.solve.options.Options;
import no.husrom.plan.ui.chart.PictureView;
import no.husrom.plan.ui.chart.year.Year;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.ReasonWords;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.junit.jupiter.api.Test;

/// What is said of a home while a household is carried over it is what the ranked options say,
/// asked in whatever order.
class OptionJudgeTest {
  private final Basis basis = Plans.demoBasis();
  private final Edition edition = Plans.demo();
  private final Year year = new Year(edition, basis);
  private final Names names = new Names(basis, Language.NYNORSK);
  private final PriceWords words =
      new PriceWords(
          Texts.of(PictureView.class, Language.NYNORSK),
          year,
          names,
          new ReasonWords(Language.NYNORSK, names, edition.plan().starts()));

  @Test
  void thePriceShownOverAHomeIsTheOneOfTheOptions() {
    OptionJudge judge = new OptionJudge(year, words);
    Options options = new Options(year.problem(), edition.proposal());
    int costs = 0;
    int broken = 0;
    for (HouseholdNeed need : year.problem().households().reversed()) {
      Map<String, Option> best = new HashMap<>();
      List<Option> ranked = options.forHousehold(need.id());
      ranked.stream().filter(Option::standing).forEach(o -> best.put(o.target(), o));
      ranked.forEach(o -> best.putIfAbsent(o.target(), o));
      for (Map.Entry<String, Verdict> over : judge.of(need.id()).entrySet()) {
        Option option = best.get(over.getKey());
        if (option != null) {
          assertThat(over.getValue()).isEqualTo(words.priced(option));
          costs += option.price().compareTo(Levels.ZERO) > 0 ? 1 : 0;
        } else {
          assertThat(over.getValue().allowed()).as(over.getKey()).isFalse();
          assertThat(options.judge(need.id(), over.getKey(), null))
              .isInstanceOf(Judgement.Forbidden.class);
          broken++;
        }
      }
    }
    assertThat(costs).isGreaterThan(50);
    assertThat(broken).isGreaterThan(50);
  }
}
