package no.husrom.exchange.property;

import static no.husrom.exchange.Tables.kinds;
import static no.husrom.exchange.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.State;
import no.husrom.lease.Lease;
import no.husrom.office.Office;
import no.husrom.register.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyRowsTest {
  private static final String UNITS =
      "Løpenummer|Seksjonsnr|Seksjonsnavn|Soverom|Utleibar|Leietakernr|Leietaker";
  private static final String CONTRACTS =
      "Løpenummer|Reskontronr|Startdato|Sluttdato|Sum|Enhetsnr|Enhet|Kontraktstype";

  private static OpenSheet units(String... lines) {
    return sheet("einingar", UNITS, lines);
  }

  private static OpenSheet contracts(String... lines) {
    return sheet("kontraktar", CONTRACTS, lines);
  }

  private static OpenSheet sheet(String name, String headings, String... lines) {
    String[] all = new String[lines.length + 1];
    all[0] = headings;
    System.arraycopy(lines, 0, all, 1, lines.length);
    return Tables.sheet(name, all);
  }

  private static Registers registers(ImportPreview preview) {
    return new Registers(
        Office.PROPOSED,
        preview.reading().dwellings().stream().map(row -> row.record().withId("B1")).toList(),
        List.of(),
        List.of());
  }

  /// What is said of the only unit of a register when its row says this of its tenant.
  private static List<StatusChange> statuses(Registers registers, String tenant) {
    return read(registers, units("1|A-1|Vegen 1, H0101|2|" + tenant))
        .reading()
        .dwellings()
        .getFirst()
        .record()
        .statuses();
  }

  @Test
  void theSystemSaysOnlyWhatItsWordsCanTell() {
    Registers nobody = registers(read(units("1|A-1|Vegen 1, H0101|2|True||")));
    assertThat(nobody.dwellings().getFirst().statuses()).isEmpty();
    assertThat(statuses(nobody, "True|12|Kari"))
        .extracting(StatusChange::status)
        .containsExactly(Status.LET);
    assertThat(statuses(nobody, "True||Kari"))
        .as("a name is a tenant, whoever it is")
        .extracting(StatusChange::status)
        .containsExactly(Status.LET);
    assertThat(statuses(nobody, "False||"))
        .extracting(StatusChange::status)
        .containsExactly(Status.UNAVAILABLE);
    Registers reserved = with(nobody, Status.RESERVED, "");
    assertThat(statuses(reserved, "True||")).hasSize(1);
    Registers damaged = with(nobody, Status.UNAVAILABLE, "Vasskade");
    assertThat(statuses(damaged, "True||")).as("the office knows better").hasSize(1);
    Registers passive = with(nobody, Status.UNAVAILABLE, "Passiv");
    assertThat(statuses(passive, "True||"))
        .as("the system said so, and says so no more")
        .extracting(StatusChange::status)
        .containsExactly(Status.UNAVAILABLE, Status.READY);
    Registers noticed = with(nobody, Status.NOTICE_GIVEN, "");
    assertThat(statuses(noticed, "True|12|Kari")).hasSize(1);
  }

  private static Registers with(Registers registers, Status status, String reason) {
    Dwelling dwelling = registers.dwellings().getFirst();
    StatusChange change = new StatusChange(Tables.TODAY.minusDays(30), status, reason);
    return new Registers(
        Office.PROPOSED, List.of(dwelling.withStatuses(List.of(change))), List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource({"01,", "1,", "A-1,", "'','Vegen 1, H0101'", "77,'vegen 1, h 0101'"})
  void aContractNamesItsUnitByEitherNumberOrByItsName(String number, String name) {
    String row = "7|50|01.01.2025||8000|" + number + "|" + (name == null ? "" : name) + "|";
    ImportPreview together =
        read(units("1|A-1|Vegen 1, H0101|2|True||", "2|A-2|Vegen 2|2|True||"), contracts(row));
    assertThat(together.reading().leases()).hasSize(1);
    Registers earlier = registers(read(units("1|A-1|Vegen 1, H0101|2|True||")));
    assertThat(read(earlier, contracts(row)).reading().leases())
        .extracting(lease -> lease.record().dwellingId())
        .containsExactly("B1");
  }

  @Test
  void aContractOfARefusedUnitIsRefusedAndMakesNoHousehold() {
    ImportPreview preview =
        read(
            units("1|A-1|Vegen 1, H0101|to|True||"),
            contracts("7|50|01.01.2025||8000|1||", "8|51|01.01.2025||8000|9||"));
    assertThat(kinds(preview))
        .containsExactly(
            "0G TenantNames", "2D Unreadable", "2 NeedsRefusedRow", "3 UnknownDwelling");
    assertThat(preview.reading().households()).isEmpty();
  }

  @Test
  void twoUnitsOfOneNumberOrOneAddressAreToldApartByAPerson() {
    ImportPreview preview =
        read(
            units(
                "1|A-1|Vegen 1, H0101|2|True||",
                "1|A-2|Vegen 2, H0101|2|True||",
                "3|A-3|Vegen 1, H0101|2|True||"));
    assertThat(kinds(preview))
        .containsExactly("0G TenantNames", "3 RepeatedRecord", "4 RepeatedRecord");
    Registers earlier = registers(read(units("1|A-1|Vegen 1, H0101|2|True||")));
    assertThat(kinds(read(earlier, units("3|A-3|Vegen 1, H0101|2|True||"))))
        .containsExactly("0G TenantNames", "2 Ambiguous");
  }

  @Test
  void aUnitThatIsCalledSomethingElseIsStillThatDwelling() {
    Registers earlier = registers(read(units("1|A-1|Vegen 1, H0101|2|True||")));
    ImportPreview preview = read(earlier, units("1|A-1|Nyvegen 1, H0101|2|True||"));
    Dwelling renamed = preview.reading().dwellings().getFirst().record();
    assertThat(renamed.id()).isEqualTo("B1");
    assertThat(renamed.address().street()).isEqualTo("Nyvegen 1");
  }

  @Test
  void anOpenEndedContractHasNoExpiryAndAContractKeepsItsNumber() {
    ImportPreview preview =
        read(
            units("1|A-1|Vegen 1, H0101|2|True||"),
            sheet(
                "kontraktar",
                "Løpenummer|Reskontronr|Startdato|Utløp|Sum|Enhetsnr|Kontraktstype",
                "7|50|01.01.2025|31.12.2027|8000|1|A-Omsorg tidsubestemt"));
    Lease lease = preview.reading().leases().getFirst().record();
    assertThat(lease.ends()).isNull();
    assertThat(lease.fields())
        .isEqualTo(Map.of("Løpenummer", "7", "Kontraktstype", "A-Omsorg tidsubestemt"));
  }

  /// A contract's row: number, end, expiry, tenant, type and state.
  private static OpenSheet treated(String... lines) {
    return sheet(
        "kontraktar",
        "Løpenummer|Sluttdato|Utløp|Leietaker|Kontraktstype|Behandlingsstatus|Reskontronr|Startdato|Sum|Enhetsnr",
        Arrays.stream(lines).map(l -> l + "|50|01.01.2025|8000|1").toArray(String[]::new));
  }

  @Test
  void anEndedContractDoesNotGoOnUntilItWouldHaveRunOut() {
    OpenSheet unit = units("1|A-1|Vegen 1, H0101|2|True||");
    ImportPreview ended = read(unit, treated("7||31.12.2027|Kari|Tidsbestemt|Avsluttet"));
    assertThat(kinds(ended)).contains("2 Missing");
    assertThat(ended.reading().leases()).isEmpty();
    ImportPreview both =
        read(
            unit,
            treated(
                "7||31.12.2027|Kari|Tidsbestemt|Avsluttet",
                "8|31.01.2026|31.12.2027|Kari|Tidsbestemt|Avsluttet"));
    assertThat(both.reading().leases())
        .extracting(lease -> lease.record().ends())
        .containsExactly(LocalDate.of(2026, 1, 31));
    assertThat(both.reading().households())
        .as("nobody knows when the other ended, but it has")
        .extracting(household -> household.record().state())
        .containsExactly(State.MOVED_OUT);
    ImportPreview passive = read(unit, treated("7||31.12.2027|Passiv|Tidsbestemt|Avsluttet"));
    assertThat(passive.reading().dwellings().getFirst().record().statuses()).isEmpty();
  }

  private static List<String> labels(ImportPreview preview) {
    return preview.reading().households().stream().map(h -> h.record().label()).toList();
  }

  private static OpenSheet ofTenants(String... lines) {
    return sheet(
        "leigetakarar",
        "Løpenummer|Leietakernr|Startdato|Sluttdato|Sum|Enhetsnr|Behandlingsstatus",
        lines);
  }

  @Test
  void oneNumberInTwoColumnsIsTwoTenantsAndNoHouseholdsId() {
    OpenSheet units = units("1|A-1|Vegen 1, H0101|2|True||", "2|A-2|Vegen 2|2|True||");
    OpenSheet ledger = contracts("7|500|01.01.2025||8000|1||");
    OpenSheet numbers = ofTenants("8|500|01.01.2025|31.01.2026|8000|2|");
    ImportPreview preview = read(units, ledger, numbers);
    assertThat(labels(preview)).containsExactly("Reskontro 500", "Leigetakar 500");
    assertThat(preview.reading().households())
        .extracting(h -> h.record().state())
        .as("one has moved out, the other has not")
        .containsExactly(State.SETTLED, State.MOVED_OUT);
    Household other = Household.of("500", "Sak 1", Category.REFUGEE, List.of());
    Registers registers = new Registers(Office.PROPOSED, List.of(), List.of(other), List.of());
    ImportPreview beside = read(registers, units, ledger);
    assertThat(labels(beside)).containsExactly("Reskontro 500");
    assertThat(beside.reading().leases().getFirst().record().householdId()).isNotEqualTo("500");
  }

  @Test
  void aTenantsNumberThatASpreadsheetHasTakenTheZerosFromIsTheSame() {
    OpenSheet units = units("1|A-1|Vegen 1, H0101|2|True||", "2|A-2|Vegen 2|2|True||");
    ImportPreview together =
        read(units, contracts("07|0500|01.01.2025||8000|1||", "8|500|01.01.2025||8000|2||"));
    assertThat(labels(together)).containsExactly("Reskontro 500");
    Household kept =
        HouseholdValues.household(
            HouseholdValues.of(Household.of("H1", "Sak 1", Category.REFUGEE, List.of()))
                .withOwn("Reskontronr", "0500"),
            0);
    Registers registers = new Registers(Office.PROPOSED, List.of(), List.of(kept), List.of());
    ImportPreview resaved = read(registers, units, contracts("7|500|01.01.2025||8000|1||"));
    assertThat(resaved.reading().households()).isEmpty();
    assertThat(resaved.reading().leases())
        .extracting(lease -> lease.record().householdId())
        .containsExactly("H1");
  }
}
