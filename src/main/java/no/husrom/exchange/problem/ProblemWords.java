package no.husrom.exchange.problem;

import java.time.LocalDate;
import no.husrom.dwelling.place.DoubtWords;
import no.husrom.exchange.value.Complaint;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Problems in words, in one language: what is wrong, where, and what to do.
public final class ProblemWords {
  private final Texts texts;
  private final Formats formats;

  public ProblemWords(Language language) {
    texts = Texts.of(ProblemWords.class, language);
    formats = texts.formats();
  }

  /// Where and what, in one line.
  public String line(Problem problem) {
    String where = where(problem.place());
    return problem.severity() == Severity.FILE_REFUSED || where.isEmpty()
        ? sentence(problem)
        : texts.say("line", where, sentence(problem));
  }

  /// "bustader.xlsx, ark «Bustader», rad 14, kolonne F «Månadsleige»"
  public String where(Place place) {
    if (place.sheet().isEmpty()) {
      return place.file();
    } else if (place.row() == 0) {
      return place.column() < 0
          ? texts.say("where.sheet", place.file(), place.sheet())
          : texts.say(
              "where.heading", place.file(), place.sheet(), place.letters(), place.heading());
    }
    String row = String.valueOf(place.row());
    return place.column() < 0
        ? texts.say("where.row", place.file(), place.sheet(), row)
        : texts.say(
            "where.cell", place.file(), place.sheet(), row, place.letters(), place.heading());
  }

  /// What is wrong and what to do, without the place.
  public String sentence(Problem problem) {
    String said = problem.offending();
    return switch (problem.trouble()) {
      case Trouble.FileRefused(var reading) -> reading.sentence(texts.language());
      case Trouble.TooManyRows(int most) ->
          texts.say("trouble.too-many-rows", problem.place().file(), formats.number(most));
      case Trouble.SheetNotRecognised _ -> texts.say("trouble.sheet-not-recognised");
      case Trouble.NoIdentity(var register) ->
          texts.say(
              "trouble.no-identity", register.sheetName(texts.language()), texts.name(register));
      case Trouble.MappedSheetMissing(String sheet) ->
          texts.say("trouble.mapped-sheet-missing", sheet);
      case Trouble.MappedColumnMissing(String heading) ->
          texts.say("trouble.mapped-column-missing", heading);
      case Trouble.NoHeading _ -> texts.say("trouble.no-heading");
      case Trouble.RepeatedColumn(String name) -> texts.say("trouble.repeated-column", name);
      case Trouble.IdentifyingColumn _ -> texts.say("trouble.identifying-column");
      case Trouble.TenantNames _ -> texts.say("trouble.tenant-names");
      case Trouble.BedroomsOfRooms(int rooms, int bedrooms) ->
          texts.say("trouble.bedrooms-of-rooms", rooms, bedrooms);
      case Trouble.NoPlace _ -> texts.say("trouble.no-place");
      case Trouble.CategoryAssumed(var category) ->
          texts.say(
              "trouble.category-assumed",
              Texts.of(category.getDeclaringClass(), texts.language()).name(category));
      case Trouble.AddressDoubted(var doubt) -> new DoubtWords(texts.language()).say(doubt);
      case Trouble.LooseLine _ -> texts.say("trouble.loose-line", said);
      case Trouble.Unreadable(var field, Complaint complaint, boolean aside) ->
          texts.say(
              !field.vital()
                  ? "unreadable.left-out"
                  : aside ? "unreadable.aside" : "unreadable.refused",
              complaint(said, complaint));
      case Trouble.Missing(var field) ->
          texts.say("trouble.missing", field.heading(texts.language()));
      case Trouble.RepeatedId(Place first) -> texts.say("trouble.repeated-id", said, other(first));
      case Trouble.RepeatedRecord(Place first) ->
          texts.say("trouble.repeated-record", said, other(first));
      case Trouble.Ambiguous(var ids) ->
          texts.say("trouble.ambiguous", said, String.join(", ", ids));
      case Trouble.UnknownDwelling _ -> texts.say("trouble.unknown-dwelling", said);
      case Trouble.UnknownHousehold _ -> texts.say("trouble.unknown-household", said);
      case Trouble.UnknownHouse _ -> texts.say("trouble.unknown-house", said);
      case Trouble.HouseIsARoom _ -> texts.say("trouble.house-is-a-room", said);
      case Trouble.NeedsRefusedRow(Place other) ->
          texts.say("trouble.needs-refused-row", said, other(other));
      case Trouble.Overlap overlap -> overlap(overlap);
      case Trouble.WrongOrder(var first, var firstDay, var then, var thenDay) ->
          texts.say(
              "trouble.wrong-order",
              then.heading(texts.language()),
              formats.date(thenDay),
              first.heading(texts.language()),
              formats.date(firstDay));
      case Trouble.FixedTermWithoutEnd _ -> texts.say("trouble.fixed-term-without-end");
      case Trouble.WishedAndForbidden _ -> texts.say("trouble.wished-and-forbidden", said);
      case Trouble.HalfANotice _ -> texts.say("trouble.half-a-notice");
      case Trouble.RentOfDwelling(int kroner) ->
          texts.say("trouble.rent-of-dwelling", formats.kroner(kroner));
      case Trouble.NumbersOfPersonsOnly _ -> texts.say("trouble.numbers-of-persons-only");
      case Trouble.RemovedMeanwhile _ -> texts.say("trouble.removed-meanwhile", said);
      case Trouble.LooksLike(String id) -> texts.say("trouble.looks-like", said, id);
    };
  }

  /// What is wrong with one cell, without what becomes of its row.
  public String complaint(Problem problem) {
    return problem.trouble() instanceof Trouble.Unreadable(_, Complaint complaint, _)
        ? complaint(problem.offending(), complaint)
        : sentence(problem);
  }

  private String complaint(String said, Complaint complaint) {
    return switch (complaint) {
      case Complaint.NotADay _ -> texts.say("complaint.not-a-day", said);
      case Complaint.NotANumber _ -> texts.say("complaint.not-a-number", said);
      case Complaint.NotWhole _ -> texts.say("complaint.not-whole", said);
      case Complaint.OutOfRange(long least, long most) ->
          texts.say("complaint.out-of-range", said, formats.number(least), formats.number(most));
      case Complaint.NotYesOrNo _ -> texts.say("complaint.not-yes-or-no", said);
      case Complaint.NotAmong(var content) ->
          texts.say(
              "complaint.not-among",
              said,
              String.join(texts.say("list.between"), content.choices(texts.language())));
      case Complaint.NoBirthYear(String piece) -> texts.say("complaint.no-birth-year", piece);
      case Complaint.IdentityNumber _ -> texts.say("complaint.identity-number");
      case Complaint.NotAStatusChange(String line) ->
          texts.say("complaint.not-a-status-change", line);
      case Complaint.TwoOnOneDay(LocalDate day) ->
          texts.say("complaint.two-on-one-day", formats.date(day));
      case Complaint.FailedFormula _ -> texts.say("complaint.failed-formula", said);
    };
  }

  private String overlap(Trouble.Overlap overlap) {
    Place row = overlap.row();
    String other = row == null ? texts.say("overlap.register", overlap.id()) : other(row);
    return texts.say("trouble.overlap", other, period(overlap.starts(), overlap.ends()));
  }

  private String period(LocalDate starts, @Nullable LocalDate ends) {
    return ends == null
        ? texts.say("period.open", formats.date(starts))
        : texts.say("period", formats.date(starts), formats.date(ends));
  }

  /// Another row: its sheet and number.
  private String other(Place place) {
    return texts.say("other.row", String.valueOf(place.row()), place.sheet());
  }
}
