package no.husrom.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import no.husrom.dwelling.DwellingStore;

/// Another process that has a database open until its input is closed, then saves a dwelling and
/// ends.
final class OtherProgram {
  private OtherProgram() {}

  /// Starts it and waits until it has the database open.
  static Process open(Location place) throws IOException {
    Process process =
        JavaProgram.start(
            List.of(),
            System.getProperty("java.class.path"),
            OtherProgram.class,
            List.of(place.toString()));
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(out.readLine()).isEqualTo("open");
    return process;
  }

  public static void main(String[] args) throws IOException {
    try (Database database = Database.open(Location.of(args[0]), Clock.systemUTC())) {
      System.out.println("open");
      while (System.in.read() >= 0) {
        // waits for the end
      }
      database.change(tx -> new DwellingStore().save(tx, Filled.dwelling("B1")));
    }
  }
}
