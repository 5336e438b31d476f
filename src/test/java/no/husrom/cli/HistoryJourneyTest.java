package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole import is seen in the history, taken back, done again, and refused when something later
/// rests on it; each command is a program of its own, so all of it survives a restart.
class HistoryJourneyTest {
  @TempDir private static Path home;

  private static Ran husrom(String... arguments) {
    return Ran.here(home, arguments);
  }

  private static String sheet(String name, String... lines) throws IOException {
    return Files.write(home.resolve(name), java.util.List.of(lines)).toString();
  }

  @Test
  void aWholeImportIsTakenBackAndDoneAgain() throws IOException {
    assertThat(husrom("demo").code()).isZero();
    String first =
        sheet("nye.csv", "Bustad-id;Adresse;Soverom", "X1;Lia 1;2", "X2;Lia 2;3", "X3;Lia 3;1");
    assertThat(husrom("import", first).code()).isZero();
    Ran listed = husrom("history");
    assertThat(listed.code()).isZero();
    assertThat(listed.out().lines().findFirst())
        .hasValueSatisfying(
            line -> assertThat(line).contains("Import", "nye.csv", "X1", "og 2 til"));
    String number = listed.out().strip().split("\\s+")[1];
    assertThat(husrom("history", "--step", number).out()).contains("Adresse: Lia 2");
    Ran undone = husrom("undo");
    assertThat(undone.out()).contains("Steg " + number + " er angra");
    assertThat(husrom("history", "--record", "X1", "--json").out())
        .contains("\"source\" : \"undo\"", "\"undone\" : true");
    assertThat(husrom("undo", "--step", number).err()).contains("frå før");
    assertThat(husrom("redo").out()).contains("Steg " + number + " er gjort på nytt");
    String second = sheet("endra.csv", "Bustad-id;Adresse;Soverom", "X2;Lia 2;4");
    assertThat(husrom("import", second).code()).isZero();
    Ran refused = husrom("undo", "--step", number);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("Bustad X2 er endra seinare", "ingenting er endra");
    assertThat(husrom("undo").code()).isZero();
    assertThat(husrom("undo", "--step", number).code()).isZero();
    assertThat(husrom("redo", "--step", "999").err()).contains("noko steg 999");
    assertThat(husrom("history", "--step", "999").code()).isEqualTo(1);
  }
}
