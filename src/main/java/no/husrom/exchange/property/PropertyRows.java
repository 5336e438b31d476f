package no.husrom.exchange.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.property.PropertySheet;
import no.husrom.exchange.match.AddressKey;
import no.husrom.exchange.match.CadastralNumber;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.row.ReadRow;
import no.husrom.exchange.words.PlainWords;
import no.husrom.register.Registers;
import no.husrom.text.Language;

/// Puts the rows of a property system's files together.
public final class PropertyRows {
  private static final Register REGISTER = Register.DWELLINGS;
  private static final String ESTATE = PropertyField.ESTATE.ownColumn();

  private final Registers snapshot;
  private final LocalDate today;
  private final Language language;
  private final UnitBook units;
  private final Joined joined = new Joined();
  private final Map<String, String> estates = new HashMap<>();
  private final Map<String, Place> numbers = new HashMap<>();

  private PropertyRows(Registers snapshot, LocalDate today, Language language) {
    this.snapshot = snapshot;
    this.today = today;
    this.language = language;
    this.units = new UnitBook(snapshot.dwellings(), today);
  }

  /// What a sheet is of a property system's, by the fields its columns go to; empty for all others.
  public static Optional<PropertySheet> kind(SheetMapping sheet) {
    List<Field> fields = sheet.columns().stream().flatMap(c -> c.field().stream()).toList();
    return !sheet.isRead()
        ? Optional.empty()
        : Stream.of(
                Map.entry(PropertyField.FACILITY, PropertySheet.FACILITIES),
                Map.entry(PropertyField.HOOK, PropertySheet.KEYS),
                Map.entry(PropertyField.ESTATE_NUMBER, PropertySheet.ESTATES))
            .filter(mark -> fields.contains(mark.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .or(
                () ->
                    fields.stream()
                        .filter(PropertyField.class::isInstance)
                        .map(
                            field ->
                                field.register() == REGISTER
                                    ? PropertySheet.UNITS
                                    : PropertySheet.CONTRACTS)
                        .findFirst());
  }

  /// Joins rows of sheets that are of some [#kind]. A status without a date holds from `today`; new
  /// households are called something in `language`.
  public static Joined join(
      List<ReadRow> rows, Registers snapshot, LocalDate today, Language language) {
    return new PropertyRows(snapshot, today, language).join(rows);
  }

  private Joined join(List<ReadRow> rows) {
    Map<PropertySheet, List<ReadRow>> byKind = new EnumMap<>(PropertySheet.class);
    for (ReadRow row : rows) {
      kind(row.mapping())
          .ifPresent(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(row));
    }
    List<ReadRow> ofUnits = byKind.getOrDefault(PropertySheet.UNITS, List.of());
    List<ReadRow> ofContracts = byKind.getOrDefault(PropertySheet.CONTRACTS, List.of());
    List<ReadRow> ofEstates = byKind.getOrDefault(PropertySheet.ESTATES, List.of());
    ofEstates.forEach(this::takeEstate);
    takeUnits(ofUnits);
    giveEstates(ofEstates);
    AboutUnits about = new AboutUnits(units, joined);
    about.takeFacilities(byKind.getOrDefault(PropertySheet.FACILITIES, List.of()));
    about.takeKeys(byKind.getOrDefault(PropertySheet.KEYS, List.of()));
    units.all().forEach(this::withBedrooms);
    new Contracts(snapshot, units, joined, today, language).take(ofContracts);
    units.all().forEach(unit -> joined.add(REGISTER, unit.asRow()));
    notePlaceholders(rows);
    return joined;
  }

  private void takeEstate(ReadRow row) {
    Values said = row.of(REGISTER);
    String name = said.text(PropertyField.ESTATE);
    String number = UnitForm.number(said.textOr(PropertyField.ESTATE_NUMBER, ""));
    if (name != null && number != null) {
      estates.putIfAbsent(PlainWords.of(name), number);
    }
  }

  private void takeUnits(List<ReadRow> rows) {
    UnitForm form = new UnitForm(estates);
    List<ReadRow> distinct = rows.stream().filter(this::isFirst).toList();
    distinct.forEach(row -> form.count(row.of(REGISTER)));
    for (ReadRow row : distinct) {
      Values said = row.of(REGISTER);
      String number = UnitBook.plain(said.text(PropertyField.RUNNING_NUMBER));
      Values values = form.of(said);
      AddressKey key =
          AddressKey.of(
              values.textOr(DwellingField.ADDRESS, ""), values.text(DwellingField.UNIT_NUMBER));
      Dwelling known = units.known(number, key).orElse(null);
      if (number != null && known != null && isOther(known, number)) {
        joined.refuse(REGISTER, row.place(), number, new Trouble.Ambiguous(List.of(known.id())));
        continue;
      }
      values = known == null ? values : UnitForm.newsOf(values, known);
      boolean tenantsTold =
          row.mapping().has(PropertyField.TENANT) || row.mapping().has(PropertyField.TENANT_NUMBER);
      UnitStatus news = UnitStatus.news(said, tenantsTold, known, today).orElse(null);
      if (news != null && !values.has(DwellingField.STATUS)) {
        values =
            values
                .with(DwellingField.STATUS, news.status())
                .with(DwellingField.STATUS_REASON, news.reason().isEmpty() ? null : news.reason());
      }
      units.add(Unit.ofRow(row, known, values));
    }
  }

  /// Whether no row above has the same running number.
  private boolean isFirst(ReadRow row) {
    String number = UnitBook.plain(row.of(REGISTER).text(PropertyField.RUNNING_NUMBER));
    if (number == null) {
      return true;
    }
    Place first = numbers.putIfAbsent(number, row.place());
    if (first != null) {
      joined.refuse(REGISTER, row.place(), number, new Trouble.RepeatedRecord(first));
    }
    return first == null;
  }

  /// Whether the dwelling at the unit's address is another of the system's units.
  private static boolean isOther(Dwelling known, String number) {
    String its = UnitBook.plain(known.fields().get(PropertyField.RUNNING_NUMBER.ownColumn()));
    return its != null && !its.equals(number);
  }

  /// Dwellings that were imported before their estates get their cadastral numbers, too.
  private void giveEstates(List<ReadRow> rows) {
    Map<Place, Set<String>> numbered = new LinkedHashMap<>();
    for (ReadRow row : rows) {
      String name = PlainWords.of(row.of(REGISTER).textOr(PropertyField.ESTATE, ""));
      String number = estates.get(name);
      Place sheet = Place.ofSheet(row.place().file(), row.place().sheet());
      if (number != null) {
        numbered.computeIfAbsent(sheet, s -> new HashSet<>()).add(number);
        snapshot.dwellings().stream()
            .filter(d -> PlainWords.of(d.fields().getOrDefault(ESTATE, "")).equals(name))
            .filter(d -> !CadastralNumber.same(number, d.address().cadastralNumber()))
            .forEach(d -> units.unit(d, row).say(DwellingField.CADASTRAL_NUMBER, number));
      }
    }
    numbered.forEach(
        (sheet, there) -> {
          List<String> given =
              units.all().stream()
                  .flatMap(u -> Stream.ofNullable(u.values().text(DwellingField.CADASTRAL_NUMBER)))
                  .filter(there::contains)
                  .toList();
          int estatesUsed = Set.copyOf(given).size();
          joined.note(new Note(sheet, new Handling.JoinedToUnits(estatesUsed, given.size())));
        });
  }

  /// A new unit of which no facility says the bedrooms: its rooms without the living room.
  private void withBedrooms(Unit unit) {
    Integer rooms = unit.values().whole(DwellingField.ROOMS);
    if (unit.known() == null && rooms != null && !unit.values().has(DwellingField.BEDROOMS)) {
      int bedrooms = rooms - 1;
      unit.say(DwellingField.BEDROOMS, bedrooms);
      joined.tell(Problem.at(unit.row().place(), new Trouble.BedroomsOfRooms(rooms, bedrooms)));
    }
  }

  private void notePlaceholders(List<ReadRow> rows) {
    Map<Place, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (ReadRow row : rows) {
      String tenant = row.of(REGISTER).text(PropertyField.TENANT);
      String word =
          tenant != null && PropertyField.isPlaceholder(tenant)
              ? tenant
              : Contracts.noTenancy(row.of(Register.LEASES));
      if (word != null) {
        counts
            .computeIfAbsent(
                Place.ofSheet(row.place().file(), row.place().sheet()), s -> new LinkedHashMap<>())
            .merge(word, 1, Integer::sum);
      }
    }
    counts.forEach(
        (sheet, words) ->
            words.forEach(
                (word, count) ->
                    joined.note(new Note(sheet, new Handling.Placeholders(count, word)))));
  }
}
