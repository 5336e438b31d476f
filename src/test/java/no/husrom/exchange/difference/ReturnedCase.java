package no.husrom.exchange.difference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.exchange.field.DecisionField;
import no.husrom.exchange.field.DecisionValues;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.LeaseValues;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.write.RegisterWorkbook;
import no.husrom.file.Saving;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.office.Decision;
import no.husrom.office.Office;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// A small office whose registers are exported while its people go on working in the program.
public final class ReturnedCase {
  public static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final RegisterStore STORE = new RegisterStore();

  private ReturnedCase() {}

  /// Five dwellings, three households, two leases and a decision.
  public static void fill(Database database) {
    database.change(
        tx ->
            STORE.save(
                tx,
                new Registers(
                    Office.PROPOSED,
                    List.of(home(1), home(2), home(3), home(4), home(5)),
                    List.of(people(1), people(2), people(3)),
                    List.of(lease("L1", "H1", "B2"), lease("L2", "H2", "B3")),
                    List.of(Decision.unknown(2026)))));
  }

  private static Dwelling home(int number) {
    Values values =
        DwellingValues.of(
                Dwelling.of(
                    "B" + number,
                    new Address("Kyrkjevegen " + number, null, null, null, "H0101", null),
                    DwellingKind.FLAT,
                    2))
            .with(DwellingField.RENT, 8_000)
            .with(DwellingField.NOTE, "Nøkkel i skap " + number);
    return DwellingValues.dwelling(new Values(values.known(), Map.of("Vaktmeister", "Ola")), 0);
  }

  private static Household people(int number) {
    return Household.of("H" + number, "Sak " + number, Category.REFUGEE, List.of());
  }

  private static Lease lease(String id, String household, String dwelling) {
    return Lease.of(
        id,
        household,
        new Occupancy(dwelling, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31)),
        8_000);
  }

  /// Writes the registers as they stand.
  public static Path export(Database database, Path file, Language language) {
    Saving saving = RegisterWorkbook.write(file, database, DAY, language);
    if (!(saving instanceof Saving.Saved)) {
      throw new IllegalStateException(saving.toString());
    }
    return file;
  }

  /// Somebody changes one fact in the program; null forgets it.
  public static void change(Database database, String id, Field field, @Nullable Object value) {
    database.change(
        tx -> {
          Registers now = STORE.read(tx);
          STORE.saveRecords(
              tx,
              new Registers(
                  now.office(),
                  field instanceof DwellingField
                      ? edited(now.dwellings(), Dwelling::id, id, d -> with(d, field, value))
                      : List.of(),
                  field instanceof HouseholdField
                      ? edited(now.households(), Household::id, id, h -> with(h, field, value))
                      : List.of(),
                  field instanceof LeaseField
                      ? edited(now.leases(), Lease::id, id, l -> with(l, field, value))
                      : List.of(),
                  field instanceof DecisionField
                      ? edited(
                          now.decisions(),
                          d -> String.valueOf(d.year()),
                          id,
                          d ->
                              DecisionValues.decision(
                                  DecisionValues.of(d).with(field, value), d.handoversIn()))
                      : List.of()));
        });
  }

  private static <R> List<R> edited(
      List<R> records, Function<R, String> id, String wanted, Function<R, R> edit) {
    return records.stream().filter(r -> id.apply(r).equals(wanted)).map(edit).toList();
  }

  private static Dwelling with(Dwelling d, Field field, @Nullable Object value) {
    return DwellingValues.dwelling(DwellingValues.of(d).with(field, value), d.version());
  }

  private static Household with(Household h, Field field, @Nullable Object value) {
    return HouseholdValues.household(HouseholdValues.of(h).with(field, value), h.version());
  }

  private static Lease with(Lease l, Field field, @Nullable Object value) {
    return LeaseValues.lease(LeaseValues.of(l).with(field, value), l.version());
  }

  /// Somebody writes in the office's own field of a dwelling.
  public static void changeOwn(Database database, String id, String name, String value) {
    database.change(
        tx -> {
          Dwelling dwelling = STORE.read(tx).dwelling(id).orElseThrow();
          Values values = new Values(DwellingValues.of(dwelling).known(), Map.of(name, value));
          new DwellingStore().save(tx, DwellingValues.dwelling(values, dwelling.version()));
        });
  }

  /// Somebody deletes a dwelling in the program.
  public static void deleteHome(Database database, String id) {
    database.change(tx -> new DwellingStore().delete(tx, id));
  }

  /// What the program knows of a field now.
  public static @Nullable Object now(Database database, String id, Field field) {
    Registers now = database.read(STORE::read);
    Map<String, Values> byId =
        switch (field.register()) {
          case DWELLINGS -> byId(now.dwellings(), Dwelling::id, DwellingValues::of);
          case HOUSEHOLDS -> byId(now.households(), Household::id, HouseholdValues::of);
          case LEASES -> byId(now.leases(), Lease::id, LeaseValues::of);
          case DECISIONS ->
              byId(now.decisions(), d -> String.valueOf(d.year()), DecisionValues::of);
        };
    return byId.getOrDefault(id, Values.NONE).get(field);
  }

  private static <R> Map<String, Values> byId(
      List<R> records, Function<R, String> id, Function<R, Values> values) {
    return records.stream().collect(Collectors.toMap(id, values));
  }

  /// How many records a register has.
  public static int count(Database database, Register register) {
    Registers now = database.read(STORE::read);
    return switch (register) {
      case DWELLINGS -> now.dwellings().size();
      case HOUSEHOLDS -> now.households().size();
      case LEASES -> now.leases().size();
      case DECISIONS -> now.decisions().size();
    };
  }
}
