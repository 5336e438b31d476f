package no.husrom.paper;

import java.util.ArrayList;
import java.util.List;

/// Bars in groups: a group for each category, in it a bar for each series. Every bar has its number
/// above it, so that nothing is told by colour alone. Numbers below zero have no bar.
///
/// @param meaning what a screen reader says of the picture
public record PaperChart(String meaning, List<String> categories, List<Series> series) {
  /// A name in the legend and a number for each category.
  public record Series(String name, List<Integer> numbers) {
    public Series {
      numbers = List.copyOf(numbers);
    }
  }

  /// As many as there are colours that differ in print.
  static final int MOST_SERIES = 3;

  public PaperChart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    if (series.isEmpty() || series.size() > MOST_SERIES) {
      throw new IllegalArgumentException("A chart has one to three series: " + series.size());
    }
    for (Series one : series) {
      if (one.numbers().size() != categories.size()) {
        throw new IllegalArgumentException("A number for each category: " + one);
      }
    }
  }

  int largest() {
    List<Integer> all = new ArrayList<>(List.of(1));
    series.forEach(one -> all.addAll(one.numbers()));
    return all.stream().mapToInt(Integer::intValue).max().orElse(1);
  }
}
