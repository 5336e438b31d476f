package no.husrom.exchange.problem;

import no.husrom.exchange.value.Complaint;

/// How a problem is repaired: what a person has to do, whatever was wrong.
public enum Repair {
  /// Write another value in the cell.
  WRITE_VALUE,
  /// Choose one of the words that the program knows.
  CHOOSE_WORD,
  /// Fill in a cell that is empty.
  FILL_IN,
  /// Say which of several records is meant, or whether two are the same.
  TELL_APART,
  /// Correct or add the other record that the row needs.
  MEND_OTHER,
  /// Say what the column or sheet is.
  SAY_WHAT_IT_IS,
  /// The file itself has to be made anew.
  ANOTHER_FILE,
  /// Nothing, unless it is wrong.
  LOOK_OVER;

  public static Repair of(Problem problem) {
    return switch (problem.trouble()) {
      case Trouble.FileRefused _, Trouble.TooManyRows _ -> ANOTHER_FILE;
      case Trouble.SheetNotRecognised _,
          Trouble.NoIdentity _,
          Trouble.MappedSheetMissing _,
          Trouble.MappedColumnMissing _,
          Trouble.NoHeading _ ->
          SAY_WHAT_IT_IS;
      case Trouble.Unreadable unreadable ->
          switch (unreadable.complaint()) {
            case Complaint.NotAmong _, Complaint.NotYesOrNo _ -> CHOOSE_WORD;
            default -> WRITE_VALUE;
          };
      case Trouble.WrongOrder _, Trouble.WishedAndForbidden _, Trouble.RemovedMeanwhile _ ->
          WRITE_VALUE;
      case Trouble.Missing _, Trouble.FixedTermWithoutEnd _, Trouble.HalfANotice _ -> FILL_IN;
      case Trouble.RepeatedId _,
          Trouble.RepeatedRecord _,
          Trouble.Ambiguous _,
          Trouble.LooksLike _ ->
          TELL_APART;
      case Trouble.UnknownDwelling _,
          Trouble.UnknownHousehold _,
          Trouble.UnknownHouse _,
          Trouble.HouseIsARoom _,
          Trouble.NeedsRefusedRow _,
          Trouble.Overlap _ ->
          MEND_OTHER;
      case Trouble.RepeatedColumn _,
          Trouble.IdentifyingColumn _,
          Trouble.NoPlace _,
          Trouble.CategoryAssumed _,
          Trouble.AddressDoubted _,
          Trouble.LooseLine _,
          Trouble.TenantNames _,
          Trouble.BedroomsOfRooms _,
          Trouble.RentOfDwelling _,
          Trouble.NumbersOfPersonsOnly _ ->
          LOOK_OVER;
    };
  }
}
