package no.husrom.exchange.value;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import no.husrom.household.Part;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// Some of a household's persons, by number or by birth years: as an [Integer], or as a list of
/// [MemberFact] whose part is `part` when nothing else is said.
public record PersonsContent(@Nullable Part part) implements Content {
  private static final WholeContent COUNT = WholeContent.count(0, 40);

  @Override
  public Understood read(Cell cell) {
    if (cell instanceof Cell.Number(BigDecimal number)
        && number.compareTo(BigDecimal.valueOf(1900)) < 0) {
      return COUNT.read(cell);
    }
    Understood count = COUNT.read(cell);
    if (count instanceof Understood.Known || count instanceof Understood.Nothing) {
      return count;
    }
    return switch (new MembersContent().read(cell)) {
      case Understood.Known(Collection<?> persons) -> Understood.known(withPart(persons));
      case Understood other -> other;
    };
  }

  private List<MemberFact> withPart(Collection<?> persons) {
    return persons.stream()
        .map(MemberFact.class::cast)
        .map(person -> part == null ? person : person.withPart(part))
        .toList();
  }

  @Override
  public Cell write(Object value, Language language) {
    return value instanceof Integer count
        ? COUNT.write(count, language)
        : new MembersContent().write(value, language);
  }
}
