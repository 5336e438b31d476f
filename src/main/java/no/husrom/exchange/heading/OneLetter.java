package no.husrom.exchange.heading;

/// Whether two words are one letter apart: one too many, too few or wrong, or two that have changed
/// places.
final class OneLetter {
  private OneLetter() {}

  static boolean apart(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int more = longer.length() - shorter.length();
    if (more > 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    if (more == 1) {
      return shorter.substring(i).equals(longer.substring(i + 1));
    } else if (i == shorter.length() || digitsDiffer(shorter, longer, i)) {
      return false;
    }
    String rest = shorter.substring(i + 1);
    String otherRest = longer.substring(i + 1);
    return rest.equals(otherRest)
        || !rest.isEmpty()
            && rest.charAt(0) == longer.charAt(i)
            && otherRest.charAt(0) == shorter.charAt(i)
            && rest.substring(1).equals(otherRest.substring(1));
  }

  private static boolean digitsDiffer(String one, String other, int at) {
    return Character.isDigit(one.charAt(at)) || Character.isDigit(other.charAt(at));
  }
}
