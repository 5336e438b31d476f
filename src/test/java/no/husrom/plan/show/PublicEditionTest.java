package no.husrom.plan.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.husrom.household.Category;
import no.husrom.plan.Balance;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import org.junit.jupiter.api.Test;

class PublicEditionTest {

  @Test
  void aSmallNeedOfAYearIsNotReckonedFromTheGapAndTheSupply() {
    Town town = new Town().dwelling("B1", 2).dwelling("B2", 1);
    for (int i = 0; i < 6; i++) {
      town.household("S" + i, Category.REFUGEE, 1, 0);
    }
    PublicPlan plan =
        PublicEdition.of(Plans.of(town.household("P", Category.REFUGEE, 2, 1).basis()).plan());
    for (int bedrooms = 1; bedrooms <= Balance.MOST_BEDROOMS; bedrooms++) {
      int row = bedrooms;
      List<PublicPlan.Cell> cells =
          plan.balance().stream().filter(cell -> cell.bedrooms() == row).toList();
      Integer gap = cells.getLast().gap();
      int supply = cells.stream().mapToInt(PublicPlan.Cell::supply).sum();
      assertThat(gap == null ? 0 : gap + supply)
          .as("need of %s bedrooms", row)
          .satisfiesAnyOf(
              need -> assertThat(need).isZero(),
              need -> assertThat(need).isGreaterThanOrEqualTo(Suppression.SMALLEST_SHOWN));
    }
    assertThat(plan.balance()).anyMatch(cell -> cell.gap() == null);
    assertThat(plan.balance().getLast().quarter().number()).isEqualTo(4);
  }
}
