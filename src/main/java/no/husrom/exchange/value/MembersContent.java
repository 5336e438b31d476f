package no.husrom.exchange.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import no.husrom.exchange.words.Words;
import no.husrom.household.Part;
import no.husrom.household.Sex;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The persons of a household, as a list of [MemberFact]: "1985, 1987, 2015 (barn)". Birth dates
/// are kept as years and names are dropped, since the register holds neither.
public record MembersContent() implements Content {

  @Override
  public Understood read(Cell cell) {
    return switch (cell) {
      case Cell.Trouble _ -> Understood.not(new Complaint.FailedFormula());
      case Cell.Day(var day) ->
          Understood.known(List.of(new MemberFact(day.getYear(), null, null, null)));
      default ->
          Words.sayUnknown(cell.asText()) ? Understood.NOTHING : MembersText.read(cell.asText());
    };
  }

  @Override
  public Cell write(Object value, Language language) {
    List<String> persons = new ArrayList<>();
    for (Object person : (Collection<?>) value) {
      persons.add(write((MemberFact) person, language));
    }
    return Cell.text(String.join("; ", persons));
  }

  private static String write(MemberFact person, Language language) {
    List<String> facts = new ArrayList<>();
    Part part = person.part();
    Sex sex = person.sex();
    add(facts, part, language);
    add(facts, sex, language);
    if (person.expectedOn() != null) {
      Texts texts = Texts.of(MembersContent.class, language);
      facts.add(texts.say("member.expected", texts.formats().date(person.expectedOn())));
    }
    return facts.isEmpty()
        ? String.valueOf(person.birthYear())
        : person.birthYear() + " (" + String.join(", ", facts) + ")";
  }

  private static void add(List<String> facts, @Nullable Enum<?> fact, Language language) {
    if (fact != null) {
      facts.add(Texts.of(fact.getDeclaringClass(), language).name(fact).toLowerCase(Locale.ROOT));
    }
  }
}
