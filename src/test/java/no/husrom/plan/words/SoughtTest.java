package no.husrom.plan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.husrom.household.Category;
import no.husrom.plan.Unplaced;
import no.husrom.plan.Who;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Reason.WouldHelp;
import no.husrom.plan.solve.Rule;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;

class SoughtTest {
  private static Unplaced without(String id, Reason change) {
    Who who = new Who(id, Category.REFUGEE, true, false, 1, 1);
    return new Unplaced(who, LocalDate.of(2027, 1, 1), null, false, List.of(), change);
  }

  private static WouldHelp longer(String dwelling, int days) {
    return new WouldHelp(Rule.ENDS_TOO_SOON, dwelling, days, Levels.ZERO);
  }

  @Test
  void oneHomeThatWouldHelpThreeIsSaidToBeForOneOfThem() {
    WouldHelp unit = new WouldHelp(Rule.MEASURE_UNITS, "M", 1, Levels.ZERO);
    List<Unplaced> all =
        List.of(
            without("A", longer("D", 400)),
            without("B", longer("D", 370)),
            without("C", new Reason.Together(List.of(longer("D", 370), longer("E", 1)))),
            without("F", longer("G", 9)),
            without("H", unit),
            without("I", unit));
    Sought sought = new Sought(Language.NYNORSK, all);
    for (Unplaced each : all.subList(0, 3)) {
      assertThat(sought.say(each, "Slik."))
          .isEqualTo(
              "Slik. Det same er svaret for 3 husstandar, men ein og same bustad kan berre hjelpe"
                  + " éin av dei.");
    }
    for (Unplaced each : all.subList(3, 6)) {
      assertThat(sought.say(each, "Slik.")).isEqualTo("Slik.");
    }
  }
}
