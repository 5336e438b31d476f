package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo municipality studied from the command line.
class StudyJourneyTest {
  @TempDir private static Path home;

  @BeforeAll
  static void demo() {
    assertThat(Ran.here(home, "demo").code()).isZero();
  }

  private static Ran study(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "study";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Ran.here(home, all);
  }

  @Test
  void planningApartHousesFewerAndTheFilesSayTheSame() {
    Path book = home.resolve("split.xlsx");
    Path paper = home.resolve("split.pdf");
    Ran ran =
        study(
            "split",
            "--quick",
            "--without-names",
            "--out",
            book.toString(),
            "--pdf",
            paper.toString());
    assertThat(ran.err().lines())
        .as("how far it is, line by line, and nothing else")
        .allMatch(line -> line.matches("\\d+ av \\d+ planar er laga\\."))
        .last()
        .isEqualTo("4 av 4 planar er laga.");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("Kvar for seg og samla", "Flyktningtenesta", "Skilnad")
        .doesNotContain("Familie ");
    assertThat(book).isNotEmptyFile();
    assertThat(paper).isNotEmptyFile();
  }

  @Test
  void jsonHasTheSameKeysInEveryLanguageAndNoSecretHome() {
    Ran ran = study("split", "--quick", "--json", "--lang", "en");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("{")
        .contains("\"study\" : \"split\"", "\"apart\"", "\"joint\"", "\"overdueNights\"")
        .doesNotContain("\"household\" : \"H011\"");
  }

  @Test
  void whatIsAskedWronglyIsSaidToBeSo() {
    assertThat(study("split", "--plan", "2027-9").code()).isEqualTo(1);
    assertThat(study("split", "--plan", "2027-9").err()).contains("2027-9");
    assertThat(study("split", "--year", "1900").code()).isEqualTo(1);
    assertThat(study("everything").code()).isEqualTo(2);
    assertThat(study("split", "--data", home.resolve("none").toString()).code()).isEqualTo(4);
    assertThat(Files.exists(home.resolve("none.mv.db"))).isFalse();
  }
}
