package no.husrom.exchange.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.problem.Place;
import no.husrom.register.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rule of three values, and what was chosen by it.
class MeetingTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // exported, sheet, now
        "8000, 8000, 8000, UNTOUCHED",
        "8000, 8000, 9000, NEWER",
        "8000, 8000, -, NEWER",
        "8000, 8500, 8000, EDITED",
        "-, 8500, -, EDITED",
        "8000, 8500, 8500, AGREED",
        "-, 8500, 8500, AGREED",
        "8000, 8500, 9000, CONFLICT",
        "8000, 8500, -, CONFLICT",
        "-, 8500, 9000, CONFLICT"
      })
  void threeValuesMeet(
      @Nullable Integer exported, Integer sheet, @Nullable Integer now, Meeting meeting) {
    assertThat(Meeting.of(exported, sheet, now)).isEqualTo(meeting);
  }

  @Test
  void aChoiceHoldsForTheVeryConflictItWasMadeAbout() {
    Conflict one = rent(9_000);
    Conflict moved = rent(9_100);
    Choices none = Choices.NONE;
    assertThat(none.of(one)).isEmpty();
    Choices chosen = none.with(List.of(one), Side.SHEET);
    assertThat(chosen.of(one)).contains(Side.SHEET);
    assertThat(chosen.of(moved)).isEmpty();
    assertThat(chosen.with(List.of(one), Side.PROGRAM).of(one)).contains(Side.PROGRAM);
    assertThat(Choices.all(Side.PROGRAM).of(moved)).contains(Side.PROGRAM);
    assertThat(new Differences(List.of(one, moved), chosen).open()).containsExactly(moved);
  }

  private static Conflict rent(int now) {
    return new Conflict(
        Place.ofSheet("ut.xlsx", "Bustader").inRow(2).inColumn(22, "Månadsleige"),
        Register.DWELLINGS,
        "B1",
        new Target.ToField(DwellingField.RENT),
        8_000,
        8_500,
        now,
        false);
  }

  @Test
  void aStampIsReadBackAndAnythingElseIsNone() {
    Stamp stamp =
        new Stamp(
            new Moment(12, Instant.parse("2026-11-22T10:00:00.123456Z")),
            LocalDate.of(2026, 11, 22));
    assertThat(Stamp.of(stamp.text())).contains(stamp);
    for (String odd : new String[] {"", "12", "12 i går i dag", "x " + stamp.text(), "1 2 3"}) {
      assertThat(Stamp.of(odd)).as(odd).isEqualTo(Optional.empty());
    }
    assertThat(Stamp.of(null)).isEmpty();
  }
}
