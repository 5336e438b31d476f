package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A published problem converted, solved and checked from the command line.
class ConvertTest {
  /// Two problems. In the second, agents of capacity 10 and 9; the cheapest would be all three jobs
  /// with the first agent (cost 3), which takes 12. Best is job 2 with the other: 1 + 4 + 1.
  private static final String TWO =
      """
      2
      1 1
      3
      2
      5
      2 3
      1 1 1
      9 4 7
      4 5 3
      8 9 9
      10 9
      """;

  @TempDir private Path home;

  private String file(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private String at(String name) {
    return home.resolve(name).toString();
  }

  @Test
  void aPublishedProblemIsConvertedSolvedAndChecked() throws IOException {
    String two = file("two.txt", TWO);
    Ran convert =
        Ran.here(home, "convert", two, "--format", "gap", "--number", "2", "--out", at("p.json"));
    assertThat(convert.err()).isEmpty();
    assertThat(convert.code()).isZero();
    assertThat(convert.out())
        .startsWith("Problem 2 av 2: 2 bustader (agentar) og 3 husstandar (jobbar). Når alle har");
    Ran solve = Ran.here(home, "solve", at("p.json"), "--out", at("a.json"));
    assertThat(solve.code()).isZero();
    assertThat(solve.out()).contains("Poeng for dårleg passform: 6 (bevist best)");
    Ran check = Ran.here(home, "check", at("p.json"), at("a.json"));
    assertThat(check.code()).isZero();
    assertThat(check.out()).contains("Poeng for dårleg passform: 6");
  }

  /// At most the dear job 1 and, since 8 + 9 is too much, no other go to the second agent: 9 + 1 +
  /// 1.
  @Test
  void aProblemOfMostProfitSaysTheConstant() throws IOException {
    String two = file("two.txt", TWO);
    Ran convert =
        Ran.here(
            home,
            "convert",
            two,
            "--format",
            "gap",
            "--number",
            "2",
            "--maximise",
            "--out",
            at("p.json"));
    assertThat(convert.out()).contains("er fortenesta 27 minus", "det beste paret gjev 9");
    Ran solve = Ran.here(home, "solve", at("p.json"), "--out", at("a.json"));
    assertThat(solve.out()).contains("Poeng for dårleg passform: " + (27 - 11) + " (bevist best)");
  }

  @Test
  void withNoFileTheProblemIsWrittenOut() throws IOException {
    Ran ran = Ran.here(home, "convert", file("a.txt", "1 7"), "--format", "assignment");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("{\"format\":\"husrom-problem/1\",\"name\":\"a.txt 1\"");
    assertThat(ran.err()).startsWith("Problem 1 av 1: 1 bustad (agent) og 1 husstand (jobb).");
  }

  private void refused(String file, String format, String... says) {
    Ran ran = Ran.here(home, "convert", file, "--format", format, "--number", "3");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(says).contains(file);
  }

  @Test
  void whatCannotBeConvertedIsSaidWithThePlaceAndWhatToDo() throws IOException {
    refused(file("two.txt", TWO), "gap", "har 2 problem", "--number");
    refused(file("word.txt", "2\n1 two"), "assignment", "linje 2, tal nummer 2: two", "Rett det");
    refused(file("low.txt", "1 1 1 0 1"), "gap", "0 kan ikkje stå her, berre 1 til");
    refused(file("short.txt", "2 1 2 3"), "assignment", "skulle hatt 5 tal, men har 4");
    refused(file("cut.txt", TWO.substring(0, 30)), "gap", "av dei heile", "heile fila");
    refused(file("empty.txt", ""), "gap", "ingen tal");
    refused(at("nowhere.txt"), "gap", "finst ikkje");
    Path binary = home.resolve("binary");
    Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    refused(binary.toString(), "gap", "ikkje ei tekstfil");
  }
}
