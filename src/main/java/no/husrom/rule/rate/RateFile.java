package no.husrom.rule.rate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A shipped table: a line a rate, its facts divided by tabs: key, valid from, valid until or
/// nothing, amount, unit, standing, checked on, source. A line with only key and unit is a rate
/// that there is, but of which no amount was found. A line that begins with `#` is a remark.
///
/// @param unknown the units of the rates with no amount
record RateFile(List<Rate> rates, Map<String, RateUnit> unknown) {
  private static final int FACTS = 8;
  private static final int KEY_AND_UNIT = 2;

  static RateFile read(RateTable table) {
    String name = table.code() + ".tsv";
    try (InputStream in = RateFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No rates at " + name);
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static RateFile parse(String name, String text) {
    List<Rate> rates = new ArrayList<>();
    Map<String, RateUnit> unknown = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          String[] facts = line.split("\t", -1);
          if (facts.length == KEY_AND_UNIT) {
            unknown.put(facts[0], RateUnit.valueOf(facts[1]));
          } else {
            rates.add(rate(facts));
          }
        } catch (RuntimeException e) {
          throw new IllegalArgumentException(name + ", line " + number + ": " + line, e);
        }
      }
    }
    return new RateFile(rates, unknown);
  }

  private static Rate rate(String[] facts) {
    if (facts.length != FACTS) {
      throw new IllegalArgumentException("A rate has 8 facts, not " + facts.length);
    }
    return new Rate(
        facts[0],
        LocalDate.parse(facts[1]),
        facts[2].isEmpty() ? null : LocalDate.parse(facts[2]),
        new BigDecimal(facts[3]),
        RateUnit.valueOf(facts[4]),
        Standing.valueOf(facts[5]),
        facts[7],
        LocalDate.parse(facts[6]));
  }
}
