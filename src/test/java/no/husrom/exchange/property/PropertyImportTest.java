package no.husrom.exchange.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.Counts;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.Importer;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.messy.MessyImportTest;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.household.State;
import no.husrom.lease.Lease;
import no.husrom.lease.Term;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Dump;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PropertyImportTest {
  private final Importer importer = new Importer(Tables.CLOCK);
  private final RegisterStore store = new RegisterStore();
  private final Database database = Engine.H2.open();

  @AfterEach
  void close() {
    database.close();
  }

  private ImportPreview read(Path... files) {
    return importer.read(
        List.of(files), Optional.empty(), database.read(store::read), Language.NYNORSK);
  }

  private Registers imported(Path... files) {
    assertThat(importer.commit(read(files), database)).isInstanceOf(ImportResult.Saved.class);
    return database.read(store::read);
  }

  private Registers importedAll() {
    return imported(PropertyFiles.all().toArray(Path[]::new));
  }

  private static Dwelling unit(Registers registers, String number) {
    return registers.dwellings().stream()
        .filter(d -> number.equals(d.fields().get("Løpenummer")))
        .findFirst()
        .orElseThrow();
  }

  private static Lease contract(Registers registers, String number) {
    return registers.leases().stream()
        .filter(l -> number.equals(l.fields().get("Løpenummer")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFilesTogetherGiveExactlyWhatIsStatedAndNothingTheSecondTime() throws IOException {
    Path[] all = PropertyFiles.all().toArray(Path[]::new);
    assertThat(MessyImportTest.lines(read(all))).isEqualTo(PropertyFiles.said());
    imported(all);
    List<String> once = Dump.of(database);
    ImportPreview again = read(all);
    assertThat(again.total().created() + again.total().updated()).isZero();
    importer.commit(again, database);
    assertThat(Dump.of(database)).isEqualTo(once);
  }

  @Test
  void aUnitIsADwellingWithWhatFacilitiesEstatesAndKeysSayOfIt() {
    Registers registers = importedAll();
    Dwelling flat = unit(registers, "1001");
    assertThat(flat.address())
        .isEqualTo(new Address("Kyrkjegata 4", "6150", "ØRSTA", null, "H0101", "11/32"));
    assertThat(flat.size().bedrooms()).isEqualTo(2);
    assertThat(flat.size().rooms()).isEqualTo(3);
    assertThat(flat.size().area()).isEqualByComparingTo(new BigDecimal("68.5"));
    assertThat(flat.rent().perMonth()).isEqualTo(7_850);
    assertThat(flat.holding().disposal()).isEqualTo(Disposal.OWNED);
    assertThat(flat.surroundings().district()).isEqualTo("Sentrum");
    assertThat(flat.surroundings().primarySchool()).isEqualTo("Ørsta skule");
    assertThat(flat.meters().power()).isEqualTo("7359992901");
    assertThat(flat.statuses()).containsExactly(new StatusChange(Tables.TODAY, Status.LET, ""));
    assertThat(flat.fields())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("Løpenummer", "1001"),
                Map.entry("Seksjonsnr", "101-01"),
                Map.entry("Seksjonsnavn", "Kyrkjegata 4, H0101, Leil 1"),
                Map.entry("Seksjonstype", "Komm.bolig"),
                Map.entry("Eiendom", "Kyrkjegata 4-6"),
                Map.entry("Formål", "Bolig"),
                Map.entry("Anskaffelsespris", "0,00"),
                Map.entry("Dato", "01.06.2019"),
                Map.entry("Balkong", "x"),
                Map.entry("Nøkkelkrok", "A12 (ytterdør); A13 (bod)")));
    Dwelling leasedIn = unit(registers, "1004");
    assertThat(leasedIn.holding().disposal()).isEqualTo(Disposal.LEASED_IN);
    assertThat(leasedIn.holding().owner()).isEqualTo("Strandvegen Eigedom AS");
    assertThat(leasedIn.address().street()).isEqualTo("Strandvegen 17 B");
    assertThat(leasedIn.fields())
        .as("in the columns that Kobo's sheets have for it")
        .containsEntry("boligeiersmobilnummer", "90 00 00 00")
        .containsEntry("boligeiersorganisasjonsnummer", "999 888 777");
    assertThat(unit(registers, "1002").access().adapted()).isTrue();
    assertThat(unit(registers, "1002").fields()).containsEntry("Merking", "raud; døropnar");
    assertThat(unit(registers, "1006").fields())
        .containsEntry("erdognbemannet", "Ja")
        .containsEntry("harpersonalbase", "x");
  }

  @Test
  void unitsOfOneAddressAreToldApartByWhatElseTheyAreCalled() {
    Registers registers = importedAll();
    assertThat(unit(registers, "1005").address().unitNumber()).isEqualTo("H0101 Hybel 1");
    assertThat(unit(registers, "1006").address().unitNumber()).isEqualTo("H0101 Hybel 2");
    assertThat(unit(registers, "1005").size().bedrooms()).as("one room and no more").isZero();
    assertThat(unit(registers, "1005").kind()).isEqualTo(DwellingKind.CARE);
    assertThat(unit(registers, "1007").kind()).isEqualTo(DwellingKind.TRANSITIONAL);
  }

  @Test
  void whatStandsForATenantIsADwellingNobodyCanMoveInto() {
    Registers registers = importedAll();
    assertThat(unit(registers, "1003").statuses())
        .as("since its contract with nobody began")
        .containsExactly(new StatusChange(LocalDate.of(2025, 9, 1), Status.UNAVAILABLE, "Passiv"));
    assertThat(unit(registers, "1006").statuses())
        .containsExactly(new StatusChange(Tables.TODAY, Status.UNAVAILABLE, "Midlertidig bolig"));
    assertThat(unit(registers, "1002").statuses())
        .containsExactly(
            new StatusChange(LocalDate.of(2026, 2, 10), Status.MAINTENANCE, "Vedlikehold"));
    assertThat(unit(registers, "1007").statuses())
        .containsExactly(new StatusChange(Tables.TODAY, Status.DISCONTINUED, "Aktiv: False"));
    assertThat(registers.households())
        .extracting(Household::label)
        .containsExactlyInAnyOrder("Reskontro 50011", "Reskontro 50020", "Reskontro 50044");
  }

  @Test
  void aContractIsALeaseOfItsUnitAndItsTenantIsANumber() {
    Registers registers = importedAll();
    Lease fixed = contract(registers, "7001");
    assertThat(fixed.dwellingId()).isEqualTo(unit(registers, "1001").id());
    assertThat(fixed.ends()).as("the day it runs out").isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(fixed.rent()).isEqualTo(7_850);
    Lease ended = contract(registers, "7002");
    assertThat(ended.ends()).as("the day it ended").isEqualTo(LocalDate.of(2024, 5, 31));
    Lease open = contract(registers, "7003");
    assertThat(open.term()).isEqualTo(Term.OPEN);
    assertThat(open.ends()).isNull();
    Household present = registers.household(fixed.householdId()).orElseThrow();
    assertThat(present.label()).isEqualTo("Reskontro 50011");
    assertThat(present.fields()).isEqualTo(Map.of("Reskontronr", "50011"));
    assertThat(present.category()).isEqualTo(Category.SITTING_TENANT);
    assertThat(present.state()).isEqualTo(State.SETTLED);
    assertThat(contract(registers, "7009").householdId()).isEqualTo(present.id());
    assertThat(registers.household(ended.householdId()).orElseThrow().state())
        .isEqualTo(State.MOVED_OUT);
    PropertyFiles.names()
        .forEach(name -> assertThat(Dump.of(database)).noneMatch(line -> line.contains(name)));
  }

  @Test
  void filesImportedOneByOneGiveTheSameAsTogether() {
    Registers apart = Registers.EMPTY;
    for (Path file :
        List.of(
            PropertyFiles.UNITS,
            PropertyFiles.KEYS,
            PropertyFiles.CONTRACTS,
            PropertyFiles.FACILITIES,
            PropertyFiles.ESTATES)) {
      apart = imported(file);
    }
    Dwelling flat = unit(apart, "1001");
    Lease lease = contract(apart, "7001");
    assertThat(lease.dwellingId()).isEqualTo(flat.id());
    try (Database other = Engine.H2.open()) {
      importer.commit(
          importer.read(PropertyFiles.all(), Optional.empty(), Registers.EMPTY, Language.NYNORSK),
          other);
      Registers together = other.read(store::read);
      for (String number : List.of("1001", "1002", "1004", "1005", "1006", "1007")) {
        Dwelling one = unit(apart, number);
        assertThat(one.withVersion(0).withId("B").withStatuses(List.of()))
            .isEqualTo(unit(together, number).withVersion(0).withId("B").withStatuses(List.of()));
        assertThat(one.statusOn(Tables.TODAY))
            .isEqualTo(unit(together, number).statusOn(Tables.TODAY));
      }
      assertThat(apart.leases()).hasSameSizeAs(together.leases());
      assertThat(apart.households()).hasSameSizeAs(together.households());
    }
  }

  @Test
  void aDwellingTheOfficeHasIsFoundByItsAddressAndKeepsItsIdAndSpelling() {
    Dwelling hers =
        Dwelling.of(
            "B1",
            new Address("Kyrkjegata 4", null, null, null, "h0101", null),
            DwellingKind.FLAT,
            3);
    database.change(tx -> new DwellingStore().save(tx, hers));
    assertThat(read(PropertyFiles.UNITS).counts(Register.DWELLINGS))
        .isEqualTo(new Counts(6, 1, 0, 2));
    Registers registers = imported(PropertyFiles.UNITS);
    assertThat(unit(registers, "1001").id()).isEqualTo("B1");
    assertThat(unit(registers, "1001").address().unitNumber()).isEqualTo("h0101");
    assertThat(unit(registers, "1001").size().bedrooms()).as("as she has it").isEqualTo(3);
    assertThat(contract(imported(PropertyFiles.CONTRACTS), "7001").dwellingId()).isEqualTo("B1");
  }

  @Test
  void aHouseholdThatGotAnotherLabelIsStillThatTenant() {
    Registers before = importedAll();
    Household tenant = before.household(contract(before, "7001").householdId()).orElseThrow();
    Household renamed =
        HouseholdValues.household(
            HouseholdValues.of(tenant).with(HouseholdField.LABEL, "Sak 26/118"), tenant.version());
    database.change(tx -> new HouseholdStore().save(tx, List.of(renamed)));
    ImportPreview again = read(PropertyFiles.CONTRACTS);
    assertThat(again.total().created() + again.total().updated()).isZero();
  }
}
