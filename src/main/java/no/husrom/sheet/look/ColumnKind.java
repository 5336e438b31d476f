package no.husrom.sheet.look;

/// What a column holds, and so how its cells look.
public enum ColumnKind {
  TEXT("@", 14),
  /// Whole numbers, with grouping.
  NUMBER("#,##0", 9),
  /// One decimal.
  DECIMAL("#,##0.0", 9),
  KRONER("#,##0\\ \"kr\"", 13),
  DAY("dd.mm.yyyy", 12),
  /// A fraction: 0.25 is shown as 25 %.
  PERCENT("0\\ %", 9),
  /// True and false, written as yes and no in the workbook's language.
  FLAG("@", 9);

  private final String format;
  private final int leastWidth;

  ColumnKind(String format, int leastWidth) {
    this.format = format;
    this.leastWidth = leastWidth;
  }

  public String format() {
    return format;
  }

  public int leastWidth() {
    return leastWidth;
  }

  public boolean isNumber() {
    return this == NUMBER || this == DECIMAL || this == KRONER || this == PERCENT;
  }
}
