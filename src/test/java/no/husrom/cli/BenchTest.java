package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.husrom.cli.bench.Screens;
import no.husrom.dwelling.DwellingStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// That the benchmarks run and tell; how fast is not for a test to say.
class BenchTest {
  private final Path home;

  BenchTest(@TempDir Path home) {
    this.home = home;
  }

  @ParameterizedTest
  @CsvSource({
    "import,read match commit total rows-a-second heap",
    "export,read write total rows-a-second heap",
    "start,java database read total"
  })
  void eachFigureIsToldWithItsMachine(String name, String measures) throws Exception {
    Ran ran = Ran.here(home, "bench", name, "--size", "24", "--rounds", "2", "--json");
    assertThat(ran).extracting(Ran::code, Ran::err).containsExactly(0, "");
    JsonNode told = new ObjectMapper().readTree(ran.out());
    assertThat(told.path("machine").path("yardstickMillis").decimalValue()).isPositive();
    List<String> found = new ArrayList<>();
    for (JsonNode figure : told.path("figures")) {
      found.add(figure.path("measure").asText());
      assertThat(figure.path("dwellings").asInt()).isEqualTo(24);
      assertThat(figure.path("median").asLong())
          .isBetween(figure.path("least").asLong(), figure.path("most").asLong());
      assertThat(figure.has("ratio")).isEqualTo(figure.path("unit").asText().equals("millis"));
    }
    assertThat(found).contains(measures.split(" "));
  }

  @Test
  void aPlanIsAskedAndTellsHowSoonItAnswers() throws Exception {
    Ran ran = Ran.here(home, "bench", "answers", "--size", "24", "--json");
    assertThat(ran).extracting(Ran::code, Ran::err).containsExactly(0, "");
    JsonNode town = new ObjectMapper().readTree(ran.out()).path("towns").path(0);
    assertThat(town.path("dwellings").asInt()).isEqualTo(24);
    List<String> found = new ArrayList<>();
    for (JsonNode answer : town.path("answers")) {
      found.add(answer.path("question").asText());
      assertThat(answer.path("asked").asInt()).isPositive();
      JsonNode clock = answer.path("clockMillis");
      assertThat(clock.path("percentile95").decimalValue())
          .isBetween(clock.path("median").decimalValue(), clock.path("slowest").decimalValue());
    }
    assertThat(found)
        .contains("first", "why-here", "why-not-there", "homes", "households", "move", "carried");
    ran = Ran.here(home, "bench", "answers", "--size", "24", "--lang", "en");
    assertThat(ran.out()).contains("24 dwellings").contains("Why this home: median");
  }

  @Test
  void whoHasWindowsIsGivenDatabasesOfTheSizeAskedForAndAWorkbook() {
    List<String> seen = new ArrayList<>();
    int code =
        measured(
            (_, task, rounds, _) -> {
              if (task instanceof Screens.Pages(var databases, var workbook)) {
                databases.forEach(
                    (size, database) ->
                        seen.add(
                            size
                                + " "
                                + database.read(new DwellingStore()::all).size()
                                + " "
                                + Files.isRegularFile(workbook)
                                + " "
                                + rounds));
              }
            },
            "tables --size 24 --rounds 5");
    assertThat(code).isZero();
    assertThat(seen).containsExactly("24 24 true 5");
  }

  @Test
  void whoHasWindowsIsGivenAPlanWhereLeasesEnd() {
    List<Integer> seen = new ArrayList<>();
    int code =
        measured(
            (_, task, _, _) -> {
              if (task instanceof Screens.Picture(int size, var basis, var edition)) {
                seen.add(size);
                seen.add(basis.registers().dwellings().size());
                assertThat(edition.plan().placements()).isNotEmpty();
              }
            },
            "chart --size 60");
    assertThat(code).isZero();
    assertThat(seen).containsExactly(60, 60);
  }

  private int measured(Screens screens, String line) {
    return new Cli(Ran.environment(home, new StringWriter(), new StringWriter()), _ -> 42, screens)
        .run(("bench " + line).split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"import --size huge", "import --size 0", "tables --size -4", "window"})
  void whatCannotBeMeasuredIsWrongUsage(String line) {
    assertThat(Ran.here(home, ("bench " + line).split(" ")).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "planner --size 24",
        "answers --size national",
        "planner --seconds 0",
        "import --rounds 0"
      })
  void whatMakesNoSenseIsSaidSo(String line) {
    Ran ran = Ran.here(home, ("bench " + line).split(" "));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isNotBlank();
  }

  /// In a process of its own, since JavaFX can be started once in each.
  @Test
  void everyPageIsGoneToWhenThePagesAreMeasured() throws Exception {
    Ran ran = Ran.there(home, "bench", "tables", "--size", "30", "--rounds", "1", "--lang", "en");
    assertThat(ran.code()).as(ran.toString()).isZero();
    assertThat(ran.out())
        .contains("The dwellings (30 dwellings), open the page")
        .contains("Looking over sheets (30 dwellings), open the page")
        .contains("The plan wizard (30 dwellings), go to the next step");
    ran = Ran.there(home, "bench", "chart", "--size", "30", "--rounds", "1", "--lang", "en");
    assertThat(ran.out()).contains("The picture of the year (30 dwellings), frames a second");
  }
}
