package no.husrom.exchange.problem;

import java.time.LocalDate;
import java.util.List;
import no.husrom.dwelling.place.Doubt;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.value.Complaint;
import no.husrom.household.Category;
import no.husrom.sheet.read.Reading;
import org.jspecify.annotations.Nullable;

/// What can be wrong in an imported file.
public sealed interface Trouble {

  /// The file cannot be read.
  record FileRefused(Reading.Unreadable reading) implements Trouble {}

  /// The file has more rows that are records than the program reads.
  record TooManyRows(int most) implements Trouble {}

  /// No row of the sheet has headings of a register.
  record SheetNotRecognised() implements Trouble {}

  /// A row has headings of a register, but none that tells one record from another.
  record NoIdentity(Register register) implements Trouble {}

  /// The mapping names a sheet that no file has.
  record MappedSheetMissing(String sheet) implements Trouble {}

  /// The mapping names a column that the sheet does not have.
  record MappedColumnMissing(String heading) implements Trouble {}

  /// A column with content and no heading.
  record NoHeading() implements Trouble {}

  /// Two columns for the same; the second is kept as the office's own field of this name.
  record RepeatedColumn(String name) implements Trouble {}

  /// A column of names or numbers that identify a person, which the registers do not hold.
  record IdentifyingColumn() implements Trouble {}

  /// A column of a property system with tenants' names, of which only placeholders are read.
  record TenantNames() implements Trouble {}

  /// A column that the register has no place for.
  record NoPlace() implements Trouble {}

  /// The sheet does not say what group its households belong to.
  record CategoryAssumed(Category category) implements Trouble {}

  /// A line that has words in one cell only, and not in one that identifies a record.
  record LooseLine() implements Trouble {}

  /// A cell that says something else than its column holds. `aside` when the field is not of the
  /// register of the sheet: then the rest of the row may be imported.
  record Unreadable(Field field, Complaint complaint, boolean aside) implements Trouble {}

  /// A fact that no record can be without.
  record Missing(Field field) implements Trouble {}

  record RepeatedId(Place first) implements Trouble {}

  /// The same address and unit number, label and birth years, or dwelling, household and start.
  record RepeatedRecord(Place first) implements Trouble {}

  /// Without an id, the row fits several records.
  record Ambiguous(List<String> ids) implements Trouble {
    public Ambiguous {
      ids = List.copyOf(ids);
    }
  }

  record UnknownDwelling() implements Trouble {}

  record UnknownHousehold() implements Trouble {}

  /// The shared house that a room is part of is not in the register.
  record UnknownHouse() implements Trouble {}

  /// What a room is part of is itself a part, or the room itself.
  record HouseIsARoom() implements Trouble {}

  /// The row needs one that is refused.
  record NeedsRefusedRow(Place other) implements Trouble {}

  /// Another lease holds the dwelling in these days; `other` is its id or its row.
  record Overlap(@Nullable Place row, String id, LocalDate starts, @Nullable LocalDate ends)
      implements Trouble {}

  /// A date that is not after the one it should be after.
  record WrongOrder(Field first, LocalDate firstDay, Field then, LocalDate thenDay)
      implements Trouble {}

  record FixedTermWithoutEnd() implements Trouble {}

  /// A district that the household both wishes for and must not live in.
  record WishedAndForbidden() implements Trouble {}

  /// A notice says when, but not by whom, or the other way round.
  record HalfANotice() implements Trouble {}

  /// No rent with the lease; the dwelling's is taken.
  record RentOfDwelling(int kroner) implements Trouble {}

  /// Numbers of persons, but no birth years.
  record NumbersOfPersonsOnly() implements Trouble {}

  /// A new record with the same address and unit number, or label, as this one.
  record LooksLike(String id) implements Trouble {}

  /// Edited in an exported workbook, but deleted in the program since it was exported.
  record RemovedMeanwhile() implements Trouble {}

  /// No bedrooms are said; they are taken to be the rooms without the living room.
  record BedroomsOfRooms(int rooms, int bedrooms) implements Trouble {}

  /// The address hardly can be so.
  record AddressDoubted(Doubt doubt) implements Trouble {}

  default Severity severity() {
    return switch (this) {
      case FileRefused _, TooManyRows _ -> Severity.FILE_REFUSED;
      case Unreadable unreadable ->
          unreadable.field().vital() ? Severity.ROW_REFUSED : Severity.WARNING;
      case Missing _,
          RepeatedId _,
          RepeatedRecord _,
          Ambiguous _,
          UnknownDwelling _,
          UnknownHousehold _,
          UnknownHouse _,
          HouseIsARoom _,
          NeedsRefusedRow _,
          Overlap _,
          WrongOrder _,
          FixedTermWithoutEnd _,
          WishedAndForbidden _,
          RemovedMeanwhile _ ->
          Severity.ROW_REFUSED;
      case SheetNotRecognised _,
          NoIdentity _,
          MappedSheetMissing _,
          MappedColumnMissing _,
          NoHeading _,
          RepeatedColumn _,
          IdentifyingColumn _,
          NoPlace _,
          CategoryAssumed _,
          LooseLine _,
          HalfANotice _,
          RentOfDwelling _,
          NumbersOfPersonsOnly _,
          LooksLike _,
          TenantNames _,
          BedroomsOfRooms _,
          AddressDoubted _ ->
          Severity.WARNING;
    };
  }
}
