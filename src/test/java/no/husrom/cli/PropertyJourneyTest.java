package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.husrom.exchange.property.PropertyFiles;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;
import no.husrom.store.Database;
import no.husrom.store.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A property system's files from the command line: in, refused rows out, in again, taken back.
class PropertyJourneyTest {
  private final Path home;
  private final String data;

  PropertyJourneyTest(@TempDir Path home) {
    this.home = home;
    this.data = home.resolve("office").toString();
  }

  private Ran husrom(String command, List<String> more) {
    List<String> arguments = new ArrayList<>(List.of(command, "--data", data));
    arguments.addAll(more);
    return Ran.here(home, arguments.toArray(String[]::new));
  }

  private static List<String> files() {
    return PropertyFiles.all().stream().map(Path::toString).toList();
  }

  private Registers registers() {
    try (Database database = Database.open(new Location.LocalFile(Path.of(data)), Ran.CLOCK)) {
      return database.read(new RegisterStore()::read);
    }
  }

  @Test
  void allFilesAreOneStepThatIsTakenBackAtOnce() throws IOException {
    Path rejected = home.resolve("avviste.xlsx");
    List<String> arguments = new ArrayList<>(files());
    arguments.addAll(List.of("--rejected", rejected.toString()));
    Ran ran = husrom("import", arguments);
    assertThat(ran.code()).isEqualTo(3);
    List<String> told = new ArrayList<>(ran.err().lines().toList());
    ran.out().lines().map(String::strip).forEach(told::add);
    assertThat(told).containsAll(PropertyFiles.said());
    assertThat(((Reading.Opened) SheetReader.open(rejected)).sheets())
        .extracting(sheet -> sheet.name() + " " + (sheet.rows().size() - 1))
        .containsExactly("utleibare-enheter 2", "kontrakter 4", "fasiliteter 3");
    Registers imported = registers();
    assertThat(imported.dwellings()).hasSize(7);
    assertThat(imported.leases()).hasSize(4);

    Ran again = husrom("import", files());
    assertThat(again.out()).contains("0 nye, 0 endra, 7 uendra", "0 nye, 0 endra, 4 uendra");
    assertThat(registers()).isEqualTo(imported);

    assertThat(husrom("undo", List.of()).code()).isZero();
    assertThat(registers()).isEqualTo(Registers.EMPTY);
  }

  @Test
  void strictlyNothingIsSavedAndATrialSavesNothing() {
    List<String> strictly = new ArrayList<>(files());
    strictly.add("--strict");
    assertThat(husrom("import", strictly).out()).contains("7 nye");
    assertThat(registers()).isEqualTo(Registers.EMPTY);
    List<String> trial = new ArrayList<>(files());
    trial.add("--dry-run");
    assertThat(husrom("import", trial).out()).contains("7 nye");
    assertThat(registers()).isEqualTo(Registers.EMPTY);
  }
}
