package no.husrom.exchange.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.heading.HeadingBook;
import no.husrom.exchange.match.Directory;
import no.husrom.exchange.match.HouseholdKey;
import no.husrom.exchange.match.Provisional;
import no.husrom.exchange.match.Reference;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.row.HouseholdForm;
import no.husrom.exchange.row.ReadRow;
import no.husrom.household.Category;
import no.husrom.household.Household;
import org.jspecify.annotations.Nullable;

/// Judges the rows of households. In a sheet of dwellings, the tenant that a row names is a
/// household: the one with that label, or a new sitting tenant.
final class HouseholdIntake {
  private static final Register REGISTER = Register.HOUSEHOLDS;

  private final HeadingBook book;
  private final HouseholdForm form;
  private final DwellingIntake dwellings;
  private final Tenancies tenancies;
  private final Judgement judgement;
  private final Map<String, Household> register = new HashMap<>();
  private final Directory<HouseholdKey> exact = new Directory<>();
  private final Directory<String> labels = new Directory<>();
  private final Map<String, Place> seenIds = new HashMap<>();
  private final Map<HouseholdKey, Place> seenKeys = new HashMap<>();
  private final Map<Place, String> idsOfRows = new HashMap<>();
  private final Map<String, Taken<Household>> taken = new LinkedHashMap<>();
  private final Set<Place> assumed = new HashSet<>();
  private int made;

  HouseholdIntake(
      List<Household> households,
      HeadingBook book,
      HouseholdForm form,
      DwellingIntake dwellings,
      Tenancies tenancies,
      Judgement judgement) {
    this.dwellings = dwellings;
    this.tenancies = tenancies;
    this.book = book;
    this.form = form;
    this.judgement = judgement;
    for (Household household : households) {
      register.put(household.id(), household);
      add(household);
    }
  }

  private void add(Household household) {
    HouseholdKey key = HouseholdKey.of(household);
    exact.add(household.id(), key, household.state().gone());
    labels.add(household.id(), key.label(), household.state().gone());
  }

  void take(List<ReadRow> rows) {
    for (ReadRow row : rows) {
      if (row.mapping().register() == REGISTER) {
        takeHousehold(row);
      } else if (row.of(Register.LEASES).has(LeaseField.TENANT)) {
        takeTenant(row);
      }
    }
  }

  private void takeHousehold(ReadRow row) {
    Values said = row.of(REGISTER);
    Place place = row.place();
    String id = said.text(HouseholdField.ID);
    String label = said.text(HouseholdField.LABEL);
    HouseholdKey key = label == null ? null : HouseholdKey.of(label, HouseholdForm.members(said));
    if (row.refuses(REGISTER)) {
      judgement.refuse(REGISTER, place);
    } else if (id != null) {
      Place first = seenIds.putIfAbsent(id, place);
      if (first == null) {
        if (key != null) {
          seenKeys.putIfAbsent(key, place);
        }
        judge(row, id, said);
        return;
      }
      refuse(place, id, new Trouble.RepeatedId(first));
    } else if (label == null || key == null) {
      refuse(place, "", new Trouble.Missing(HouseholdField.LABEL));
    } else if (withoutId(row, label, key, said)) {
      return;
    }
    labels.refuse(id, key == null ? null : key.label(), place);
  }

  /// Whether the row speaks of somebody.
  private boolean withoutId(ReadRow row, String label, HouseholdKey key, Values said) {
    Place place = row.place();
    Place first = seenKeys.putIfAbsent(key, place);
    List<String> same = inRegister(key);
    if (first == null && same.size() == 1) {
      first = seenIds.putIfAbsent(same.getFirst(), place);
    }
    if (first != null) {
      refuse(place, label, new Trouble.RepeatedRecord(first));
      return false;
    } else if (same.size() > 1) {
      refuse(place, label, new Trouble.Ambiguous(same));
      return false;
    } else if (same.size() == 1) {
      judge(row, same.getFirst(), said.with(HouseholdField.LABEL, null));
      return true;
    }
    List<String> alike = labels.with(key.label()).stream().filter(register::containsKey).toList();
    if (!alike.isEmpty()) {
      judgement.add(new Problem(place, label, new Trouble.LooksLike(alike.getFirst())));
    }
    judge(row, Provisional.id(++made), said);
    return true;
  }

  /// The households of the register with this label and these birth years; when one of the two says
  /// no years, the label is enough.
  private List<String> inRegister(HouseholdKey key) {
    List<String> same = inRegister(exact, key);
    if (!same.isEmpty()) {
      return same;
    }
    return key.years().isEmpty()
        ? inRegister(labels, key.label())
        : inRegister(exact, key.withoutYears());
  }

  private <K> List<String> inRegister(Directory<K> households, K key) {
    return households.open(households.all(key).stream().filter(register::containsKey).toList());
  }

  private void takeTenant(ReadRow row) {
    String label = row.of(Register.LEASES).textOr(LeaseField.TENANT, "");
    Values said = row.of(REGISTER).with(HouseholdField.LABEL, label);
    if (row.mapping().register() == Register.LEASES && !namesDwelling(row)) {
      return; // the lease is refused, and makes no household
    }
    if (row.refuses(REGISTER) || judgement.refuses(Register.DWELLINGS, row.place())) {
      judgement.refuse(REGISTER, row.place());
      return;
    }
    HouseholdKey key = HouseholdKey.of(label, HouseholdForm.members(said));
    List<String> alike = key.years().isEmpty() ? labels.all(key.label()) : exact.all(key);
    List<String> same = alike.size() > 1 ? livingThere(row, alike) : alike;
    switch (same.size()) {
      case 0 -> judge(row, Provisional.id(++made), said);
      case 1 -> idsOfRows.put(row.place(), same.getFirst());
      default -> refuse(row.place(), label, new Trouble.Ambiguous(same));
    }
  }

  /// Whether the row of a lease names a dwelling that is there.
  private boolean namesDwelling(ReadRow lease) {
    Values said = lease.of(Register.LEASES);
    String unit = said.text(LeaseField.UNIT_NUMBER);
    return Stream.of(LeaseField.DWELLING, LeaseField.ADDRESS)
        .flatMap(field -> Stream.ofNullable(said.text(field)))
        .anyMatch(words -> dwellings.references().find(words, unit) instanceof Reference.Found);
  }

  /// Those of several households with one label that have the very lease the row speaks of; when
  /// none has, those that have not left.
  private List<String> livingThere(ReadRow row, List<String> alike) {
    String dwelling = dwellings.idOf(row.place());
    LocalDate starts = row.of(Register.LEASES).day(LeaseField.STARTS);
    if (dwelling == null || starts == null) {
      return labels.open(alike);
    }
    List<String> there =
        alike.stream().filter(household -> tenancies.has(dwelling, household, starts)).toList();
    return labels.open(there.isEmpty() ? alike : there);
  }

  private void judge(ReadRow row, String id, Values said) {
    Household before = register.get(id);
    Values was = before == null ? Values.NONE : HouseholdValues.of(before);
    Values after =
        form.over(
            said.with(HouseholdField.ID, id), before, was, assumedCategory(row, said, before));
    Trouble trouble = trouble(after);
    if (trouble != null) {
      refuse(row.place(), offending(after), trouble);
      labels.refuse(
          id,
          HouseholdKey.of(after.textOr(HouseholdField.LABEL, ""), List.of()).label(),
          row.place());
      return;
    }
    if (HouseholdForm.lacksYears(said) && !was.has(HouseholdField.MEMBERS)) {
      judgement.add(Problem.at(row.place(), new Trouble.NumbersOfPersonsOnly()));
    }
    int version = before == null ? 0 : before.version();
    Household household = HouseholdValues.household(after, version);
    taken.put(id, new Taken<>(row.place(), id, household, before, after, was));
    add(household);
    idsOfRows.put(row.place(), id);
  }

  private Category assumedCategory(ReadRow row, Values said, @Nullable Household before) {
    if (before != null || said.has(HouseholdField.CATEGORY)) {
      return Category.REFUGEE;
    } else if (row.mapping().register() != REGISTER) {
      return Category.SITTING_TENANT;
    } else if (said.has(HouseholdField.LEGAL_GROUND)) {
      return Category.REFUGEE;
    }
    Optional<Category> named = book.categoryNamedBy(row.place().sheet());
    Place sheet = Place.ofSheet(row.place().file(), row.place().sheet());
    Category category = named.orElse(Category.REFUGEE);
    if (assumed.add(sheet)) {
      judgement.add(Problem.at(sheet, new Trouble.CategoryAssumed(category)));
    }
    return category;
  }

  private static @Nullable Trouble trouble(Values after) {
    LocalDate ready = after.day(HouseholdField.READY_FROM);
    LocalDate deadline = after.day(HouseholdField.DEADLINE);
    if (after.textOr(HouseholdField.LABEL, "").isBlank()) {
      return new Trouble.Missing(HouseholdField.LABEL);
    } else if (ready != null && deadline != null && deadline.isBefore(ready)) {
      return new Trouble.WrongOrder(
          HouseholdField.READY_FROM, ready, HouseholdField.DEADLINE, deadline);
    }
    LocalDate applied = after.day(HouseholdField.APPLIED_ON);
    LocalDate granted = after.day(HouseholdField.GRANTED_ON);
    if (applied != null && granted != null && granted.isBefore(applied)) {
      return new Trouble.WrongOrder(
          HouseholdField.APPLIED_ON, applied, HouseholdField.GRANTED_ON, granted);
    }
    return offending(after).isEmpty() ? null : new Trouble.WishedAndForbidden();
  }

  /// The districts that are both wished for and forbidden.
  private static String offending(Values after) {
    SortedSet<String> both = after.names(HouseholdField.PREFERRED);
    both.retainAll(after.names(HouseholdField.FORBIDDEN));
    return String.join(", ", both);
  }

  private void refuse(Place place, String offending, Trouble trouble) {
    judgement.refuse(REGISTER, new Problem(place, offending, trouble));
  }

  /// The household with `words` as its id or its label.
  Reference find(String words) {
    Reference byId = labels.byId(words);
    if (byId instanceof Reference.Found) {
      return byId;
    }
    Reference byLabel = labels.byKey(HouseholdKey.of(words, List.of()).label());
    return byLabel instanceof Reference.Nobody ? byId : byLabel;
  }

  /// The id of the household that a row makes or speaks of, when it is taken.
  @Nullable String idOf(Place row) {
    return idsOfRows.get(row);
  }

  List<Taken<Household>> taken() {
    return new ArrayList<>(taken.values());
  }
}
