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
  private static final int SHORTEST_INSIDE = 3;

  private final String[] words;
  private final int[] masks;

  /// The places of the words without digits, the only ones that may be misspelled.
  private final int[] letters;

  private final int lettersOnly;
  private final boolean[] digits;

  /// @param sorted each word once, in order
  Vocabulary(String[] sorted) {
    words = sorted;
    masks = new int[sorted.length];
    letters = new int[sorted.length];
    digits = new boolean[sorted.length];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      masks[i] = Likeness.mask(sorted[i]);
      digits[i] = sorted[i].chars().anyMatch(Character::isDigit);
      if (!digits[i]) {
        letters[count++] = i;
      }
    }
    lettersOnly = count;
  }

  /// Tells of every word that fits, some of them more than once.
  void find(String asked, Fit fit) {
    // one letter is the beginning of every id and says nothing yet
    boolean letter = asked.length() == 1 && Character.isLetter(asked.charAt(0));
    int at = Arrays.binarySearch(words, asked);
    for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(asked); i++) {
      int untyped = words[i].length() - asked.length();
      if (letter && untyped > 0 && digits[i]) {
        continue;
      }
      fit.fits(i, untyped == 0 ? SAME : BEGINNING - UNTYPED * Math.min(untyped, MOST_UNTYPED));
    }
    if (asked.length() >= SHORTEST_INSIDE && asked.chars().noneMatch(Character::isDigit)) {
      misspelled(asked, fit);
    }
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
