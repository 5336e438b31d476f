package no.husrom.exchange.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.exchange.field.DecisionField;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.field.Written;
import no.husrom.exchange.match.AddressKey;
import no.husrom.exchange.match.HouseholdKey;
import no.husrom.exchange.row.HouseholdForm;
import no.husrom.register.Registers;
import org.jspecify.annotations.Nullable;

/// The records of the registers as a workbook of a day has them, by id; and by what else tells a
/// record from the others, for a row that has lost its id.
final class Index {
  private static final Map<Register, Field> IDS =
      Map.of(
          Register.DWELLINGS, DwellingField.ID,
          Register.HOUSEHOLDS, HouseholdField.ID,
          Register.LEASES, LeaseField.ID,
          Register.DECISIONS, DecisionField.YEAR);

  private final Map<Register, Map<String, Values>> records = new EnumMap<>(Register.class);
  private final Map<Register, Map<Object, List<String>>> keys = new EnumMap<>(Register.class);

  Index(Registers registers, LocalDate day) {
    Written written = new Written(registers, day);
    for (Register register : Register.values()) {
      Map<String, Values> byId = new HashMap<>();
      Map<Object, List<String>> byKey = new HashMap<>();
      for (Values values : written.of(register)) {
        String id = String.valueOf(values.get(id(register)));
        byId.put(id, values);
        Object key = key(register, values);
        if (key != null) {
          byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(id);
        }
      }
      records.put(register, byId);
      keys.put(register, byKey);
    }
  }

  /// The field that names a record.
  static Field id(Register register) {
    Field field = IDS.get(register);
    if (field == null) {
      throw new IllegalArgumentException(register.name());
    }
    return field;
  }

  @Nullable Values get(Register register, String id) {
    return of(register).get(id);
  }

  boolean has(Register register, String id) {
    return of(register).containsKey(id);
  }

  Set<String> ids(Register register) {
    return of(register).keySet();
  }

  private Map<String, Values> of(Register register) {
    return records.getOrDefault(register, Map.of());
  }

  /// The id of the only record that is called as in these values; null when there is none or there
  /// are more.
  @Nullable String alike(Register register, Values said) {
    Object key = key(register, said);
    List<String> ids =
        key == null
            ? List.of()
            : keys.getOrDefault(register, Map.of()).getOrDefault(key, List.of());
    return ids.size() == 1 ? ids.getFirst() : null;
  }

  private static @Nullable Object key(Register register, Values said) {
    return switch (register) {
      case DWELLINGS -> {
        String address = said.text(DwellingField.ADDRESS);
        yield address == null ? null : AddressKey.of(address, said.text(DwellingField.UNIT_NUMBER));
      }
      case HOUSEHOLDS -> {
        String label = said.text(HouseholdField.LABEL);
        yield label == null ? null : HouseholdKey.of(label, HouseholdForm.members(said));
      }
      case LEASES -> {
        String dwelling = said.text(LeaseField.DWELLING);
        String household = said.text(LeaseField.HOUSEHOLD);
        var starts = said.day(LeaseField.STARTS);
        yield dwelling == null || household == null || starts == null
            ? null
            : List.of(dwelling, household, starts);
      }
      case DECISIONS -> null;
    };
  }
}
