package no.husrom.exchange.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.place.AddressCheck;
import no.husrom.dwelling.place.Doubt;
import no.husrom.dwelling.place.Places;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.heading.KoboColumn;
import no.husrom.exchange.match.AddressKey;
import no.husrom.exchange.match.CadastralNumber;
import no.husrom.exchange.match.DwellingReferences;
import no.husrom.exchange.match.Provisional;
import no.husrom.exchange.match.Reference;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.row.DwellingForm;
import no.husrom.exchange.row.ReadRow;
import org.jspecify.annotations.Nullable;

/// Judges the rows of dwellings: first whom each row speaks of, then whether it may, houses before
/// the rooms that are part of them.
final class DwellingIntake {
  private static final Register REGISTER = Register.DWELLINGS;
  private static final String RUNNING_NUMBER = PropertyField.RUNNING_NUMBER.ownColumn();

  private final LocalDate today;
  private final Judgement judgement;
  private final Tenancies tenancies;
  private final AddressCheck check = new AddressCheck(Places.shipped());
  private final Map<String, Dwelling> register = new HashMap<>();
  private final DwellingReferences known = new DwellingReferences();
  private final DwellingReferences found = new DwellingReferences();
  private final Map<String, Place> seenIds = new HashMap<>();
  private final Map<AddressKey, Place> seenKeys = new HashMap<>();
  private final Map<Place, String> idsOfRows = new HashMap<>();
  private final Map<String, Taken<Dwelling>> taken = new LinkedHashMap<>();

  private final Map<Place, Boolean> koboSheets = new HashMap<>();
  private int made;

  /// A row that speaks of the dwelling `id`; `ofKobo` when its sheet is one of Kobo's.
  private record Identified(Place place, String id, Values said, boolean ofKobo) {}

  DwellingIntake(
      List<Dwelling> dwellings, Tenancies tenancies, LocalDate today, Judgement judgement) {
    this.tenancies = tenancies;
    this.today = today;
    this.judgement = judgement;
    for (Dwelling dwelling : dwellings) {
      register.put(dwelling.id(), dwelling);
      known.add(dwelling.id(), key(dwelling), dwelling.isDiscontinuedOn(today));
      found(dwelling);
    }
  }

  void take(List<ReadRow> rows) {
    List<Identified> houses = new ArrayList<>();
    List<Identified> rooms = new ArrayList<>();
    for (ReadRow row : rows) {
      Identified one = identify(row);
      if (one != null) {
        (one.said().has(DwellingField.PART_OF) ? rooms : houses).add(one);
      }
    }
    houses.forEach(house -> judge(house, house.said()));
    rooms.forEach(this::judgeRoom);
  }

  private @Nullable Identified identify(ReadRow row) {
    Values said = DwellingForm.of(row, row.of(REGISTER));
    String id = said.text(DwellingField.ID);
    boolean ofKobo =
        koboSheets.computeIfAbsent(
            Place.ofSheet(row.place().file(), row.place().sheet()),
            sheet -> KoboColumn.headed(row.mapping()));
    String address = said.text(DwellingField.ADDRESS);
    AddressKey key =
        address == null ? null : AddressKey.of(address, said.text(DwellingField.UNIT_NUMBER));
    Place place = row.place();
    String number = said.free().get(RUNNING_NUMBER);
    if (number != null) {
      found.expect(number, place);
    }
    if (row.refuses(REGISTER)) {
      judgement.refuse(REGISTER, place);
    } else if (id != null) {
      return withId(place, id, key, said, ofKobo);
    } else if (key == null) {
      refuse(place, "", new Trouble.Missing(DwellingField.ADDRESS));
    } else {
      return withoutId(place, key, said, ofKobo);
    }
    found.refuse(id, key, place);
    return null;
  }

  private @Nullable Identified withId(
      Place place, String id, @Nullable AddressKey key, Values said, boolean ofKobo) {
    Place first = seenIds.putIfAbsent(id, place);
    if (first != null) {
      refuse(place, id, new Trouble.RepeatedId(first));
      return null;
    }
    if (key != null) {
      seenKeys.putIfAbsent(key, place);
      List<String> same = known.with(key);
      if (!register.containsKey(id) && !same.isEmpty()) {
        judgement.add(
            new Problem(
                place,
                said.textOr(DwellingField.ADDRESS, ""),
                new Trouble.LooksLike(same.getFirst())));
      }
    }
    return new Identified(place, id, said, ofKobo);
  }

  private @Nullable Identified withoutId(Place place, AddressKey key, Values said, boolean ofKobo) {
    String line = line(said);
    Place first = seenKeys.putIfAbsent(key, place);
    List<String> same = ofKobo ? named(said) : known.with(key);
    if (first == null && same.size() == 1) {
      first = seenIds.putIfAbsent(same.getFirst(), place);
    }
    if (first != null) {
      refuse(place, line, new Trouble.RepeatedRecord(first));
      return null;
    } else if (same.size() > 1) {
      refuse(place, line, new Trouble.Ambiguous(same));
      found.refuse(null, key, place);
      return null;
    } else if (same.size() == 1) {
      return new Identified(
          place,
          same.getFirst(),
          said.without(List.of(DwellingField.ADDRESS, DwellingField.UNIT_NUMBER)),
          ofKobo);
    }
    List<String> alike = known.like(key);
    if (!alike.isEmpty()) {
      judgement.add(new Problem(place, line, new Trouble.LooksLike(alike.getFirst())));
    }
    return new Identified(place, Provisional.id(++made), said, ofKobo);
  }

  /// The dwellings that a row of Kobo's fits. Where several share an address, our own sheets for
  /// Kobo have the id as the last word of the extra reference.
  private List<String> named(Values said) {
    String address = said.textOr(DwellingField.ADDRESS, "");
    String unit = said.textOr(DwellingField.UNIT_NUMBER, "");
    String id = unit.substring(unit.lastIndexOf(' ') + 1);
    String rest = unit.substring(0, unit.length() - id.length()).strip();
    Dwelling dwelling = register.get(id);
    return dwelling != null && key(dwelling).equals(AddressKey.of(address, rest))
        ? List.of(id)
        : known.with(AddressKey.of(address, unit));
  }

  private void judgeRoom(Identified room) {
    String named = room.said().textOr(DwellingField.PART_OF, "");
    switch (found.find(named, null)) {
      case Reference.Found(String house) -> {
        Dwelling target = after(house);
        if (house.equals(room.id()) || (target != null && target.partOf() != null)) {
          refuse(room, named, new Trouble.HouseIsARoom());
        } else {
          judge(room, room.said().with(DwellingField.PART_OF, house));
        }
      }
      case Reference.Refused(Place other) ->
          refuse(room, named, new Trouble.NeedsRefusedRow(other));
      case Reference.Several(var ids) -> refuse(room, named, new Trouble.Ambiguous(ids));
      case Reference.Nobody _ -> refuse(room, named, new Trouble.UnknownHouse());
    }
  }

  private void judge(Identified row, Values told) {
    Dwelling before = register.get(row.id());
    Values was = before == null ? Values.NONE : DwellingValues.of(before);
    Values said = before == null ? told : news(told, was, row);
    Values after =
        DwellingForm.withDefaults(
            DwellingForm.withHistory(
                    said, before == null ? List.of() : before.statuses(), today, row.ofKobo())
                .with(DwellingField.ID, row.id())
                .over(was));
    LocalDate from = after.day(DwellingField.LEASED_IN_FROM);
    LocalDate until = after.day(DwellingField.LEASED_IN_UNTIL);
    if (!after.has(DwellingField.ADDRESS)) {
      refuse(row, "", new Trouble.Missing(DwellingField.ADDRESS));
    } else if (!after.has(DwellingField.BEDROOMS)) {
      refuse(row, "", new Trouble.Missing(DwellingField.BEDROOMS));
    } else if (from != null && until != null && !until.isAfter(from)) {
      refuse(
          row,
          "",
          new Trouble.WrongOrder(
              DwellingField.LEASED_IN_FROM, from, DwellingField.LEASED_IN_UNTIL, until));
    } else {
      int version = before == null ? 0 : before.version();
      Dwelling dwelling = DwellingValues.dwelling(after, version);
      if (before == null || !before.address().equals(dwelling.address())) {
        doubt(row.place(), dwelling);
      }
      taken.put(row.id(), new Taken<>(row.place(), row.id(), dwelling, before, after, was));
      found(dwelling);
      idsOfRows.put(row.place(), row.id());
    }
  }

  /// Without what is the same as is known, written in another way.
  private Values news(Values said, Values was, Identified row) {
    Values news = said;
    if (CadastralNumber.same(
        said.text(DwellingField.CADASTRAL_NUMBER), was.text(DwellingField.CADASTRAL_NUMBER))) {
      news = news.with(DwellingField.CADASTRAL_NUMBER, null);
    }
    Integer rent = said.whole(DwellingField.RENT);
    boolean ofLease =
        row.ofKobo()
            && !was.has(DwellingField.RENT)
            && tenancies
                .running(row.id(), today)
                .filter(l -> rent != null && l.rent() == rent)
                .isPresent();
    return ofLease ? news.with(DwellingField.RENT, null) : news;
  }

  /// An address that hardly can be so is told of and taken.
  private void doubt(Place place, Dwelling dwelling) {
    for (Doubt doubt : check.of(dwelling.address())) {
      judgement.add(
          new Problem(place, dwelling.address().line(), new Trouble.AddressDoubted(doubt)));
    }
  }

  private void refuse(Identified row, String offending, Trouble trouble) {
    refuse(row.place(), offending, trouble);
    String address = row.said().text(DwellingField.ADDRESS);
    found.refuse(
        row.id(),
        address == null ? null : AddressKey.of(address, row.said().text(DwellingField.UNIT_NUMBER)),
        row.place());
  }

  private void refuse(Place place, String offending, Trouble trouble) {
    judgement.refuse(REGISTER, new Problem(place, offending, trouble));
  }

  private void found(Dwelling dwelling) {
    boolean closed = dwelling.isDiscontinuedOn(today);
    found.add(dwelling.id(), key(dwelling), closed);
    String number = dwelling.fields().get(RUNNING_NUMBER);
    if (number != null) {
      found.number(dwelling.id(), number, closed);
    }
  }

  private static AddressKey key(Dwelling dwelling) {
    return AddressKey.of(dwelling.address().street(), dwelling.address().unitNumber());
  }

  private static String line(Values said) {
    String unit = said.text(DwellingField.UNIT_NUMBER);
    String address = said.textOr(DwellingField.ADDRESS, "");
    return unit == null ? address : address + ", " + unit;
  }

  /// The dwelling as it will be after the import.
  @Nullable Dwelling after(String id) {
    Taken<Dwelling> one = taken.get(id);
    return one == null ? register.get(id) : one.record();
  }

  /// The id of the dwelling that a row makes or speaks of, when it is taken.
  @Nullable String idOf(Place row) {
    return idsOfRows.get(row);
  }

  DwellingReferences references() {
    return found;
  }

  List<Taken<Dwelling>> taken() {
    return List.copyOf(taken.values());
  }
}
