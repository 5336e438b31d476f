package no.husrom.exchange.property;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A property system's five files, kept under `src/test/resources`.
public final class PropertyFiles {
  public static final Path UNITS = kept("utleibare-enheter.csv");
  public static final Path CONTRACTS = kept("kontrakter.csv");
  public static final Path FACILITIES = kept("fasiliteter.csv");
  public static final Path ESTATES = kept("eiendommer.csv");
  public static final Path KEYS = kept("nokler.csv");

  private PropertyFiles() {}

  public static List<Path> all() {
    return List.of(UNITS, CONTRACTS, FACILITIES, ESTATES, KEYS);
  }

  /// What importing all of them says, on 1 March 2026.
  public static List<String> said() throws IOException {
    return Files.readAllLines(kept("alt.said"));
  }

  /// The names of persons that stand in the files.
  public static Stream<String> names() {
    return Stream.of("Testesen", "Prøvesen", "Åse", "Øystein", "Gamal Leigar", "Utan Nummer");
  }

  private static Path kept(String name) {
    try {
      return Path.of(Objects.requireNonNull(PropertyFiles.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
