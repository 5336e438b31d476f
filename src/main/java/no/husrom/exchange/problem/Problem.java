package no.husrom.exchange.problem;

/// One thing that is wrong: where, the words that stand there, and what is the matter with them.
public record Problem(Place place, String offending, Trouble trouble) {

  public static Problem at(Place place, Trouble trouble) {
    return new Problem(place, "", trouble);
  }

  public Severity severity() {
    return trouble.severity();
  }

  public boolean refusesRow() {
    return severity() == Severity.ROW_REFUSED;
  }
}
