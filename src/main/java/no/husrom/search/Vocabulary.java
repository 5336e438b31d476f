package no.husrom.search;

import java.util.Arrays;

/// The words of an index in order, and how well each fits one that is asked for.
final class Vocabulary {
  /// Told of a word that fits.
  interface Fit {
    /// @param word its place in the vocabulary
    /// @param points the more the better it fits
    void fits(int word, int points);
  }

  private static final int SAME = 1_000;
  private static final int BEGINNING = 800;
  private static final int INSIDE = 500;
  private static final int LIKE = 600;
  private static final int LIKE_BEGINNING = 420;
  private static final int A_LETTER = 100;
  private static final int UNTYPED = 10;
  private static final int MOST_UNTYPED = 15;
  private static final char AFTER_DIGITS = '9' + 1;
  private static final int SHORTEST_INSIDE = 3;

  private final String[] words;
  private final int[] masks;

  /// The places of the words without digits, the only ones that may be misspelled.
  private final int[] letters;

  private final int lettersOnly;

  /// @param sorted each word once, in order
  Vocabulary(String[] sorted) {
    words = sorted;
    masks = new int[sorted.length];
    letters = new int[sorted.length];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      masks[i] = Likeness.mask(sorted[i]);
      if (sorted[i].chars().noneMatch(Character::isDigit)) {
        letters[count++] = i;
      }
    }
    lettersOnly = count;
  }

  /// Tells of every word that fits, some of them more than once.
  void find(String asked, Fit fit) {
    int first = place(asked);
    if (first < words.length && words[first].equals(asked)) {
      fit.fits(first++, SAME);
    }
    if (asked.length() == 1 && Character.isLetter(asked.charAt(0))) {
      // one letter is the beginning of every id, and says nothing of which
      first = place(asked + AFTER_DIGITS);
    }
    for (int i = first; i < words.length && words[i].startsWith(asked); i++) {
      int untyped = words[i].length() - asked.length();
      fit.fits(i, BEGINNING - UNTYPED * Math.min(untyped, MOST_UNTYPED));
    }
    if (asked.length() >= SHORTEST_INSIDE && asked.chars().noneMatch(Character::isDigit)) {
      misspelled(asked, fit);
    }
  }

  /// Where a word stands, or would stand.
  private int place(String word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? -at - 1 : at;
  }

  private void misspelled(String asked, Fit fit) {
    Likeness likeness = new Likeness(asked);
    for (int k = 0; k < lettersOnly; k++) {
      int i = letters[k];
      if (!likeness.possible(masks[i])) {
        continue;
      }
      if (words[i].indexOf(asked, 1) > 0) {
        fit.fits(i, INSIDE);
      }
      likeness.compare(words[i]);
      if (likeness.whole() != Likeness.UNLIKE) {
        fit.fits(i, LIKE - A_LETTER * likeness.whole());
      } else if (likeness.beginning() != Likeness.UNLIKE) {
        fit.fits(i, LIKE_BEGINNING - A_LETTER * likeness.beginning());
      }
    }
  }
}
