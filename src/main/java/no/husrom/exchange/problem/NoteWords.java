package no.husrom.exchange.problem;

import java.util.List;
import java.util.stream.Collectors;
import no.husrom.exchange.words.DayOrder;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What was done by itself in words, in one language.
public final class NoteWords {
  private static final int MOST_ROWS = 8;

  private final Texts texts;
  private final ProblemWords places;

  public NoteWords(Language language) {
    texts = Texts.of(NoteWords.class, language);
    places = new ProblemWords(language);
  }

  /// Where and what, in one line.
  public String line(Note note) {
    return texts.say("line", places.where(note.place()), sentence(note));
  }

  public String sentence(Note note) {
    return switch (note.handling()) {
      case Handling.Decoded(String encoding, char separator) ->
          texts.say("note.decoded", encoding, separator(separator));
      case Handling.OddLines(int count) -> texts.say("note.odd-lines", count);
      case Handling.Macros _ -> texts.say("note.macros");
      case Handling.HiddenSheet _ -> texts.say("note.hidden-sheet");
      case Handling.HiddenColumns(var letters) ->
          texts.say("note.hidden-columns", letters.size(), String.join(", ", letters));
      case Handling.HiddenRows(int count) -> texts.say("note.hidden-rows", count);
      case Handling.MergedCells(int filled) -> texts.say("note.merged-cells", filled);
      case Handling.Formulas(int count) -> texts.say("note.formulas", count);
      case Handling.LinesAbove(int count) -> texts.say("note.lines-above", count);
      case Handling.TwoHeadingRows(int first, int second) ->
          texts.say("note.two-heading-rows", String.valueOf(first), String.valueOf(second));
      case Handling.RepeatedHeadings(var rows) ->
          texts.say("note.repeated-headings", rows.size(), numbers(rows));
      case Handling.BlankRows(int count) -> texts.say("note.blank-rows", count);
      case Handling.Totals(var rows) -> texts.say("note.totals", rows.size(), numbers(rows));
      case Handling.Stragglers(int from, int count) ->
          texts.say("note.stragglers", count, String.valueOf(from));
      case Handling.UnknownWords(int count) -> texts.say("note.unknown-words", count);
      case Handling.DayNumbers(int count) -> texts.say("note.day-numbers", count);
      case Handling.OtherDatabase _ -> texts.say("note.other-database");
      case Handling.NewerKept(int count) -> texts.say("note.newer-kept", count);
      case Handling.Emptied(int count) -> texts.say("note.emptied", count);
      case Handling.GoneMeanwhile(int count) -> texts.say("note.gone-meanwhile", count);
      case Handling.NotInFile(var register, int count) ->
          texts.say("note.not-in-file", count, register.sheetName(texts.language()));
      case Handling.EitherDays(var letters, String example, DayOrder order) ->
          texts.say(
              "note.either-days",
              letters.size(),
              String.join(", ", letters),
              example,
              texts.name(order));
      case Handling.MonthFirst(var letters) ->
          texts.say("note.month-first", letters.size(), String.join(", ", letters));
      case Handling.JoinedToUnits(int rows, int units) ->
          texts.say("note.joined-to-units", rows, units);
      case Handling.Placeholders(int rows, String word) ->
          texts.say("note.placeholders", rows, word);
      case Handling.Trimmed(int count) -> texts.say("note.trimmed", count);
    };
  }

  private String separator(char separator) {
    return switch (separator) {
      case ';' -> texts.say("separator.semicolon");
      case '\t' -> texts.say("separator.tab");
      case ',' -> texts.say("separator.comma");
      default -> texts.say("separator.other", String.valueOf(separator));
    };
  }

  /// The first of the row numbers.
  private static String numbers(List<Integer> rows) {
    String first =
        rows.stream().limit(MOST_ROWS).map(String::valueOf).collect(Collectors.joining(", "));
    return rows.size() > MOST_ROWS ? first + " …" : first;
  }
}
