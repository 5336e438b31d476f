package no.husrom.rule.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// All rates that are known, by key and day. Never changes.
public final class RateBook {
  private final NavigableMap<String, NavigableMap<LocalDate, Rate>> rates;
  private final NavigableMap<String, RateUnit> units;

  private RateBook(
      NavigableMap<String, NavigableMap<LocalDate, Rate>> rates,
      NavigableMap<String, RateUnit> units) {
    this.rates = rates;
    this.units = units;
  }

  /// The rates that the program ships with.
  public static RateBook shipped() {
    return Shipped.BOOK;
  }

  /// A book of these rates alone.
  public static RateBook of(List<Rate> rates) {
    return new RateBook(new TreeMap<>(), new TreeMap<>()).with(rates);
  }

  /// This book with the office's own rates, which go before those of the same key and day.
  public RateBook with(List<Rate> own) {
    NavigableMap<String, NavigableMap<LocalDate, Rate>> all = new TreeMap<>();
    rates.forEach((key, history) -> all.put(key, new TreeMap<>(history)));
    NavigableMap<String, RateUnit> known = new TreeMap<>(units);
    for (Rate rate : own) {
      known.put(rate.key(), rate.unit());
      all.computeIfAbsent(rate.key(), k -> new TreeMap<>()).put(rate.validFrom(), rate);
    }
    return new RateBook(all, known);
  }

  /// The rate that holds on `day`; empty when nothing is known of that day.
  public Optional<Rate> find(String key, LocalDate day) {
    return Optional.ofNullable(rates.get(key))
        .map(history -> history.floorEntry(day))
        .map(entry -> entry.getValue())
        .filter(rate -> rate.holds(day));
  }

  /// The rate that holds on `day`.
  ///
  /// @throws MissingRateException when nothing is known of that day
  public Rate at(String key, LocalDate day) {
    return find(key, day)
        .orElseThrow(
            () -> {
              List<Rate> history = history(key);
              return new MissingRateException(
                  key, day, history.isEmpty() ? null : history.getFirst().validFrom());
            });
  }

  /// Every rate of this key, the oldest first.
  public List<Rate> history(String key) {
    NavigableMap<LocalDate, Rate> history = rates.get(key);
    return history == null ? List.of() : List.copyOf(history.values());
  }

  /// Every rate of every key.
  public List<Rate> all() {
    List<Rate> all = new ArrayList<>();
    rates.values().forEach(history -> all.addAll(history.values()));
    return Collections.unmodifiableList(all);
  }

  /// The keys of all rates there are, also those of which nothing is known yet.
  public List<String> keys() {
    return List.copyOf(units.keySet());
  }

  /// What a rate of this key counts.
  public RateUnit unit(String key) {
    RateUnit unit = units.get(key);
    if (unit == null) {
      throw new IllegalArgumentException("No rate is called " + key);
    }
    return unit;
  }

  /// Read once, when first asked for.
  private static final class Shipped {
    static final RateBook BOOK = read();

    private static RateBook read() {
      List<Rate> rates = new ArrayList<>();
      NavigableMap<String, RateUnit> units = new TreeMap<>();
      for (RateTable table : RateTable.values()) {
        RateFile file = RateFile.read(table);
        rates.addAll(file.rates());
        units.putAll(file.unknown());
      }
      return new RateBook(new TreeMap<>(), units).with(rates);
    }
  }
}
