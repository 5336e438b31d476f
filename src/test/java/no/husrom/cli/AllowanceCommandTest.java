package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.husrom.office.RateStore;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateUnit;
import no.husrom.rule.rate.Standing;
import no.husrom.store.Database;
import no.husrom.store.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceCommandTest {
  private static final String ALONE = "allowance --adults 1 --rent 9000 --income 0";

  private final Path home;

  AllowanceCommandTest(@TempDir Path home) {
    this.home = home;
  }

  @ParameterizedTest
  @CsvSource({
    "--adults 1 --rent 9000 --income 0 --municipality 1520, 4032, 0, 92234, 26576",
    "--adults 1 --children 2 --rent 12500 --income 260000 --municipality 1520,"
        + " 5473, 200000, 125977, 36857",
    "--adults 2 --children 3 --rent 15000 --income 420000 --municipality 0301,"
        + " 7224, 265823, 178367, 60737",
    "--adults 3 --rent 9000 --income 300000 --group 4, 4436, 238095, 115356, 43120",
    "--adults 1 --children 2 --rent 9000 --income 300000 --group 4, 4510, 230769, 115356, 41916",
  })
  void thePublishedCasesComeOutWithThePlainOptions(
      String options, int monthly, long weighted, long approved, long ownShare) throws IOException {
    JsonNode answer = json("allowance " + options);
    assertThat(answer.get("weightedIncome").asLong()).isEqualTo(weighted);
    assertThat(answer.get("approvedCost").asLong()).isEqualTo(approved);
    assertThat(answer.get("ownShare").asLong()).isEqualTo(ownShare);
    assertThat(answer.get("monthly").asInt()).isEqualTo(monthly);
    assertThat(answer.get("date").asText()).isEqualTo("2026-11-22");
    assertThat(answer.get("ratesValidFrom").asText()).isEqualTo("2026-06-01");
    assertThat(answer.get("source").asText()).contains("Husbanken, veileder", "29.06.2026");
  }

  @Test
  void theUpperIncomeLimitInOsloIsThePublishedOne() throws IOException {
    JsonNode answer = json(ALONE + " --municipality 0301");
    assertThat(answer.get("incomeLimit").asLong()).isEqualTo(28_241);
  }

  @Test
  void theTextShowsEachStepWithItsRateDateSourceAndStanding() {
    Ran ran = husrom(ALONE + " --municipality 0231");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().replace('\u00a0', ' '))
        .startsWith("Bustøtte: 4 814 kr i månaden.")
        .contains(
            "Husstanden betalar sjølv 4 186 kr av leiga på 9 000 kr.",
            "Av dette ligg 254 kr over den øvre grensa",
            "Skedsmo, kommunegruppe 3",
            "Minste eigendel: 26 576 kr i året",
            "gjeld frå 01.06.2026",
            "kjeldene er usamde",
            "tillegget for oppvarming er med");
    assertThat(husrom(ALONE + " --municipality 3205").out()).contains("stadfest gruppa");
  }

  @Test
  void ratesThatWereNotRenewedAreSaidToBeOld() throws IOException {
    String later = ALONE + " --group 4 --date 2027-08-01";
    assertThat(husrom(later).out()).contains("Satsane frå 01.06.2026 kan vere gamle");
    assertThat(json(later).get("ratesDue").asText()).isEqualTo("2027-06-01");
    assertThat(husrom(ALONE + " --group 4").out()).doesNotContain("kan vere gamle");
    assertThat(json(ALONE + " --group 4").get("ratesDue").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"nn, Bustøtte:", "nb, Bostøtte:", "en, Housing allowance:"})
  void itSpeaksThreeLanguages(String language, String words) {
    Ran ran = husrom(ALONE + " --municipality 1520 --lang " + language);
    assertThat(ran.out()).contains(words).doesNotContain("{0}");
  }

  @ParameterizedTest
  @CsvSource({
    "--adults 1 --rent 9000 --income -5 --group 4, --income",
    "--adults 1 --rent 9000 --income 99999999999 --group 4, --income",
    "--adults 1 --rent -9000 --income 0 --group 4, --rent",
    "--adults 1 --rent 0 --income 0 --group 4, --rent",
    "--adults 0 --rent 9000 --income 0 --group 4, --adults",
    "--adults 15 --children 15 --rent 9000 --income 0 --group 4, 30 personar",
    "--adults 1 --children -1 --rent 9000 --income 0 --group 4, --children",
    "--adults 1 --rent 9000 --income 0 --group 5, --group",
    "--adults 1 --rent 9000 --income 0, --municipality",
    "--adults 1 --rent 9000 --income 0 --municipality 9999, 9999",
    "--adults 1 --rent 9000 --income 0 --municipality Oslo, 0301 for Oslo",
    "--adults 1 --rent 9000 --income 0 --group 4 --wealth -1, --wealth",
    "--adults 1 --rent 9000 --income 0 --group 4 --date 2019-01-01, 01.06.2022",
    "--adults 1 --rent 9000 --income 0 --group 4 --date 2025-01-01, Minste eigendel",
  })
  void whatCannotBeIsSaidAndNothingIsReckoned(String options, String said) {
    Ran ran = husrom("allowance " + options);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(said).doesNotContain("{0}", "Exception");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void theOptionsChangeWhatTheySay() throws IOException {
    assertThat(monthly("--rent 5000 --income 0")).isEqualTo(2_505);
    assertThat(monthly("--rent 5000 --income 0 --heating-included")).isEqualTo(2_053);
    assertThat(monthly("--rent 12000 --income 0 --adapted")).isEqualTo(4_384);
    assertThat(monthly("--rent 9000 --income 300000")).isEqualTo(255);
    assertThat(monthly("--rent 9000 --income 300000 --young-disabled")).isEqualTo(2_227);
    assertThat(monthly("--rent 9000 --income 300000 --pension")).isEqualTo(807);
    assertThat(monthly("--rent 9000 --income 200000 --wealth 433557")).isEqualTo(1_975);
    assertThat(monthly("--rent 9000 --income 200000 --wealth 433557 --own-dwelling"))
        .isEqualTo(3_401);
  }

  private int monthly(String options) throws IOException {
    return json("allowance --adults 1 --group 4 " + options).get("monthly").asInt();
  }

  @Test
  void theOfficesOwnRatesGoBeforeWhenItsDatabaseIsNamed() throws IOException {
    Path data = home.resolve("office");
    try (Database database = Database.open(new Location.LocalFile(data), Ran.CLOCK)) {
      Rate own =
          new Rate(
              "allowance.coverage",
              LocalDate.of(2026, 6, 1),
              null,
              BigDecimal.valueOf(80),
              RateUnit.PERCENT,
              Standing.CONFIRMED,
              "eige vedtak",
              LocalDate.of(2026, 11, 1));
      database.change(tx -> new RateStore().save(tx, own));
    }
    JsonNode answer = json(ALONE + " --group 4 --data " + data);
    assertThat(answer.get("monthly").asInt()).isEqualTo(4_377);
    assertThat(answer.get("source").asText()).contains("eige vedtak");
    assertThat(husrom(ALONE + " --group 4 --data " + home.resolve("none")).code()).isEqualTo(4);
  }

  @Test
  void everyStepStandsInTheJson() throws IOException {
    JsonNode steps = json(ALONE + " --group 4").get("steps");
    assertThat(steps.findValuesAsText("step")).hasSize(14).contains("CEILING", "MONTHLY");
    assertThat(List.copyOf(steps.findValuesAsText("validFrom"))).isNotEmpty();
  }

  private JsonNode json(String line) throws IOException {
    Ran ran = husrom(line + " --json");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return new ObjectMapper().readTree(ran.out());
  }

  private Ran husrom(String line) {
    return Ran.here(home, line.split(" "));
  }
}
