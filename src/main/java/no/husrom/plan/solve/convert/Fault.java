package no.husrom.plan.solve.convert;

/// Why a published file cannot be read. Lines and places in a line count from 1.
public sealed interface Fault {

  /// There is not one number in it.
  record Empty() implements Fault {}

  /// Something else stands where a whole number should.
  record NoNumber(int line, int place, String found) implements Fault {}

  /// A number that its place does not take.
  record OutOfRange(int line, int place, long found, long least, long most) implements Fault {}

  /// A file of generalised assignment has another number of numbers than its first ones say.
  ///
  /// @param asOne how many it would have as one problem, with no number of problems before it
  /// @param problems how many problems its first number says it has
  /// @param whole how many of these are there whole
  record WrongCountOfGap(long found, long asOne, long problems, int whole) implements Fault {}

  /// A file of so many items has another number of numbers.
  record WrongCountOfAssignment(long items, long asked, long found) implements Fault {}
}
