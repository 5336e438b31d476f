package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.husrom.exchange.RandomRegisters;
import no.husrom.register.RegisterStore;
import no.husrom.sheet.Sheet;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;
import no.husrom.store.Database;
import no.husrom.store.Dump;
import no.husrom.store.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out comes in again, and goes out the same.
class ExportJourneyTest {
  private final Path home;

  ExportJourneyTest(@TempDir Path home) {
    this.home = home;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nn", "nb", "en"})
  void everyCellGoesOutInAndOutAgainTheSame(String language) {
    String from = home.resolve("from").toString();
    try (Database database = open(from)) {
      database.change(tx -> new RegisterStore().save(tx, RandomRegisters.of(2026, 60)));
    }
    Path first = home.resolve("first.xlsx");
    Path second = home.resolve("second.xlsx");
    String to = home.resolve("to").toString();
    assertThat(run("export", first.toString(), "--data", from, "--lang", language)).isZero();
    Ran in = Ran.here(home, "import", first.toString(), "--data", to);
    assertThat(in.code()).isZero();
    assertThat(run("export", second.toString(), "--data", to, "--lang", language)).isZero();
    assertThat(sheets(second)).hasSize(4).isEqualTo(sheets(first));
    List<String> before = dump(to);
    Ran again = Ran.here(home, "import", first.toString(), "--data", to, "--json");
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("\"unchanged\" : 185");
    assertThat(dump(to)).isEqualTo(before);
  }

  @Test
  void thirtyFiveColumnsForKoboGoOutInAndOutAgainTheSame() {
    String from = home.resolve("from").toString();
    String to = home.resolve("to").toString();
    Path first = home.resolve("kobo1.xlsx");
    Path second = home.resolve("kobo2.xlsx");
    assertThat(run("demo", "--data", from)).isZero();
    assertThat(run("export", first.toString(), "--format", "kobo", "--data", from)).isZero();
    Ran in = Ran.here(home, "import", first.toString(), "--data", to);
    assertThat(in.err()).isEmpty();
    assertThat(in.code()).isZero();
    assertThat(run("export", second.toString(), "--format", "kobo", "--data", to)).isZero();
    Sheet sheet = sheets(first).getFirst();
    assertThat(sheet.rows().getFirst().cells()).hasSize(35);
    assertThat(sheets(second).getFirst().rows()).isEqualTo(sheet.rows());
  }

  private int run(String... arguments) {
    return Ran.here(home, arguments).code();
  }

  private static List<Sheet> sheets(Path file) {
    return ((Reading.Opened) SheetReader.open(file)).sheets();
  }

  private static List<String> dump(String data) {
    try (Database database = open(data)) {
      return Dump.of(database);
    }
  }

  private static Database open(String data) {
    return Database.open(new Location.LocalFile(Path.of(data)), Ran.CLOCK);
  }
}
