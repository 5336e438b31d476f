package no.husrom.rule.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrowdingTest {

  @ParameterizedTest
  @CsvSource({
    "4, 3, 80, OVERCROWDED",
    "4, 3, 100, NOT_OVERCROWDED",
    "4, 3, 99.9, OVERCROWDED",
    "4, 4, 80, NOT_OVERCROWDED",
    "1, 1, 24, OVERCROWDED",
    "1, 1, 25, NOT_OVERCROWDED",
    "1, 2, 20, NOT_OVERCROWDED",
    "2, 2, 30, NOT_OVERCROWDED",
    "4, , 80, OVERCROWDED",
    "4, , 100, NOT_OVERCROWDED",
    "4, 3, , OVERCROWDED",
    "4, 4, , NOT_OVERCROWDED",
    "1, 1, , OVERCROWDED",
    "4, , , UNKNOWN"
  })
  void bothRoomsAndAreaMustBeLittle(
      int persons, @Nullable Integer rooms, @Nullable BigDecimal area, Crowding expected) {
    assertThat(Crowding.of(persons, rooms, area)).isEqualTo(expected);
  }

  @Test
  void nobodyIsNotCounted() {
    assertThatThrownBy(() -> Crowding.of(0, 2, BigDecimal.TEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"3, 2, TooSmall, 1", "3, 3, Enough, 0", "1, 3, Enough, 2", "1, 4, TooLarge, 3"})
  void aDwellingIsTooSmallEnoughOrTooLarge(int needed, int bedrooms, String kind, int count) {
    Fit fit = Fit.of(needed, bedrooms, 2);
    assertThat(fit.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(
            switch (fit) {
              case Fit.TooSmall(int missing) -> missing;
              case Fit.Enough(int spare) -> spare;
              case Fit.TooLarge(int spare) -> spare;
            })
        .isEqualTo(count);
  }
}
