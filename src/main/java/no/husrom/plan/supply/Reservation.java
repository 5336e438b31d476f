package no.husrom.plan.supply;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.value.ChoiceContent;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.plan.Plan;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Pin;
import org.jspecify.annotations.Nullable;

/// A dwelling that is kept for somebody: for the households or the group that the words of its
/// status name. `ends` is the day another status takes over, null when none does in the period.
public record Reservation(
    String words, Set<String> households, @Nullable Category group, @Nullable LocalDate ends) {

  private static final ChoiceContent<Category> GROUPS = new ChoiceContent<>(Category.class);

  public Reservation {
    households = Set.copyOf(households);
  }

  /// The reservation that holds on the day the row's home is free, or begins later in the period,
  /// if there is one. A household is named by its label or its id, a group by its name in any
  /// language; one that is pinned there, or has been promised it, needs no naming.
  public static Optional<Reservation> of(Basis basis, Dwelling dwelling, SupplyRow row) {
    LocalDate free = row.available();
    LocalDate day = free == null ? basis.time().starts() : free;
    return Stream.concat(
            dwelling.statusOn(day).stream(),
            dwelling.statuses().stream().filter(s -> s.from().isAfter(day)))
        .filter(s -> !s.from().isAfter(basis.time().horizon()))
        .filter(s -> s.status() == Status.RESERVED)
        .findFirst()
        .map(s -> of(basis, dwelling, s));
  }

  private static Reservation of(Basis basis, Dwelling dwelling, StatusChange status) {
    String words = status.reason().strip();
    Set<String> households = named(basis, words);
    households.addAll(promised(basis, dwelling.id()));
    return new Reservation(words, households, group(words), ends(basis, dwelling, status.from()));
  }

  private static Set<String> promised(Basis basis, String dwelling) {
    Set<String> promised =
        basis.pins().stream()
            .filter(pin -> pin.kind() == Pin.Kind.PIN && pin.target().equals(dwelling))
            .map(Pin::household)
            .collect(Collectors.toSet());
    Plan adopted = basis.adopted();
    if (adopted != null) {
      adopted.placements().stream()
          .filter(placement -> dwelling.equals(placement.target()))
          .map(placement -> placement.who().id())
          .filter(id -> basis.household(id).filter(h -> h.state().promised()).isPresent())
          .forEach(promised::add);
    }
    return promised;
  }

  private static @Nullable LocalDate ends(Basis basis, Dwelling dwelling, LocalDate from) {
    return dwelling.statuses().stream()
        .filter(s -> s.from().isAfter(from) && s.from().isAfter(basis.time().starts()))
        .filter(s -> !s.from().isAfter(basis.time().horizon()))
        .filter(s -> s.status() != Status.RESERVED && s.status().plannable())
        .map(StatusChange::from)
        .findFirst()
        .orElse(null);
  }

  private static Set<String> named(Basis basis, String words) {
    return basis.registers().households().stream()
        .filter(h -> mentions(words, h.label()) || mentions(words, h.id()))
        .map(Household::id)
        .collect(Collectors.toSet());
  }

  /// Whether the name stands in the words, and is not a part of a longer name there.
  private static boolean mentions(String words, String name) {
    String text = words.toLowerCase(Locale.ROOT);
    String wanted = name.toLowerCase(Locale.ROOT);
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ended = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ended) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Category group(String words) {
    Category group = GROUPS.find(words);
    return group == null ? GROUPS.find(words.replaceFirst("^\\S+\\s+", "")) : group;
  }

  /// Whether it is said for whom.
  public boolean forSomebody() {
    return !households.isEmpty() || group != null;
  }

  /// Whether it is kept for this household, of this group.
  public boolean isFor(String household, String category) {
    return households.contains(household)
        || (households.isEmpty() && group != null && group.name().equals(category));
  }
}
