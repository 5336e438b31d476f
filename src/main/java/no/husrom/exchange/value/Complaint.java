package no.husrom.exchange.value;

import java.time.LocalDate;

/// What is wrong with the words in a cell, seen alone.
public sealed interface Complaint {
  record NotADay() implements Complaint {}

  record NotANumber() implements Complaint {}

  /// A number with decimals where things are counted.
  record NotWhole() implements Complaint {}

  record OutOfRange(long least, long most) implements Complaint {}

  record NotYesOrNo() implements Complaint {}

  /// Not one of the words that `content` knows.
  record NotAmong(ChoiceContent<?> content) implements Complaint {}

  /// This piece of the list has no birth year.
  record NoBirthYear(String piece) implements Complaint {}

  /// A national identity number, which the registers must not hold.
  record IdentityNumber() implements Complaint {}

  /// This line is not a date and a status.
  record NotAStatusChange(String line) implements Complaint {}

  /// This day has two statuses.
  record TwoOnOneDay(LocalDate day) implements Complaint {}

  /// The spreadsheet could not compute the cell.
  record FailedFormula() implements Complaint {}
}
