package no.husrom.plan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.husrom.household.Category;
import no.husrom.plan.Town;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Reason.WouldHelp;
import no.husrom.plan.solve.Rule;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonWordsTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
  private static final Names NAMES = names(Language.NYNORSK);
  private static final ReasonWords WORDS = words(Language.NYNORSK);

  private static Names names(Language language) {
    return new Names(
        new Town()
            .dwelling("B1", 2)
            .measure("T1", 2, 3, 30)
            .household("H1", Category.REFUGEE, 2, 1)
            .basis(),
        language);
  }

  private static ReasonWords words(Language language) {
    return new ReasonWords(language, names(language), FIRST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ONE_ASSIGNMENT|1|2|Kvar husstand skal ha nøyaktig éin bustad.
          TARGET_KNOWN|0|0|Bustaden er ikkje med i planen.
          BEDROOMS_TOO_FEW|3|2|Bustaden har 2 soverom, og husstanden må ha minst 3.
          BEDROOMS_TOO_MANY|3|5|Bustaden har 5 soverom, og husstanden kan få høgst 3.
          PERSONS_PER_BEDROOM|4|5|Husstanden er 5 personar, og etter norma for soverom er det plass til 4.
          MOST_PERSONS|4|5|Husstanden er 5 personar, og bustaden er for høgst 4.
          FEATURES|2|1|Bustaden manglar tilgjenge som husstanden treng.
          RENT|9500|11250|Husleiga er 11 250 kr i månaden, og husstanden kan betale 9 500 kr.
          FORBIDDEN_AREA|0|0|Bustaden ligg i eit område som er utelukka for husstanden.
          FORBIDDEN_PAIR|0|0|Kontoret har sagt nei til at husstanden får denne bustaden.
          RESERVED|2|0|Bustaden er reservert for andre.
          RESERVED|0|0|Planen deler ikkje ut denne bustaden.
          MAY_SHARE|0|0|Husstanden kan ikkje bu i bufellesskap.
          SECRET_ADDRESS|0|0|Ein husstand med adressesperre kan ikkje bu i bufellesskap.
          PIN|0|0|Kontoret har bestemt noko anna for hand.
          READY|31|0|Husstanden er ikkje klar før 01.02.2027, og her er dagen 01.01.2027.
          AVAILABLE|59|31|Bustaden er ikkje ledig før 01.03.2027, og her er dagen 01.02.2027.
          AVAILABLE|454|455|Bustaden blir ikkje ledig i planperioden.
          LEAD_TIME|90|31|Tiltaket er ikkje klart før 01.04.2027, og her er dagen 01.02.2027.
          HORIZON|454|500|Husstanden kan tidlegast flytte inn 15.05.2028, og planen går til 30.03.2028.
          ENDS_TOO_SOON|-154|211|Kommunen har ikkje bustaden lenge nok: ein ny kontrakt måtte byrje seinast 31.07.2026, og kan tidlegast byrje 31.07.2027.
          OVERLAP|90|31|Ein annan husstand bur der då, eller det blir ikkje tid til å setje bustaden i stand.
          TENANT_FIRST|90|31|Leigetakaren som bur der, har ikkje flytta ut då.
          MAY_RENEW|0|0|Leigetakaren kan ikkje få ny kontrakt i same bustad.
          MAY_MOVE|0|0|Leigetakaren skal ikkje flyttast.
          EXIT_KNOWN|0|31|Leigetakaren har ingen slik utveg.
          ONE_SHARE_GROUP|1|2|I bufellesskapet bur det ei gruppe som husstanden ikkje kan dele bustad med.
          SHARED_PLACES|0|2|Bustaden kan ikkje gjerast om til bufellesskap for så mange.
          MEASURE_UNITS|3|4|Tiltaket gjev høgst 3 bustader, og her går det med 4.
          OPERATING_BUDGET|320000|321000|Driftsbudsjettet er 320 000 kr, og her går det med 321 000 kr.
          INVESTMENT_BUDGET|7500000|8000000|Investeringsbudsjettet er 7 500 000 kr, og her går det med 8 000 000 kr.
          HANDOVERS|8|9|Kommunen kan overlevere høgst 8 bustader i perioden, og her er det 9.
          GROUP_CAP|5|6|Høgst 5 nye husstandar av gruppa kan flytte inn i same bygg eller område, og her er det 6.
          MOST_CHANGES|3|5|Høgst 3 husstandar kan få ein annan bustad enn før, og her er det 5.
          STATED_LEVELS|12|13|Tala i planen stemmer ikkje: rett tal er 12, og det står 13.
          """)
  void aBrokenRuleIsSaidInItsOwnUnit(Rule rule, long allowed, long found, String sentence) {
    assertThat(plain(WORDS.say(new RuleBroken(rule, "B1", allowed, found)))).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BEDROOMS_TOO_FEW|1|Det ville hjelpe å godta 1 soverom mindre, i Storgata 1.
          PERSONS_PER_BEDROOM|1|Det ville hjelpe å godta éin person meir enn norma for soverom, i Storgata 1.
          MOST_PERSONS|2|Det ville hjelpe å godta 2 personar meir enn bustaden er for, i Storgata 1.
          FEATURES|1|Det ville hjelpe å byggje om Storgata 1 til det tilgjenget husstanden treng.
          RENT|1200|Det ville hjelpe om husstanden kunne betale 1 200 kr meir i månaden, for Storgata 1.
          FORBIDDEN_AREA|0|Det ville hjelpe å opne for området der Storgata 1 ligg.
          FORBIDDEN_PAIR|0|Det ville hjelpe å ta bort kontoret sitt nei til Storgata 1.
          RESERVED|0|Det ville hjelpe å gje opp reservasjonen av Storgata 1.
          MAY_SHARE|0|Det ville hjelpe om husstanden kunne bu i bufellesskap, i Storgata 1.
          PIN|0|Det ville hjelpe å ta bort det som er bestemt for hand, og velje Storgata 1.
          AVAILABLE|1|Det ville hjelpe med éin bustad til som denne: Storgata 1.
          LEAD_TIME|30|Det ville hjelpe om Storgata 1 var klart 30 dagar tidlegare.
          ENDS_TOO_SOON|1|Det ville hjelpe om kommunen hadde Storgata 1 éin dag lenger, og betalte leiga så lenge.
          MAY_MOVE|0|Det ville hjelpe om leigetakaren kunne flyttast til Storgata 1.
          MEASURE_UNITS|1|Det ville hjelpe med éin bustad til av dette tiltaket: Storgata 1.
          OPERATING_BUDGET|24000|Det ville hjelpe å auke driftsbudsjettet med 24 000 kr: Storgata 1.
          INVESTMENT_BUDGET|24000|Det ville hjelpe å auke investeringsbudsjettet med 24 000 kr: Storgata 1.
          HANDOVERS|1|Det ville hjelpe om kommunen kunne overlevere éin bustad meir i kvar periode.
          MAY_RENEW|0|Det ville hjelpe om leigetakaren kunne få ny kontrakt i Storgata 1.
          GROUP_CAP|2|Det ville hjelpe å godta 2 husstandar til av gruppa i same bygg eller område: Storgata 1.
          MOST_CHANGES|1|Det ville hjelpe om éin husstand til kunne få ein annan bustad enn før: Storgata 1.
          READY|12|Det ville hjelpe å gje etter på dette: før husstanden er klar (Storgata 1).
          """)
  void whatWouldHelpIsSaidInTheRulesUnit(Rule rule, long amount, String sentence) {
    String said = plain(WORDS.say(new WouldHelp(rule, "B1", amount, Levels.ZERO)));
    assertThat(said).isEqualTo(sentence.replace("Storgata 1", NAMES.target("B1")));
  }

  @Test
  void whatHelpsOnlyTogetherIsOneSentence() {
    Reason both =
        new Reason.Together(
            List.of(
                new WouldHelp(Rule.FORBIDDEN_PAIR, "B1", 0, Levels.ZERO),
                new WouldHelp(Rule.OPERATING_BUDGET, "", 24_000, Levels.ZERO)));
    assertThat(plain(WORDS.say(both)))
        .isEqualTo(
            "Det ville hjelpe, men berre alt saman: (1) å ta bort kontoret sitt nei til %s;"
                    .formatted(NAMES.target("B1"))
                + " (2) å auke driftsbudsjettet med 24 000 kr.");
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasItsOwnWordsInEveryLanguage(Language language) {
    ReasonWords words = words(language);
    Set<String> broken = new HashSet<>();
    Set<String> excluded = new HashSet<>();
    for (Rule rule : Rule.values()) {
      broken.add(words.say(new RuleBroken(rule, "B1", 40_123, 40_122)));
      excluded.add(words.say(new Reason.Excluded(rule, 3)));
      String helps = words.say(new WouldHelp(rule, "B1", 2, Levels.ZERO));
      assertThat(helps).endsWith(".");
      assertThat(rule == Rule.HANDOVERS || helps.contains(NAMES.target("B1"))).isTrue();
    }
    assertThat(broken).hasSize(Rule.values().length);
    assertThat(excluded).hasSize(Rule.values().length);
    assertThat(broken).allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("{"));
    assertThat(plain(words.say(new RuleBroken(Rule.READY, "B1", 31, 0))))
        .contains("01.02.2027", "01.01.2027");
    assertThat(plain(words.say(new RuleBroken(Rule.RENT, "B1", 9_500, 11_250))))
        .contains("9 500 kr", "11 250 kr");
  }

  @Test
  void theOtherReasonsCanBeRepeatedToAFamily() {
    List<Reason> reasons =
        List.of(
            new Reason.Kept("B1", false),
            new Reason.Bedrooms(2, 3),
            new Reason.Accessible(Feature.STEP_FREE),
            new Reason.Starts(FIRST.plusDays(14), FIRST, FIRST.plusDays(14)),
            new Reason.Late(1, 40),
            new Reason.Temporary(14, 16_800),
            new Reason.Rent(9_000, 10_000),
            new Reason.Choices(1),
            new Reason.Opened("T1", 24_000, 0),
            new Reason.TakenBy("U2027-01", "B1"),
            new Reason.Excluded(Rule.BEDROOMS_TOO_FEW, 1),
            new Reason.Worse(new Levels(0, 0, 12, 0, 0), true),
            new Reason.Worse(new Levels(0, 1, 12, 0, 0), false));
    String home = NAMES.target("B1");
    assertThat(reasons)
        .extracting(reason -> plain(WORDS.say(reason)))
        .containsExactly(
            "Same bustad som i den førre planen: " + home + ".",
            "Treng 2 soverom, får 3.",
            "Bustaden har det husstanden treng: trappefri tilkomst.",
            "Kan flytte inn 15.01.2027: husstanden er klar 01.01.2027, og bustaden er ledig"
                + " 15.01.2027.",
            "Flyttar inn éin dag etter fristen.",
            "Må bu 14 døgn i mellombels butilbod først, som kostar 16 800 kr.",
            "Husleiga er 9 000 kr i månaden, og husstanden kan betale 10 000 kr.",
            "Berre éin bustad i planen passar for husstanden.",
            "Planen skaffar ein bustad til husstanden: Leige inn 2. Det kostar 24 000 kr i drift i"
                + " året.",
            home + " går til plass U2027-01.",
            "Éin bustad fell bort: for få soverom.",
            "Planen blir dårlegare: 1 200 kr dyrare.",
            "Den beste planen som vart funnen med dette, er dårlegare: eitt døgn meir i mellombels"
                + " butilbod.");
  }

  @Test
  void allThatMakesAHomeAccessibleIsOneSentence() {
    List<Reason> reasons =
        List.of(
            new Reason.Bedrooms(1, 1),
            new Reason.Accessible(Feature.WHEELCHAIR),
            new Reason.Accessible(Feature.STEP_FREE));
    assertThat(WORDS.say(reasons))
        .isEqualTo(
            "Treng 1 soverom, får 1. Bustaden har det husstanden treng: rullestoltilgjenge og"
                + " trappefri tilkomst.");
  }

  @ParameterizedTest
  @EnumSource
  void numbersAreWrittenAlikeInEveryLanguage(Language language) {
    Reason late = new Reason.Worse(new Levels(3_400, 0, 0, 0, 0), true);
    assertThat(plain(words(language).say(late))).contains(" 3 400 ");
  }

  private static String plain(String words) {
    return words.replace('\u00a0', ' ');
  }
}
