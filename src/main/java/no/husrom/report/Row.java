package no.husrom.report;

import static no.husrom.report.RowColumn.choice;
import static no.husrom.report.RowColumn.day;
import static no.husrom.report.RowColumn.number;
import static no.husrom.report.RowColumn.words;
import static no.husrom.report.RowColumn.yesNo;

import java.time.LocalDate;
import java.util.List;
import no.husrom.checklist.Unit;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.DwellingKind;
import no.husrom.household.Category;
import no.husrom.household.State;
import no.husrom.measure.MeasureKind;
import org.jspecify.annotations.Nullable;

/// One row behind a number. `where` is null when the address is secret.
public sealed interface Row {

  /// A dwelling; `since` is the first day of what it is counted for, null when nobody knows.
  record OfDwelling(
      String id,
      String where,
      DwellingKind kind,
      int bedrooms,
      Disposal disposal,
      @Nullable Boolean wheelchair,
      @Nullable LocalDate since)
      implements Row {
    public static final List<RowColumn<OfDwelling>> COLUMNS =
        List.of(
            words("dwelling", OfDwelling::id),
            words("where", OfDwelling::where),
            choice("kind", OfDwelling::kind),
            number("bedrooms", OfDwelling::bedrooms),
            choice("disposal", OfDwelling::disposal),
            yesNo("wheelchair", OfDwelling::wheelchair),
            day("since", OfDwelling::since));
  }

  /// A household; `children` are those under 18, and `inDecision` the persons that the council's
  /// decision counts. `moved` is the first day of the lease it is counted for.
  record OfHousehold(
      String id,
      String who,
      Category category,
      State state,
      int persons,
      int children,
      int inDecision,
      @Nullable LocalDate applied,
      @Nullable LocalDate granted,
      @Nullable LocalDate temporarySince,
      @Nullable LocalDate moved)
      implements Row {
    public static final List<RowColumn<OfHousehold>> COLUMNS =
        List.of(
            words("household", OfHousehold::id),
            words("who", OfHousehold::who),
            choice("category", OfHousehold::category),
            choice("state", OfHousehold::state),
            number("persons", OfHousehold::persons),
            number("children", OfHousehold::children),
            day("applied", OfHousehold::applied),
            day("granted", OfHousehold::granted),
            day("temporarySince", OfHousehold::temporarySince),
            day("moved", OfHousehold::moved));
  }

  /// A lease; `days` is how long it lasted, both days counted; null when it has no end.
  record OfLease(
      String id,
      String who,
      @Nullable String where,
      LocalDate starts,
      @Nullable LocalDate ends,
      @Nullable Integer days)
      implements Row {
    public static final List<RowColumn<OfLease>> COLUMNS =
        List.of(
            words("lease", OfLease::id),
            words("who", OfLease::who),
            words("where", OfLease::where),
            day("starts", OfLease::starts),
            day("ends", OfLease::ends),
            number("leaseDays", OfLease::days));
  }

  /// A dwelling between two tenants.
  record OfTurnover(@Nullable String where, LocalDate ended, LocalDate starts, int days)
      implements Row {
    public static final List<RowColumn<OfTurnover>> COLUMNS =
        List.of(
            words("where", OfTurnover::where),
            day("ended", OfTurnover::ended),
            day("nextStarts", OfTurnover::starts));
  }

  /// Days on end that a dwelling stood empty for one cause; `unit` is whose it is, null when nobody
  /// knows.
  record OfStretch(
      @Nullable String where,
      LocalDate from,
      LocalDate until,
      EmptyCause cause,
      @Nullable Unit unit,
      int days)
      implements Row {
    public static final List<RowColumn<OfStretch>> COLUMNS =
        List.of(
            words("where", OfStretch::where),
            day("from", OfStretch::from),
            day("until", OfStretch::until),
            choice("cause", OfStretch::cause),
            choice("unit", OfStretch::unit));
  }

  /// A measure that the adopted plan uses.
  record OfMeasure(
      String id, String name, MeasureKind kind, int bedrooms, LocalDate from, int units)
      implements Row {
    public static final List<RowColumn<OfMeasure>> COLUMNS =
        List.of(
            words("measure", OfMeasure::id),
            words("name", OfMeasure::name),
            choice("measureKind", OfMeasure::kind),
            number("bedrooms", OfMeasure::bedrooms),
            day("from", OfMeasure::from));
  }

  /// What the council has decided for a year, in persons.
  record OfDecision(
      int year,
      int requested,
      int decided,
      int minors,
      @Nullable LocalDate decidedOn,
      @Nullable String caseNumber)
      implements Row {
    public static final List<RowColumn<OfDecision>> COLUMNS =
        List.of(
            words("year", decision -> String.valueOf(decision.year())),
            number("requested", OfDecision::requested),
            number("minors", OfDecision::minors),
            day("decidedOn", OfDecision::decidedOn),
            words("caseNumber", OfDecision::caseNumber));
  }

  /// A home that is needed, or one that comes free; `about` is null for a place nobody is assigned
  /// to, `shape` and `adapted` when it is a home. `counts` is 1 for a need, -1 for a home that is
  /// set off against it.
  record OfNeed(
      String id,
      @Nullable String about,
      Enum<?> kind,
      @Nullable HouseholdShape shape,
      int bedrooms,
      @Nullable Boolean adapted,
      LocalDate from,
      int counts)
      implements Row {
    public static final List<RowColumn<OfNeed>> COLUMNS =
        List.of(
            words("id", OfNeed::id),
            words("about", OfNeed::about),
            choice("needKind", OfNeed::kind),
            choice("shape", OfNeed::shape),
            number("bedrooms", OfNeed::bedrooms),
            yesNo("adapted", OfNeed::adapted),
            day("from", OfNeed::from));
  }
}
