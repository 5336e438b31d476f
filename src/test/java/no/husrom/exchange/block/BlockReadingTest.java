package no.husrom.exchange.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.lease.Lease;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;

class BlockReadingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private final Registers registers = demo();
  private final Dwelling first = registers.dwellings().getFirst();

  private static Registers demo() {
    try (Database database = Engine.H2.open()) {
      database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
      return database.read(new RegisterStore()::read);
    }
  }

  private BlockReading read(Register register, BlockLine... lines) {
    return BlockReading.of(register, List.of(lines), registers, TODAY, Language.NYNORSK);
  }

  private BlockLine line(Map<Field, String> said) {
    return new BlockLine(first.id(), said, Map.of());
  }

  @Test
  void cellsAreReadAsTheImportReadsThem() {
    BlockReading reading =
        read(
            Register.DWELLINGS,
            line(
                Map.of(
                    DwellingField.RENT, "12.500,00 kr",
                    DwellingField.AREA, "68,5",
                    DwellingField.LEASED_IN_UNTIL, "31/12-2031",
                    DwellingField.STATUS, "under vedlikehald")));
    assertThat(reading.flaws()).isEmpty();
    Dwelling after = reading.preview().reading().dwellings().getFirst().record();
    assertThat(after.rent().perMonth()).isEqualTo(12_500);
    assertThat(after.size().area()).isEqualByComparingTo("68.5");
    assertThat(after.holding().leasedInUntil()).isEqualTo("2031-12-31");
    assertThat(after.statusOn(TODAY).orElseThrow().status()).isNotEqualTo(Status.READY);
    assertThat(after.address()).isEqualTo(first.address());
  }

  @Test
  void aCellThatCannotBeReadIsAFaultAlsoWhereTheImportOnlyWarns() {
    BlockReading reading = read(Register.DWELLINGS, line(Map.of(DwellingField.FLOOR, "øvst")));
    assertThat(reading.flaws()).hasSize(1);
    assertThat(reading.flaws().getFirst().field()).isEqualTo(DwellingField.FLOOR);
    assertThat(reading.flaws().getFirst().line()).isZero();
  }

  @Test
  void anEmptiedCellErasesTheFactAndCountsAsAChange() {
    BlockReading reading =
        read(Register.DWELLINGS, line(Map.of(DwellingField.RENT, "", DwellingField.DISTRICT, "")));
    assertThat(reading.flaws()).isEmpty();
    assertThat(reading.preview().total().updated()).isEqualTo(1);
    Dwelling after = reading.preview().reading().dwellings().getFirst().record();
    assertThat(after.rent().perMonth()).isNull();
    assertThat(after.surroundings().district()).isNull();
    assertThat(after.size()).isEqualTo(first.size());
  }

  @Test
  void whatARecordCannotBeWithoutIsNotErased() {
    BlockReading reading =
        read(
            Register.DWELLINGS,
            line(Map.of(DwellingField.ADDRESS, "", DwellingField.BEDROOMS, "")));
    assertThat(reading.flaws())
        .extracting(BlockFlaw::field)
        .containsExactlyInAnyOrder(DwellingField.ADDRESS, DwellingField.BEDROOMS);
  }

  @Test
  void theOfficesOwnColumnsAreWrittenAndErased() {
    BlockReading written =
        read(Register.DWELLINGS, new BlockLine(first.id(), Map.of(), Map.of("Nøkkelskap", "14 B")));
    assertThat(written.preview().reading().dwellings().getFirst().record().fields())
        .containsEntry("Nøkkelskap", "14 B");
  }

  @Test
  void aNewRowWithoutAnAddressIsAFault() {
    BlockReading reading =
        read(
            Register.DWELLINGS,
            new BlockLine(
                null, Map.of(DwellingField.BEDROOMS, "2", DwellingField.RENT, "9000"), Map.of()));
    assertThat(reading.flaws()).extracting(BlockFlaw::line).containsExactly(0);
  }

  @Test
  void aLeaseOverAnotherIsAFault() {
    Lease lease =
        registers.leases().stream()
            .filter(l -> l.ends() == null || l.ends().isAfter(TODAY))
            .findFirst()
            .orElseThrow();
    String other =
        registers.households().stream()
            .map(h -> h.id())
            .filter(id -> !id.equals(lease.householdId()))
            .findFirst()
            .orElseThrow();
    BlockReading reading =
        read(
            Register.LEASES,
            new BlockLine(
                null,
                Map.of(
                    LeaseField.DWELLING,
                    lease.dwellingId(),
                    LeaseField.HOUSEHOLD,
                    other,
                    LeaseField.STARTS,
                    lease.starts().plusDays(1).toString(),
                    LeaseField.RENT,
                    "9000"),
                Map.of()));
    assertThat(reading.flaws()).hasSize(1);
  }
}
