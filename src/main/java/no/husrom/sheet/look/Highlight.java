package no.husrom.sheet.look;

import org.apache.poi.ss.usermodel.ComparisonOperator;

/// A colour that cells of a column take by their value; it follows when the value is changed in the
/// spreadsheet.
public record Highlight(Tone tone, Test test, String value) {
  /// Good news, a thing to watch, bad news.
  public enum Tone {
    GOOD("1E6B3C", "DDF1E4"),
    WATCH("7A5200", "FCEFCF"),
    BAD("9B1C1C", "FBDFDD");

    private final String ink;
    private final String fill;

    Tone(String ink, String fill) {
      this.ink = ink;
      this.fill = fill;
    }

    public String ink() {
      return ink;
    }

    public String fill() {
      return fill;
    }
  }

  public enum Test {
    BELOW(ComparisonOperator.LT),
    ABOVE(ComparisonOperator.GT),
    EQUAL(ComparisonOperator.EQUAL);

    private final byte operator;

    Test(byte operator) {
      this.operator = operator;
    }

    public byte operator() {
      return operator;
    }
  }

  public static Highlight below(long limit, Tone tone) {
    return new Highlight(tone, Test.BELOW, Long.toString(limit));
  }

  public static Highlight above(long limit, Tone tone) {
    return new Highlight(tone, Test.ABOVE, Long.toString(limit));
  }

  public static Highlight equal(String word, Tone tone) {
    return new Highlight(tone, Test.EQUAL, '"' + word.replace("\"", "\"\"") + '"');
  }
}
