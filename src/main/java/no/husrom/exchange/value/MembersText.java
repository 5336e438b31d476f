package no.husrom.exchange.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.husrom.exchange.words.DayText;
import no.husrom.exchange.words.PlainWords;
import no.husrom.household.Part;
import no.husrom.household.Sex;
import org.jspecify.annotations.Nullable;

/// Reads a list of persons. Each piece between separators outside brackets must have a birth year
/// or a birth date; a date beside a year is when the person is expected. What the words beside them
/// say of part and sex holds for every year of the piece.
final class MembersText {
  private static final ChoiceContent<Part> PARTS = new ChoiceContent<>(Part.class);
  private static final ChoiceContent<Sex> SEXES = new ChoiceContent<>(Sex.class);
  private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{6}[ \u00a0-]?\\d{5}(?!\\d)");
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})(?!\\d)");
  private static final Pattern MAY_BE_DATE = Pattern.compile("\\d[./-]\\d");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19\\d{2}|20\\d{2})(?!\\d)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern AND = Pattern.compile("(?i)\\s+(?:og|and)\\s+|\\s*[&+]\\s*");

  private MembersText() {}

  static Understood read(String text) {
    if (IDENTITY.matcher(text).find()) {
      return Understood.not(new Complaint.IdentityNumber());
    }
    List<MemberFact> persons = new ArrayList<>();
    for (String piece : pieces(text)) {
      List<MemberFact> found = persons(piece);
      if (found.isEmpty()) {
        return Understood.not(new Complaint.NoBirthYear(piece));
      }
      persons.addAll(found);
    }
    return persons.isEmpty() ? Understood.NOTHING : Understood.known(List.copyOf(persons));
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    StringBuilder piece = new StringBuilder();
    for (char letter : AND.matcher(text).replaceAll(", ").toCharArray()) {
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      if (depth <= 0 && ",;\n/|".indexOf(letter) >= 0 && !insideDate(letter, piece)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      } else {
        piece.append(letter);
      }
    }
    pieces.add(piece.toString());
    return pieces.stream().map(PlainWords::unspaced).filter(p -> !p.isEmpty()).toList();
  }

  /// Whether a slash stands between the day and month of a date, as in 12/3.
  private static boolean insideDate(char letter, StringBuilder before) {
    return letter == '/' && before.toString().matches("(?s).*(?<!\\d)\\d{1,2}(/\\d{1,2})?");
  }

  private static List<MemberFact> persons(String piece) {
    List<LocalDate> dates = new ArrayList<>();
    String rest = piece;
    if (MAY_BE_DATE.matcher(piece).find()) {
      Matcher date = DATE.matcher(piece);
      while (date.find()) {
        Optional<LocalDate> day = DayText.read(date.group());
        day.ifPresent(dates::add);
      }
      rest = DATE.matcher(piece).replaceAll(" ");
    }
    List<Integer> years =
        YEAR.matcher(rest).results().map(found -> Integer.valueOf(found.group())).toList();
    Part part = word(rest, PARTS);
    Sex sex = word(rest, SEXES);
    if (years.isEmpty()) {
      return dates.stream().map(d -> new MemberFact(d.getYear(), part, sex, null)).toList();
    }
    LocalDate expected = dates.isEmpty() ? null : dates.getFirst();
    return years.stream().map(year -> new MemberFact(year, part, sex, expected)).toList();
  }

  private static <E extends Enum<E>> @Nullable E word(String text, ChoiceContent<E> choices) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      E found = choices.find(word.group());
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
