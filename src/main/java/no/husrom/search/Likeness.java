package no.husrom.search;

/// How like two words are: letters added, left out, exchanged, or two neighbours in each other's
/// place, each counts one. Of one question word against many others; not for several threads.
final class Likeness {
  /// More than any word is allowed to differ.
  static final int UNLIKE = 99;

  private static final int SHORT = 4;
  private static final int LONG = 8;
  private static final int MOST_LETTERS = 40;

  private final String asked;
  private final int allowed;
  private final int mask;
  private int[] row = new int[MOST_LETTERS];
  private int[] before = new int[MOST_LETTERS];
  private int[] beforeThat = new int[MOST_LETTERS];
  private int whole;
  private int beginning;

  Likeness(String asked) {
    this.asked = asked;
    this.allowed = allowed(asked);
    this.mask = mask(asked);
  }

  /// How many letters may differ: none below four letters or where there is a digit, one up to
  /// seven, then two.
  static int allowed(String asked) {
    if (asked.length() < SHORT
        || asked.length() > MOST_LETTERS - 5
        || asked.chars().anyMatch(Character::isDigit)) {
      return 0;
    }
    return asked.length() < LONG ? 1 : 2;
  }

  /// A bit for each letter the word has.
  static int mask(String word) {
    int bits = 0;
    for (int i = 0; i < word.length(); i++) {
      int letter = word.charAt(i) - 'a';
      bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (word.charAt(i) & 3));
    }
    return bits;
  }

  /// Whether a word with these letters can be like enough at all.
  boolean possible(int letters) {
    return Integer.bitCount(mask & ~letters) <= allowed;
  }

  /// Compares with a word; the answers are [#whole] and [#beginning].
  void compare(String word) {
    whole = UNLIKE;
    beginning = UNLIKE;
    int columns = Math.min(word.length(), asked.length() + allowed);
    for (int j = 0; j <= columns; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= asked.length(); i++) {
      int[] spare = beforeThat;
      beforeThat = before;
      before = row;
      row = spare;
      row[0] = i;
      int least = i;
      for (int j = 1; j <= columns; j++) {
        row[j] = cell(word, i, j);
        least = Math.min(least, row[j]);
      }
      if (least > allowed) {
        return;
      }
    }
    for (int j = 0; j <= columns; j++) {
      beginning = Math.min(beginning, row[j]);
    }
    if (columns == word.length()) {
      whole = row[columns];
    }
  }

  private int cell(String word, int i, int j) {
    char mine = asked.charAt(i - 1);
    char other = word.charAt(j - 1);
    int least =
        Math.min(Math.min(before[j], row[j - 1]) + 1, before[j - 1] + (mine == other ? 0 : 1));
    boolean exchanged =
        i > 1 && j > 1 && mine == word.charAt(j - 2) && asked.charAt(i - 2) == other;
    return exchanged ? Math.min(least, beforeThat[j - 2] + 1) : least;
  }

  /// How many letters the whole word differs by, or more than allowed.
  int whole() {
    return whole <= allowed ? whole : UNLIKE;
  }

  /// The same for the word's beginning, as when the rest is not typed yet.
  int beginning() {
    return beginning <= allowed ? beginning : UNLIKE;
  }
}
