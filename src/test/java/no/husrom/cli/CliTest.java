package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import no.husrom.cli.bench.Screens;
import no.husrom.cli.frame.Environment;
import no.husrom.store.Database;
import no.husrom.store.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  private final Path home;

  CliTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void withNoCommandTheWindowOpens() {
    assertThat(Ran.here(home)).isEqualTo(new Ran(42, "", ""));
    assertThat(Ran.here(home, "--data", "x", "--lang", "nb").code()).isEqualTo(42);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dem",
        "demo --sise large",
        "demo --size huge",
        "demo --seed ten",
        "demo more",
        "demo --lang",
        "--lang sv",
        "solve",
        "help dem"
      })
  void aCommandThatIsNotWrittenRightChangesNothingAndSaysWhereHelpIs(String line) {
    Ran ran = Ran.here(home, line.split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isNotBlank().doesNotContain("Unknown", "Missing", "Invalid", "Usage");
    assertThat(home).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({"nn,Meinte du demo?", "nb,Mente du demo?", "en,Did you mean demo?"})
  void messagesAreInTheLanguageAskedFor(String language, String words) {
    assertThat(Ran.here(home, "--lang", language, "dem").err()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"nn,Bruk:", "nb,Bruk:", "en,Usage:"})
  void helpIsInTheLanguageAskedFor(String language, String words) {
    for (String[] line :
        new String[][] {
          {"help", "demo", "--lang", language}, {"demo", "--help", "--lang=" + language}
        }) {
      Ran ran = Ran.here(home, line);
      assertThat(ran.code()).isZero();
      assertThat(ran.out()).contains(words, "--seed=NUMBER").doesNotContain("Description");
      assertThat(ran.err()).isEmpty();
    }
  }

  @Test
  void demoMakesADatabaseAndNeverWritesOverOne() {
    Path data = home.resolve("office");
    Ran made = Ran.here(home, "demo", "--data", data.toString());
    assertThat(made.code()).isZero();
    assertThat(made.out()).contains("Fjellvik kommune", "85", "120", "90", "2027");
    Ran again = Ran.here(home, "demo", "--data", data.toString());
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).contains(data.toString(), "--data");
  }

  @Test
  void withoutDataTheUsersOwnDatabaseIsTaken() {
    assertThat(Ran.here(home, "demo").code()).isZero();
    assertThat(Database.exists(new Location.LocalFile(home.resolve("data").resolve("husrom"))))
        .isTrue();
  }

  @Test
  void jsonIsTheOnlyThingOnStandardOutput() {
    Ran ran = Ran.here(home, "demo", "--json");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().strip())
        .startsWith("{")
        .endsWith("}")
        .contains("\"planYear\" : 2027", "\"dwellings\" : 85");
  }

  @Test
  void aFileThatIsNoDatabaseIsSaidToBeSo() throws Exception {
    Path data = home.resolve("office");
    Files.writeString(home.resolve("office.mv.db"), "not a database at all\n".repeat(500));
    Ran ran = Ran.here(home, "demo", "--data", data.toString());
    assertThat(ran.code()).isEqualTo(4);
    assertThat(ran.err()).contains(data.toString());
  }

  @Test
  void aBugIsAShortCodeAndThePlaceOfTheLog() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment usual = Ran.environment(home, out, err);
    Environment broken =
        new Environment(
            new PrintWriter(out) {
              @Override
              public void println(String line) {
                throw new IllegalStateException("broken pipe");
              }
            },
            usual.err(),
            usual.clock(),
            usual.folders(),
            usual.language());
    assertThat(new Cli(broken, _ -> 0, Screens.NONE).run("help")).isEqualTo(70);
    assertThat(err.toString())
        .containsPattern("H-[0-9A-F]{4}")
        .contains(home.resolve("logs").resolve("husrom.log").toString());
  }

  @Test
  void aSecondProcessIsToldThatTheDatabaseIsInUse() throws Exception {
    Path data = home.resolve("office");
    try (Database open = Database.open(new Location.LocalFile(data), Ran.CLOCK)) {
      assertThat(open.location()).isNotNull();
      Ran ran = Ran.there(home, "demo", "--data", data.toString());
      assertThat(ran.code()).isEqualTo(4);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains(System.getProperty("user.name"));
    }
    assertThat(Ran.there(home, "demo", "--data", data.toString()).code()).isZero();
  }
}
