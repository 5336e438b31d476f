package no.husrom.exchange.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.LeaseValues;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.match.Provisional;
import no.husrom.exchange.match.Reference;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.row.ReadRow;
import no.husrom.lease.Lease;
import no.husrom.lease.Term;
import org.jspecify.annotations.Nullable;

/// Judges the rows of leases, when dwellings and households are judged: whom each row speaks of,
/// whether it may, and at last whether leases overlap.
final class LeaseIntake {
  /// What is not so when a new lease's row does not say it.
  private static final List<Field> FLAGS =
      List.of(
          LeaseField.DISADVANTAGED,
          LeaseField.NO_TERMINATION,
          LeaseField.FAMILY_BY_APPROVAL,
          LeaseField.OTHERS_BY_APPROVAL,
          LeaseField.USE_WHILE_AWAY,
          LeaseField.SHORT_TERM,
          LeaseField.LOAN,
          LeaseField.LANDLORD_LIVES_IN,
          LeaseField.HOLIDAY_HOME,
          LeaseField.ROOM_WITH_ACCESS);

  private static final Register REGISTER = Register.LEASES;
  private static final Set<Field> REFERENCES =
      Set.of(LeaseField.ADDRESS, LeaseField.UNIT_NUMBER, LeaseField.TENANT, LeaseField.OPEN_ENDED);

  private final DwellingIntake dwellings;
  private final HouseholdIntake households;
  private final Judgement judgement;
  private final Map<String, Lease> register = new HashMap<>();
  private final Map<Key, String> byKey = new HashMap<>();
  private final Map<String, Place> seenIds = new HashMap<>();
  private final Map<Key, Place> seenKeys = new HashMap<>();
  private final Overlaps overlaps;
  private int made;

  private record Key(@Nullable String dwelling, @Nullable String household, LocalDate starts) {}

  LeaseIntake(
      List<Lease> leases,
      DwellingIntake dwellings,
      HouseholdIntake households,
      Judgement judgement) {
    this.dwellings = dwellings;
    this.households = households;
    this.judgement = judgement;
    this.overlaps = new Overlaps(leases);
    for (Lease lease : leases) {
      register.put(lease.id(), lease);
      byKey.put(new Key(lease.dwellingId(), lease.householdId(), lease.starts()), lease.id());
    }
  }

  void take(List<ReadRow> rows) {
    for (ReadRow row : rows) {
      boolean own = row.mapping().register() == REGISTER;
      if (own
          || row.of(REGISTER).has(LeaseField.TENANT)
          || row.of(REGISTER).has(LeaseField.STARTS)) {
        if (row.refuses(REGISTER)) {
          judgement.refuse(REGISTER, row.place());
        } else {
          identify(row, own);
        }
      }
    }
    overlaps.settle((place, trouble) -> refuse(place, "", trouble));
  }

  List<Taken<Lease>> taken() {
    return overlaps.accepted();
  }

  private void identify(ReadRow row, boolean own) {
    Values said = withTerm(row.of(REGISTER));
    String id = said.text(LeaseField.ID);
    Place place = row.place();
    if (id != null) {
      Place first = seenIds.putIfAbsent(id, place);
      if (first != null) {
        refuse(place, id, new Trouble.RepeatedId(first));
        return;
      }
    }
    Lease before = id == null ? null : register.get(id);
    String dwelling = dwelling(row, own, said, before);
    String household = dwelling == null ? null : household(row, own, said, before);
    if (dwelling == null || household == null) {
      return;
    }
    LocalDate starts = said.day(LeaseField.STARTS);
    if (before == null && starts == null) {
      refuse(place, "", new Trouble.Missing(LeaseField.STARTS));
      return;
    }
    Values resolved =
        said.without(REFERENCES)
            .with(LeaseField.DWELLING, dwelling)
            .with(LeaseField.HOUSEHOLD, household);
    if (id == null && starts != null) {
      Key key = new Key(dwelling, household, starts);
      id = byKey.get(key);
      Place first = seenKeys.putIfAbsent(key, place);
      if (first == null && id != null) {
        first = seenIds.putIfAbsent(id, place);
      }
      if (first != null) {
        refuse(place, name(said), new Trouble.RepeatedRecord(first));
        return;
      }
      before = id == null ? null : register.get(id);
    }
    judge(row, id == null ? Provisional.id(++made) : id, before, resolved);
  }

  private static Values withTerm(Values said) {
    Boolean open = said.flag(LeaseField.OPEN_ENDED);
    if (open == null || said.has(LeaseField.TERM)) {
      return said;
    }
    boolean fixed = !open && said.has(LeaseField.ENDS);
    return said.with(LeaseField.TERM, fixed ? Term.FIXED : open ? Term.OPEN : null);
  }

  private @Nullable String dwelling(ReadRow row, boolean own, Values said, @Nullable Lease before) {
    Place place = row.place();
    String words = said.text(LeaseField.DWELLING);
    if (!own) {
      String id = dwellings.idOf(place);
      if (id == null) {
        judgement.refuse(REGISTER, place); // the row itself is told of
      }
      return id;
    }
    String address = said.text(LeaseField.ADDRESS);
    String unit = said.text(LeaseField.UNIT_NUMBER);
    if (words == null && address == null) {
      if (before == null) {
        refuse(place, "", new Trouble.Missing(LeaseField.DWELLING));
        return null;
      }
      return before.dwellingId();
    }
    String named = words == null ? String.valueOf(address) : words;
    Reference found = dwellings.references().find(named, unit);
    if (found instanceof Reference.Nobody && words != null && address != null) {
      named = unit == null ? address : address + ", " + unit;
      found = dwellings.references().find(address, unit);
    }
    return switch (found) {
      case Reference.Found(String id) -> id;
      case Reference.Refused(Place other) ->
          refused(place, named, new Trouble.NeedsRefusedRow(other));
      case Reference.Several(var ids) -> refused(place, named, new Trouble.Ambiguous(ids));
      case Reference.Nobody _ -> refused(place, named, new Trouble.UnknownDwelling());
    };
  }

  private @Nullable String household(
      ReadRow row, boolean own, Values said, @Nullable Lease before) {
    Place place = row.place();
    if (!own) {
      String id = households.idOf(place);
      if (id == null && said.has(LeaseField.TENANT)) {
        judgement.refuse(REGISTER, place);
      } else if (id == null) {
        refuse(place, "", new Trouble.Missing(LeaseField.TENANT));
      }
      return id;
    }
    String words = said.text(LeaseField.HOUSEHOLD);
    String tenant = said.text(LeaseField.TENANT);
    if (words == null && tenant == null) {
      if (before == null) {
        refuse(place, "", new Trouble.Missing(LeaseField.TENANT));
        return null;
      }
      return before.householdId();
    }
    String named = words == null ? String.valueOf(tenant) : words;
    Reference found = households.find(named);
    if (found instanceof Reference.Nobody && words != null && tenant != null) {
      named = tenant;
      found = households.find(tenant);
    }
    return switch (found) {
      case Reference.Found(String id) -> id;
      case Reference.Refused(Place other) ->
          refused(place, named, new Trouble.NeedsRefusedRow(other));
      case Reference.Several(var ids) -> refused(place, named, new Trouble.Ambiguous(ids));
      case Reference.Nobody _ -> refused(place, named, new Trouble.UnknownHousehold());
    };
  }

  private void judge(ReadRow row, String id, @Nullable Lease before, Values said) {
    Place place = row.place();
    Values was = before == null ? Values.NONE : LeaseValues.of(before);
    Values after = said.with(LeaseField.ID, id).over(was);
    if (after.has(LeaseField.NOTICE_ON) != after.has(LeaseField.NOTICE_BY)) {
      judgement.add(Problem.at(place, new Trouble.HalfANotice()));
      after = after.with(LeaseField.NOTICE_ON, null).with(LeaseField.NOTICE_BY, null);
    }
    if (!after.has(LeaseField.RENT)) {
      Dwelling dwelling = dwellings.after(after.textOr(LeaseField.DWELLING, ""));
      Integer rent = dwelling == null ? null : dwelling.rent().perMonth();
      if (rent != null) {
        after = after.with(LeaseField.RENT, rent);
        if (row.mapping().register() == REGISTER) {
          judgement.add(Problem.at(place, new Trouble.RentOfDwelling(rent)));
        }
      }
    }
    Trouble trouble = trouble(after);
    if (trouble != null) {
      refuse(place, "", trouble);
      return;
    }
    int version = before == null ? 0 : before.version();
    Lease lease = LeaseValues.lease(before == null ? withDefaults(after) : after, version);
    overlaps.add(new Taken<>(place, id, lease, before, LeaseValues.of(lease), was));
  }

  private static Values withDefaults(Values values) {
    Values whole = values;
    for (Field flag : FLAGS) {
      whole = whole.has(flag) ? whole : whole.with(flag, false);
    }
    return whole;
  }

  private static @Nullable Trouble trouble(Values after) {
    LocalDate starts = after.day(LeaseField.STARTS);
    LocalDate ends = after.day(LeaseField.ENDS);
    if (starts == null) {
      return new Trouble.Missing(LeaseField.STARTS);
    } else if (ends != null && !ends.isAfter(starts)) {
      return new Trouble.WrongOrder(LeaseField.STARTS, starts, LeaseField.ENDS, ends);
    } else if (ends == null && after.get(LeaseField.TERM) == Term.FIXED) {
      return new Trouble.FixedTermWithoutEnd();
    }
    return after.has(LeaseField.RENT) ? null : new Trouble.Missing(LeaseField.RENT);
  }

  private static String name(Values said) {
    return said.textOr(LeaseField.TENANT, said.textOr(LeaseField.HOUSEHOLD, ""));
  }

  private @Nullable String refused(Place place, String offending, Trouble trouble) {
    refuse(place, offending, trouble);
    return null;
  }

  private void refuse(Place place, String offending, Trouble trouble) {
    judgement.refuse(REGISTER, new Problem(place, offending, trouble));
  }
}
