package no.husrom.exchange.value;

/// What came of reading a cell.
public sealed interface Understood {
  Understood NOTHING = new Nothing();

  /// A value, of the class that the content says.
  record Known(Object value) implements Understood {}

  /// The cell is empty or says that nothing is known.
  record Nothing() implements Understood {}

  /// The cell says something else than it should.
  record NotUnderstood(Complaint complaint) implements Understood {}

  static Understood known(Object value) {
    return new Known(value);
  }

  static Understood not(Complaint complaint) {
    return new NotUnderstood(complaint);
  }
}
