package no.husrom.search;

import java.util.Arrays;

/// Counts, word by word of a question, what each thing has of it. Made for one question.
final class Tally {
  /// Told of a thing that has all of the words.
  interface Each {
    void is(int thing, int points);
  }

  private final int[] ofWord;
  private final int[] points;
  private int[] marked = new int[64];
  private int marks;
  private int[] standing = new int[0];
  private boolean first = true;

  Tally(int things) {
    ofWord = new int[things];
    points = new int[things];
  }

  /// A thing has the word; of several marks the best counts.
  void mark(int thing, int fit) {
    if (ofWord[thing] == 0) {
      if (marks == marked.length) {
        marked = Arrays.copyOf(marked, marks * 2);
      }
      marked[marks++] = thing;
    }
    if (fit > ofWord[thing]) {
      ofWord[thing] = fit;
    }
  }

  /// All marks of a word are made; the next word's follow.
  void next() {
    int[] still = new int[first ? marks : standing.length];
    int count = 0;
    if (first) {
      for (int i = 0; i < marks; i++) {
        points[marked[i]] = ofWord[marked[i]];
        still[count++] = marked[i];
      }
    } else {
      for (int thing : standing) {
        if (ofWord[thing] > 0) {
          points[thing] += ofWord[thing];
          still[count++] = thing;
        }
      }
    }
    for (int i = 0; i < marks; i++) {
      ofWord[marked[i]] = 0;
    }
    marks = 0;
    first = false;
    standing = Arrays.copyOf(still, count);
  }

  void each(Each each) {
    for (int thing : standing) {
      each.is(thing, points[thing]);
    }
  }
}
