package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The yearly figures from the command line, on 22 November 2026.
class ReportJourneyTest {
  private final Path home;

  ReportJourneyTest(@TempDir Path home) {
    this.home = home;
  }

  @BeforeEach
  void demo() {
    assertThat(run("demo").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"kostra,2026", "needs-report,2027", "need-overview,2027", "throughput,2026"})
  void aReportIsWrittenAsAWorkbookAndAnsweredInJson(String kind, String year) {
    Path file = home.resolve(kind + ".xlsx");
    Ran ran = run("report", "--kind", kind, "--year", year, "--out", file.toString(), "--json");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(file).exists();
    assertThat(ran.out()).contains("\"report\" : \"" + kind + "\"").contains("\"value\" : ");
  }

  @Test
  void withoutAFileTheFiguresAreSaid() {
    Ran ran = run("report", "--kind", "kostra", "--year", "2026");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Førebels: talt 22.11.2026")
        .contains("Bustader til disposisjon i alt: ")
        .contains("Kommunal bustøtte: ikkje registrert");
  }

  @Test
  void theNeedReportTellsWhatToLookAtInTheDecision() {
    Ran ran = run("report", "--kind", "needs-report", "--year", "2027");
    assertThat(ran.out()).contains("«medrekna familiesameining»").contains("mindreårige");
  }

  @ParameterizedTest
  @CsvSource({"kostra,2027,2026", "need-overview,2025,2026", "needs-report,2028,2027"})
  void aYearThatHasNoFiguresIsRefusedWithTheYearThatHas(String kind, String year, String has) {
    Path file = home.resolve("none.xlsx");
    Ran ran = run("report", "--kind", kind, "--year", year, "--out", file.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains(has);
    assertThat(file).doesNotExist();
  }

  @Test
  void anUnknownReportIsWrongUsage() {
    Ran ran = run("report", "--kind", "wish", "--year", "2026");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("kostra, needs-report, need-overview, throughput");
  }

  private Ran run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = home.resolve("office").toString();
    return Ran.here(home, all);
  }
}
