package no.husrom.plan.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import no.husrom.dwelling.Dwelling;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.study.mapping.Question;
import no.husrom.plan.solve.study.mapping.Question.Answer;
import no.husrom.plan.solve.study.mapping.Question.Fact;
import no.husrom.plan.solve.study.mapping.Question.Reply;
import no.husrom.plan.supply.SupplyKind;
import no.husrom.plan.supply.SupplyRow;
import org.jspecify.annotations.Nullable;

/// What is not known of a dwelling in a plan, with the answers that may come.
///
/// @param supply by dwelling
/// @param stale whether what was looked at that day, or never, may be otherwise now
record DwellingUnknowns(
    Problem problem, Map<String, SupplyRow> supply, Predicate<@Nullable LocalDate> stale) {

  List<Question> of(DwellingOffer offer, Dwelling dwelling) {
    List<Question> questions = new ArrayList<>();
    SupplyRow row = supply.get(offer.id());
    if (row == null || row.hidden()) {
      return questions;
    }
    if (dwelling.access().stepFree() == null && dwelling.access().wheelchair() == null) {
      questions.add(
          new Question(
              Fact.DWELLING_STEP_FREE,
              offer.id(),
              List.of(
                  Answer.assumed(60),
                  new Answer(
                      Reply.YES,
                      0,
                      40,
                      dwelling(offer.id(), d -> d.withFeatures(Set.of(Feature.STEP_FREE)))))));
    }
    int usual = usualRent(offer.bedrooms());
    if (offer.rent() == 0 && usual > 0) {
      int more = usual * 5 / 4;
      questions.add(
          new Question(
              Fact.RENT,
              offer.id(),
              List.of(
                  new Answer(Reply.COSTS, usual, 60, dwelling(offer.id(), costs(usual))),
                  new Answer(Reply.COSTS, more, 40, dwelling(offer.id(), costs(more))))));
    }
    if (stale.test(dwelling.verifiedOn()) && offer.house() == null) {
      questions.add(bedrooms(offer));
    }
    boolean worksOrBuilding =
        EnumSet.of(SupplyKind.MAINTENANCE, SupplyKind.NOTICE_GIVEN, SupplyKind.PLANNED)
            .contains(row.kind());
    LocalDate free = offer.available();
    if (worksOrBuilding && free != null) {
      questions.add(
          new Question(
              Fact.AVAILABLE,
              offer.id(),
              List.of(
                  Answer.assumed(70),
                  new Answer(
                      Reply.DAYS_LATER,
                      Unknowns.DAYS_LATER,
                      30,
                      dwelling(
                          offer.id(),
                          d ->
                              d.withTimes(
                                  free.plusDays(Unknowns.DAYS_LATER),
                                  d.until(),
                                  d.turnaroundExtraDays()))))));
    }
    return questions;
  }

  /// The middle rent of the dwellings of a size whose rent is known; 0 when none is.
  private int usualRent(int bedrooms) {
    int[] rents =
        problem.dwellings().stream()
            .filter(d -> d.bedrooms() == bedrooms && d.rent() > 0)
            .mapToInt(DwellingOffer::rent)
            .sorted()
            .toArray();
    return rents.length == 0 ? 0 : rents[rents.length / 2];
  }

  private static UnaryOperator<DwellingOffer> costs(int rent) {
    return d -> d.draft().rent(rent).done();
  }

  private Question bedrooms(DwellingOffer offer) {
    int now = offer.bedrooms();
    List<Answer> answers = new ArrayList<>();
    answers.add(Answer.assumed(now > 1 ? 80 : 90));
    if (now > 1) {
      answers.add(new Answer(Reply.THIS_MANY, now - 1, 10, dwelling(offer.id(), sized(now - 1))));
    }
    answers.add(new Answer(Reply.THIS_MANY, now + 1, 10, dwelling(offer.id(), sized(now + 1))));
    return new Question(Fact.BEDROOMS, offer.id(), answers);
  }

  private UnaryOperator<DwellingOffer> sized(int bedrooms) {
    int persons = problem.norms().personsPerBedroom() * Math.max(1, bedrooms);
    return d -> d.draft().bedrooms(bedrooms).mostPersons(persons).done();
  }

  private static UnaryOperator<Problem> dwelling(String id, UnaryOperator<DwellingOffer> change) {
    return problem ->
        problem.withDwellings(
            problem.dwellings().stream()
                .map(offer -> offer.id().equals(id) ? change.apply(offer) : offer)
                .toList());
  }
}
