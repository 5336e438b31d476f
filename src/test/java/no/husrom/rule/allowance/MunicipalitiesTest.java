package no.husrom.rule.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import no.husrom.rule.rate.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTest {

  @Test
  void thereAre357MunicipalitiesAndTheMadeUpOne() {
    assertThat(Municipalities.all().stream().filter(m -> m.last() == null)).hasSize(357 + 1);
    assertThat(Municipalities.find("4699").orElseThrow().name()).isEqualTo("Fjellvik");
  }

  @ParameterizedTest
  @CsvSource({
    "0301, 1", "4601, 2", "5001, 2", "5501, 2", "1103, 2", "3201, 2", "4204, 3", "3214, 3",
    "3222, 3", "3207, 3", "3203, 3", "3212, 3", "1124, 3", "1108, 3", "1520, 4", "4640, 4",
  })
  void aMunicipalityHasTheGroupOfTheRegulation(String number, int group) {
    assertThat(Municipalities.find(number))
        .hasValueSatisfying(
            municipality -> {
              assertThat(municipality.group()).isEqualTo(group);
              assertThat(municipality.standing()).isEqualTo(Standing.CONFIRMED);
            });
  }

  @Test
  void skedsmoIsNowAPartOfLillestroem() {
    assertThat(Municipalities.find("0231"))
        .contains(new Municipality("0231", "Skedsmo", null, Year.of(2019), 3, Standing.CONFIRMED));
    assertThat(Municipalities.find("3030"))
        .contains(
            new Municipality(
                "3030", "Lillestrøm", Year.of(2020), Year.of(2023), 3, Standing.DERIVED));
    assertThat(Municipalities.find("3205"))
        .contains(new Municipality("3205", "Lillestrøm", null, null, 3, Standing.DERIVED));
  }

  @Test
  void theOldNumbersOfNordreFolloAndAskerAreKnown() {
    assertThat(Municipalities.find("0213").orElseThrow().standing()).isEqualTo(Standing.DERIVED);
    assertThat(Municipalities.find("3020").orElseThrow().group()).isEqualTo(3);
    assertThat(Municipalities.find("0220").orElseThrow().group()).isEqualTo(3);
    assertThat(Municipalities.find("3025").orElseThrow().group()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"9999", "0000", "301", "Oslo", "2111", "''"})
  void whatNeverWasAMunicipalityIsNotFound(String number) {
    assertThat(Municipalities.find(number)).isEmpty();
  }
}
