package no.husrom.dwelling.place;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The shipped tables of municipalities and postcodes.
public final class Places {
  private static final String BOXES = "P";

  private final Map<String, Municipality> municipalities = new HashMap<>();
  private final Map<String, Postcode> postcodes = new HashMap<>();

  private Places() {
    read("municipalities.csv", this::municipality);
    read("postcodes.csv", this::postcode);
  }

  /// As shipped with the program, read once.
  public static Places shipped() {
    return Shipped.PLACES;
  }

  private static final class Shipped {
    static final Places PLACES = new Places();
  }

  /// The municipality that has or had this number.
  public Optional<Municipality> municipality(String number) {
    return Optional.ofNullable(municipalities.get(number));
  }

  public Optional<Postcode> postcode(String code) {
    return Optional.ofNullable(postcodes.get(code));
  }

  private void municipality(String[] cells) {
    Integer last = cells[3].isEmpty() ? null : Integer.valueOf(cells[3]);
    List<String> today = cells[4].isEmpty() ? List.of() : List.of(cells[4].split(" ", -1));
    municipalities.put(cells[0], new Municipality(cells[0], cells[1], last, today));
  }

  private void postcode(String[] cells) {
    postcodes.put(cells[0], new Postcode(cells[0], cells[1], cells[2], cells[3].equals(BOXES)));
  }

  private static void read(String file, Consumer<String[]> row) {
    try (InputStream in = requireNonNull(Places.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> row.accept(line.split(";", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
