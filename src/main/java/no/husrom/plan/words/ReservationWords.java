package no.husrom.plan.words;

import java.util.stream.Collectors;
import no.husrom.household.Category;
import no.husrom.plan.supply.Reservation;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Whom a reserved dwelling is kept for, in words.
public record ReservationWords(Language language, Names names) {

  /// The households that are named, else the group.
  public String who(Reservation reserved) {
    Category group = reserved.group();
    return reserved.households().isEmpty() && group != null
        ? Texts.of(Category.class, language).name(group)
        : reserved.households().stream()
            .map(names::household)
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
