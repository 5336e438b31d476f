package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.store.Database;
import no.husrom.store.Location;

/// What happens on a disk without room, as a program of its own: `HOME DISK`, where the disk is a
/// small one that nobody else writes to. Ends with 0 when each claim holds.
final class FullDisk {
  private final Path home;
  private final Path disk;
  private final Path filling;

  private FullDisk(String home, String disk) {
    this.home = Path.of(home);
    this.disk = Path.of(disk);
    this.filling = this.disk.resolve("filling");
  }

  public static void main(String[] arguments) throws IOException {
    FullDisk here = new FullDisk(arguments[0], arguments[1]);
    here.filesStayAsTheyWere();
    here.theDatabaseStaysAsItWas();
    System.exit(0);
  }

  private void filesStayAsTheyWere() throws IOException {
    String data = home.resolve("office").toString();
    assertThat(husrom("demo", "--data", data).code()).isZero();
    for (String command : new String[] {"backup", "export"}) {
      Path file = Files.writeString(disk.resolve(command), "old");
      fill();
      Ran ran = husrom(command, file.toString(), "--data", data);
      assertThat(ran.code()).as(ran.toString()).isEqualTo(1);
      assertThat(ran.err()).contains(file.toString(), "disken er full");
      assertThat(file).hasContent("old");
      Files.delete(filling);
    }
    try (var files = Files.list(disk)) {
      assertThat(files).as("no litter").hasSize(2);
    }
  }

  private void theDatabaseStaysAsItWas() throws IOException {
    Path data = disk.resolve("office");
    Location place = new Location.LocalFile(data);
    Files.copy(home.resolve("office.mv.db"), disk.resolve("office.mv.db"));
    fill();
    StringBuilder sheet = new StringBuilder("Adresse;Soverom;Merknad\n");
    for (int i = 1; i <= 2_000; i++) {
      sheet.append("Nyvegen ").append(i).append(";2;").append("Ny. ".repeat(100)).append('\n');
    }
    Path sheets = Files.writeString(home.resolve("bustader.csv"), sheet);
    Ran ran = husrom("import", sheets.toString(), "--data", data.toString());
    assertThat(ran.code()).as(ran.toString()).isEqualTo(4);
    assertThat(ran.err()).contains(data.toString(), "disken ikkje er full");
    Files.delete(filling);
    try (Database database = Database.open(place, Ran.CLOCK)) {
      assertThat(database.read(new DwellingStore()::all))
          .extracting(Dwelling::id)
          .hasSize(85)
          .contains("B001", "B085");
    }
  }

  /// Leaves no room.
  private void fill() throws IOException {
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(filling)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("No space")) {
        throw e;
      }
    }
  }

  private Ran husrom(String... arguments) {
    return Ran.here(home, arguments);
  }
}
