package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentJourneyTest {
  private final Path home;

  InstrumentJourneyTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void whoCouldLeaveAndIsUntestedIsListedWithTheDwellingEachWouldFree() throws IOException {
    assertThat(Ran.here(home, "demo").code()).isZero();
    Path file = home.resolve("ladder.xlsx");
    Ran ran = Ran.here(home, "ladder", "--out", file.toString());
    assertThat(ran.code()).isZero();
    assertThat(file).isNotEmptyFile();
    JsonNode json = json(Ran.here(home, "ladder", "--json"));
    int untested = json.get("untested").size();
    assertThat(untested).isPositive();
    assertThat(ran.out().lines()).hasSize(untested + 1);
    assertThat(ran.out().lines().skip(1)).allMatch(line -> line.contains("Frigjer "));
    for (JsonNode household : json.get("untested")) {
      assertThat(household.get("frees").asText()).startsWith("B");
      assertThat(household.get("ways")).isNotEmpty();
    }
  }

  @Test
  void aStartLoanIsScreenedByTheShippedRatesWhenThereIsNoDatabase() throws IOException {
    String[] asked = {"startloan", "--income", "600000", "--children", "1", "--loan", "2400000"};
    Ran ran = Ran.here(home, asked);
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Ber lånet: 8\u00a0616\u00a0kr att i månaden i dag")
        .contains("−12\u00a0883,72\u00a0kr")
        .contains("ikkje stadfest. Kjelde: Forslag til rente");
    JsonNode json =
        json(
            Ran.here(
                home,
                java.util.stream.Stream.concat(
                        java.util.Arrays.stream(asked), java.util.stream.Stream.of("--json"))
                    .toArray(String[]::new)));
    assertThat(json.get("serves").asBoolean()).isTrue();
    assertThat(json.get("margin").decimalValue()).isEqualByComparingTo("8616.28");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void everyAbsurdFactIsNamedAndNothingIsReckoned() {
    Ran ran =
        Ran.here(home, "startloan", "--income=-5", "--adults", "0", "--loan", "1", "--years", "80");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .containsExactly(
            "Inntekta i året må vere frå 0 til 10\u00a0000\u00a0000.",
            "Talet på vaksne må vere frå 1 til 20.",
            "Nedbetalingstida i år må vere frå 1 til 50.");
  }

  private static JsonNode json(Ran ran) throws IOException {
    assertThat(ran.code()).isZero();
    return JsonMapper.builder().build().readTree(ran.out());
  }
}
