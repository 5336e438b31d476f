package no.husrom.rule.settlement;

import java.util.List;

/// Something in a decision that IMDi's rules say must be otherwise (rules for the request of 2024,
/// imdi.no, "Vedtak og planlegging"). `words` are quoted from the decision.
public sealed interface DecisionFinding {
  /// The decision names no number of persons.
  record NoNumber() implements DecisionFinding {}

  /// It names several, and it is not clear which is decided.
  record SeveralNumbers(List<String> words) implements DecisionFinding {
    public SeveralNumbers {
      words = List.copyOf(words);
    }
  }

  /// A number that is not one number: up to, about, from and to.
  record UnclearNumber(String words) implements DecisionFinding {}

  /// The number is not the one that is registered as decided.
  record OtherNumber(String words, int registered) implements DecisionFinding {}

  /// The year the decision is for is not named.
  record NoYear(int year) implements DecisionFinding {}

  /// A condition or a reservation.
  record Reservation(String words) implements DecisionFinding {}

  /// Family reunification is counted in the number.
  record FamilyCounted(String words) implements DecisionFinding {}

  /// A nationality is demanded, wished for or kept out.
  record Nationality(String words) implements DecisionFinding {}

  /// A type of household is demanded, wished for or kept out.
  record FamilyType(String words) implements DecisionFinding {}

  /// Unaccompanied minors are not decided on apart, with a number or a no.
  record MinorsNotApart() implements DecisionFinding {}

  /// How many more could be settled is not said.
  record CapacityNotStated() implements DecisionFinding {}
}
