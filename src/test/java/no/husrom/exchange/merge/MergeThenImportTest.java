package no.husrom.exchange.merge;

import static no.husrom.exchange.Tables.kinds;
import static no.husrom.exchange.Tables.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.property.PropertyFiles;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.office.Office;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The next import finds the record that was kept, and not the one that was closed.
class MergeThenImportTest {
  private static final String NUMBER = "L\u00f8penummer";
  private static final OpenSheet DWELLINGS =
      sheet("Bustader", "Adresse|Bruksenhet|Soverom|Husleige", "vegen 1|h0101|2|9100");
  private static final OpenSheet HOUSEHOLDS =
      sheet("Husstandar", "Husstand|Gruppe|Inntekt", "Sak 1|flyktning|350000");
  private static final OpenSheet LEASES =
      sheet(
          "Kontraktar",
          "Adresse|Bruksenhet|Husstand|Startdato|Leige",
          "Vegen 1|H0101|sak 1|01.01.2025|9000");
  private static final OpenSheet TENANTS =
      sheet(
          "Bustader",
          "Adresse|Bruksenhet|Soverom|Leigetakar|Innflytting",
          "Vegen 1|H0101|2|Sak 1|01.01.2025");

  private final Database database = Engine.H2.open();
  private final RegisterStore store = new RegisterStore();
  private final Importer importer = new Importer(Tables.CLOCK);

  @AfterEach
  void close() {
    database.close();
  }

  private static Dwelling dwelling(String id, String street) {
    return Dwelling.of(
        id, new Address(street, null, null, null, "H0101", null), DwellingKind.FLAT, 2);
  }

  private static Household household(String id, String label) {
    return Household.of(id, label, Category.REFUGEE, List.of());
  }

  private Registers registers() {
    return database.read(store::read);
  }

  private void save(List<Dwelling> dwellings, List<Household> households, List<Lease> leases) {
    database.change(
        tx -> store.save(tx, new Registers(Office.PROPOSED, dwellings, households, leases)));
  }

  private void merge(Register register, String kept, String other, boolean asProposed) {
    Registers read = registers();
    Twins twins = new Twins(register, kept, other, Twins.Why.ADDRESS);
    Set<Facts.Key> taken =
        asProposed ? Facts.of(register, kept, other, read).proposed(Language.NYNORSK) : Set.of();
    assertThat(
            database.<Merged>write(
                tx ->
                    new MergeStore().merge(tx, twins, taken, read, Tables.TODAY, Language.NYNORSK)))
        .isInstanceOf(Merged.Done.class);
  }

  private ImportPreview again() {
    ImportPreview again =
        importer.read(PropertyFiles.all(), Optional.empty(), registers(), Language.NYNORSK);
    assertThat(again.problems())
        .extracting(problem -> problem.trouble().getClass().getSimpleName())
        .doesNotContain(Trouble.Ambiguous.class.getSimpleName());
    assertThat(again.total().created()).isZero();
    assertThat(importer.commit(again, database)).isInstanceOf(ImportResult.Saved.class);
    return again;
  }

  @Test
  void sheetsFindTheKeptRecords() {
    save(
        List.of(dwelling("B1", "Vegen 1"), dwelling("B2", "Vegen 1")),
        List.of(household("H1", "Sak 1"), household("H2", "Sak 1")),
        List.of(Lease.of("L1", "H2", new Occupancy("B2", LocalDate.of(2025, 1, 1), null), 9_000)));
    assertThat(kinds(Tables.read(registers(), DWELLINGS, HOUSEHOLDS)))
        .containsExactly("2 Ambiguous", "2 Ambiguous");
    assertThat(kinds(Tables.read(registers(), LEASES))).containsExactly("2 Ambiguous");
    merge(Register.DWELLINGS, "B1", "B2", true);
    merge(Register.HOUSEHOLDS, "H1", "H2", true);
    for (OpenSheet leases : List.of(LEASES, TENANTS)) {
      ImportPreview known = Tables.read(registers(), leases);
      assertThat(kinds(known)).isEmpty();
      assertThat(known.total().created()).isZero();
    }
    ImportPreview sheets = Tables.read(registers(), DWELLINGS, HOUSEHOLDS);
    assertThat(kinds(sheets)).isEmpty();
    importer.commit(sheets, database);
    assertThat(registers().dwelling("B1").orElseThrow().rent().perMonth()).isEqualTo(9_100);
    assertThat(registers().household("H1").orElseThrow().economy().incomePerYear())
        .isEqualTo(350_000);
    assertThat(registers().dwelling("B2").orElseThrow().rent().perMonth()).isNull();
  }

  @Test
  void aPropertySystemsFilesFindTheKeptRecordsByTheirNumbers() {
    importer.commit(
        importer.read(PropertyFiles.all(), Optional.empty(), Registers.EMPTY, Language.NYNORSK),
        database);
    String unit = unit("1001").getFirst();
    String tenant =
        registers().households().stream()
            .filter(household -> household.label().equals("Reskontro 50011"))
            .findFirst()
            .orElseThrow()
            .id();
    save(List.of(dwelling("K1", "Kyrkjegata 4")), List.of(household("K2", "Sak 7")), List.of());
    merge(Register.DWELLINGS, "K1", unit, true);
    merge(Register.HOUSEHOLDS, "K2", tenant, true);
    assertThat(unit("1001")).containsExactly("K1");
    Registers merged = registers();
    assertThat(merged.household(tenant).orElseThrow().fields()).isEmpty();
    assertThat(again().total().updated()).as("nothing is news").isZero();
    assertThat(registers().leases()).isEqualTo(merged.leases());
    assertThat(registers().dwelling(unit)).isEqualTo(merged.dwelling(unit));
  }

  @Test
  void aNumberThatWasNotTakenComesBackToTheKeptRecord() {
    importer.commit(
        importer.read(PropertyFiles.all(), Optional.empty(), Registers.EMPTY, Language.NYNORSK),
        database);
    String unit = unit("1001").getFirst();
    save(List.of(dwelling("K1", "Kyrkjegata 4")), List.of(), List.of());
    merge(Register.DWELLINGS, "K1", unit, false);
    assertThat(unit("1001")).isEmpty();
    again();
    assertThat(unit("1001")).containsExactly("K1");
    assertThat(registers().leases())
        .extracting(Lease::dwellingId)
        .contains("K1")
        .doesNotContain(unit);
  }

  private List<String> unit(String number) {
    return registers().dwellings().stream()
        .filter(dwelling -> number.equals(dwelling.fields().get(NUMBER)))
        .map(Dwelling::id)
        .toList();
  }
}
