package no.husrom.rule.allowance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.husrom.rule.rate.Standing;
import org.jspecify.annotations.Nullable;

/// Every number that a municipality of Norway has or has had since 1994.
public final class Municipalities {
  private static final Map<String, Municipality> BY_NUMBER = read();

  private Municipalities() {}

  /// The municipality that has or had this number; empty when none ever had.
  public static Optional<Municipality> find(String number) {
    return Optional.ofNullable(BY_NUMBER.get(number));
  }

  /// All of them, by number.
  public static List<Municipality> all() {
    return List.copyOf(BY_NUMBER.values());
  }

  private static Map<String, Municipality> read() {
    String name = "municipality-groups.tsv";
    try (InputStream in = Municipalities.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No municipalities at " + name);
      }
      Map<String, Municipality> all = new TreeMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(facts -> all.put(facts[0], municipality(facts)));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Municipality municipality(String[] facts) {
    return new Municipality(
        facts[0],
        facts[1],
        year(facts[2]),
        year(facts[3]),
        Integer.parseInt(facts[4]),
        Standing.valueOf(facts[5]));
  }

  private static @Nullable Year year(String text) {
    return text.isEmpty() ? null : Year.parse(text);
  }
}
