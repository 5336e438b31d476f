package no.husrom.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Things by their words. Never changes once made, so any number of threads may ask it at once.
///
/// @param <T> what is found
public final class Index<T> {
  /// A thing that was found, the one with most points first.
  public record Hit<T>(T what, int points) {}

  private static final int IN_TITLE = 60;
  private static final int ALTERED = 30;
  private static final int LEFT_OUT = 900;

  private final List<T> things;
  private final int[] weights;
  private final int[] lengths;
  private final Vocabulary vocabulary;

  /// For each word the things it stands in, times two, and one more where it stands in the title.
  private final int[][] places;

  private Index(Maker<T> maker) {
    things = List.copyOf(maker.things);
    weights = maker.weights.toArray();
    lengths = maker.lengths.toArray();
    List<Map.Entry<String, Numbers>> words = new ArrayList<>(maker.words.entrySet());
    words.sort(Map.Entry.comparingByKey());
    vocabulary = new Vocabulary(words.stream().map(Map.Entry::getKey).toArray(String[]::new));
    places = words.stream().map(word -> word.getValue().toArray()).toArray(int[][]::new);
  }

  /// How many things there are.
  public int size() {
    return things.size();
  }

  /// The best of what was meant by `text`, at most so many.
  public List<Hit<T>> find(String text, int most) {
    List<List<String>> readings = Reading.of(Spelling.words(text));
    Map<Integer, Integer> found = new HashMap<>();
    for (int i = 0; i < readings.size() && found.size() < most; i++) {
      int taken = i == 0 ? 0 : ALTERED;
      best(readings.get(i), most).forEach(hit -> found.merge(hit[0], hit[1] - taken, Math::max));
    }
    if (found.isEmpty() && !readings.isEmpty()) {
      for (List<String> fewer : Reading.withoutOne(readings.getFirst())) {
        best(fewer, most).forEach(hit -> found.merge(hit[0], hit[1] - LEFT_OUT, Math::max));
      }
    }
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> lengths[entry.getKey()])
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(entry -> new Hit<>(things.get(entry.getKey()), entry.getValue()))
        .toList();
  }

  /// The best things that have all these words; each as its number and its points.
  private List<int[]> best(List<String> words, int most) {
    Tally tally = new Tally(things.size());
    for (String word : words) {
      vocabulary.find(word, (at, fit) -> mark(places[at], fit, tally));
      tally.next();
    }
    Comparator<int[]> worstFirst =
        Comparator.<int[]>comparingInt(hit -> hit[1])
            .thenComparing(hit -> -lengths[hit[0]])
            .thenComparing(hit -> -hit[0]);
    PriorityQueue<int[]> kept = new PriorityQueue<>(worstFirst);
    tally.each(
        (thing, points) -> {
          int total = points / words.size() + weights[thing];
          int[] worst = kept.size() < most ? null : kept.element();
          if (worst == null
              || total > worst[1]
              || (total == worst[1] && lengths[thing] < lengths[worst[0]])) {
            kept.add(new int[] {thing, total});
            if (kept.size() > most) {
              kept.remove();
            }
          }
        });
    return List.copyOf(kept);
  }

  private static void mark(int[] places, int fit, Tally tally) {
    for (int place : places) {
      tally.mark(place >> 1, fit + IN_TITLE * (place & 1));
    }
  }

  /// Takes the things in and makes the index of them.
  ///
  /// @param <T> what is found
  public static final class Maker<T> {
    private final List<T> things = new ArrayList<>();
    private final Numbers weights = new Numbers();
    private final Numbers lengths = new Numbers();
    private final Map<String, Numbers> words = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    /// Adds a thing.
    ///
    /// @param title what it is called
    /// @param more what else it is found by
    /// @param weight points it has before others that fit as well, from 0 to 100
    public Maker<T> add(T thing, String title, String more, int weight) {
      int place = things.size() << 1;
      things.add(thing);
      weights.add(weight);
      lengths.add(title.length());
      Spelling.words(title, this::kept).forEach(word -> put(word, place | 1));
      Spelling.words(more, this::kept).forEach(word -> put(word, place));
      return this;
    }

    /// The words of streets come again and again.
    private String kept(String written) {
      return known.computeIfAbsent(written, Spelling::kept);
    }

    private void put(String word, int place) {
      words.computeIfAbsent(word, _ -> new Numbers()).add(place);
    }

    public Index<T> make() {
      return new Index<>(this);
    }
  }

  /// Numbers in a row that grows.
  private static final class Numbers {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
