package no.husrom.exchange.ui.block;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;

/// Which field of a register each column of its page is, for those that can be written in.
final class PageColumns {
  private static final Map<Register, Map<String, Field>> FIELDS =
      Map.of(
          Register.DWELLINGS, dwellings(),
          Register.HOUSEHOLDS, households(),
          Register.LEASES, leases(),
          Register.DECISIONS, Map.of());

  private PageColumns() {}

  static Optional<Field> field(Register register, String column) {
    return Optional.ofNullable(of(register).get(column));
  }

  /// The column that shows the field.
  static Optional<String> column(Register register, Field field) {
    return of(register).entrySet().stream()
        .filter(entry -> entry.getValue() == field)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, Field> of(Register register) {
    return FIELDS.getOrDefault(register, Map.of());
  }

  private static Map<String, Field> dwellings() {
    Map<String, Field> fields = new HashMap<>();
    fields.put("address", DwellingField.ADDRESS);
    fields.put("status", DwellingField.STATUS);
    fields.put("bedrooms", DwellingField.BEDROOMS);
    fields.put("rent", DwellingField.RENT);
    fields.put("district", DwellingField.DISTRICT);
    fields.put("kind", DwellingField.KIND);
    fields.put("disposal", DwellingField.DISPOSAL);
    fields.put("owner", DwellingField.OWNER);
    fields.put("leasedInUntil", DwellingField.LEASED_IN_UNTIL);
    fields.put("area", DwellingField.AREA);
    fields.put("rooms", DwellingField.ROOMS);
    fields.put("floor", DwellingField.FLOOR);
    fields.put("lift", DwellingField.LIFT);
    fields.put("stepFree", DwellingField.STEP_FREE);
    fields.put("wheelchair", DwellingField.WHEELCHAIR);
    fields.put("availableFrom", DwellingField.AVAILABLE_FROM);
    fields.put("verified", DwellingField.VERIFIED_ON);
    fields.put("note", DwellingField.NOTE);
    return fields;
  }

  private static Map<String, Field> households() {
    Map<String, Field> fields = new HashMap<>();
    fields.put("label", HouseholdField.LABEL);
    fields.put("category", HouseholdField.CATEGORY);
    fields.put("state", HouseholdField.STATE);
    fields.put("readyFrom", HouseholdField.READY_FROM);
    fields.put("deadline", HouseholdField.DEADLINE);
    fields.put("ground", HouseholdField.LEGAL_GROUND);
    fields.put("settledOn", HouseholdField.SETTLED_ON);
    fields.put("wheelchair", HouseholdField.WHEELCHAIR);
    fields.put("stepFree", HouseholdField.STEP_FREE);
    fields.put("temporary", HouseholdField.IN_TEMPORARY);
    fields.put("applied", HouseholdField.APPLIED_ON);
    fields.put("granted", HouseholdField.GRANTED_ON);
    fields.put("income", HouseholdField.INCOME);
    fields.put("wealth", HouseholdField.WEALTH);
    fields.put("debt", HouseholdField.DEBT);
    fields.put("benefit", HouseholdField.BENEFIT);
    fields.put("weight", HouseholdField.WEIGHT);
    fields.put("secrecy", HouseholdField.SECRECY);
    fields.put("verified", HouseholdField.VERIFIED_ON);
    fields.put("note", HouseholdField.NOTE);
    return fields;
  }

  private static Map<String, Field> leases() {
    Map<String, Field> fields = new HashMap<>();
    fields.put("household", LeaseField.HOUSEHOLD);
    fields.put("dwelling", LeaseField.DWELLING);
    fields.put("starts", LeaseField.STARTS);
    fields.put("ends", LeaseField.ENDS);
    fields.put("rent", LeaseField.RENT);
    fields.put("term", LeaseField.TERM);
    fields.put("signed", LeaseField.SIGNED_ON);
    fields.put("deposit", LeaseField.DEPOSIT);
    fields.put("guarantee", LeaseField.GUARANTEE);
    fields.put("disadvantaged", LeaseField.DISADVANTAGED);
    fields.put("mayRenew", LeaseField.MAY_RENEW);
    fields.put("note", LeaseField.NOTE);
    return fields;
  }
}
