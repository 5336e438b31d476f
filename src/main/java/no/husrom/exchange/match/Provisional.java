package no.husrom.exchange.match;

/// Ids of records that are not saved yet; they cannot stand in a sheet.
public final class Provisional {
  private static final char MARK = '\u0001';

  private Provisional() {}

  public static String id(int number) {
    return MARK + String.valueOf(number);
  }

  public static boolean is(String id) {
    return !id.isEmpty() && id.charAt(0) == MARK;
  }
}
