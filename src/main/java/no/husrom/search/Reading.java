package no.husrom.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ways a question can be read: as it stands, two neighbours as one word ("Kyrkje vegen", "4
/// B"), or a word and the number after it as two ("Kyrkjevegen4").
final class Reading {
  private static final int MOST = 5;
  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(\\p{L}{2,}(?=\\d)|\\d+)(\\d+|\\p{L}+)");

  private Reading() {}

  /// As it stands comes first; nothing asked is no reading.
  static List<List<String>> of(List<String> words) {
    List<List<String>> readings = new ArrayList<>();
    if (words.isEmpty()) {
      return readings;
    }
    readings.add(words);
    for (int i = 0; i < words.size() && readings.size() < MOST; i++) {
      Matcher together = RUN_TOGETHER.matcher(words.get(i));
      if (together.matches()) {
        readings.add(with(words, i, 1, List.of(together.group(1), together.group(2))));
      }
    }
    for (int i = 0; i + 1 < words.size() && readings.size() < MOST; i++) {
      readings.add(with(words, i, 2, List.of(words.get(i) + words.get(i + 1))));
    }
    return readings;
  }

  /// The question with each of its words left out in turn; never a number, nor the only word.
  static List<List<String>> withoutOne(List<String> words) {
    List<List<String>> readings = new ArrayList<>();
    for (int i = 0; i < words.size() && words.size() > 1; i++) {
      if (words.get(i).chars().noneMatch(Character::isDigit)) {
        readings.add(with(words, i, 1, List.of()));
      }
    }
    return readings;
  }

  private static List<String> with(List<String> words, int at, int taken, List<String> instead) {
    List<String> other = new ArrayList<>(words.subList(0, at));
    other.addAll(instead);
    other.addAll(words.subList(at + taken, words.size()));
    return other;
  }
}
