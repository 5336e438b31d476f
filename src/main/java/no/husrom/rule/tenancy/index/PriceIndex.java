package no.husrom.rule.tenancy.index;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Statistics Norway's consumer price index: points by month. One series with one reference year.
public record PriceIndex(NavigableMap<YearMonth, BigDecimal> points) {

  public static final PriceIndex EMPTY = new PriceIndex(new TreeMap<>());

  public PriceIndex {
    for (Map.Entry<YearMonth, BigDecimal> month : points.entrySet()) {
      if (month.getValue().signum() <= 0) {
        throw new IllegalArgumentException("Points are more than 0: " + month);
      }
    }
    points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
  }

  public boolean isEmpty() {
    return points.isEmpty();
  }

  public Optional<BigDecimal> of(YearMonth month) {
    return Optional.ofNullable(points.get(month));
  }

  /// The newest month that is known and not after `month`.
  public Optional<YearMonth> latest(YearMonth month) {
    return Optional.ofNullable(points.floorKey(month));
  }

  /// The months between the first and the last that are missing.
  public List<YearMonth> gaps() {
    List<YearMonth> gaps = new ArrayList<>();
    if (!points.isEmpty()) {
      for (YearMonth month = points.firstKey();
          month.isBefore(points.lastKey());
          month = month.plusMonths(1)) {
        if (!points.containsKey(month)) {
          gaps.add(month);
        }
      }
    }
    return gaps;
  }
}
