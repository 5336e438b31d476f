package no.husrom.exchange;

import static no.husrom.exchange.Tables.kinds;
import static no.husrom.exchange.Tables.read;
import static no.husrom.exchange.Tables.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Rent;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.match.Provisional;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.State;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Term;
import no.husrom.office.Office;
import no.husrom.register.Registers;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaseImportTest {
  private static final Dwelling B1 = dwelling("B1", "Kyrkjevegen 4", "H0101");
  private static final Dwelling B2 = dwelling("B2", "Kyrkjevegen 4", "H0102");
  private static final Dwelling B3 = dwelling("B3", "Strandgata 1", null);
  private static final Household H1 = Household.of("H1", "Familie 1", Category.REFUGEE, List.of());
  private static final Household H2 = Household.of("H2", "Familie 2", Category.REFUGEE, List.of());

  private static Dwelling dwelling(String id, String street, @Nullable String unit) {
    return Dwelling.of(id, new Address(street, null, null, null, unit, null), DwellingKind.FLAT, 2);
  }

  private static Registers with(Lease... leases) {
    return new Registers(Office.PROPOSED, List.of(B1, B2, B3), List.of(H1, H2), List.of(leases));
  }

  @Test
  void aLabelIsThatOfTheHouseholdWithTheLeaseElseOfTheOneThatHasNotLeft() {
    Household left =
        Household.of("H0", "Familie 1", Category.REFUGEE, List.of()).withState(State.MOVED_OUT);
    Lease ended =
        Lease.of(
            "L1",
            "H0",
            new Occupancy("B3", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
            9_000);
    Registers registers =
        new Registers(Office.PROPOSED, List.of(B3), List.of(left, H1), List.of(ended));
    String headings = "Adresse|Soverom|Leigetakar|Innflytting|Husleige";
    ImportPreview known =
        read(registers, sheet("Bustader", headings, "Strandgata 1|2|Familie 1|01.01.2024|9000"));
    assertThat(kinds(known)).isEmpty();
    assertThat(known.total().created()).isZero();
    ImportPreview later =
        read(registers, sheet("Bustader", headings, "Strandgata 1|2|Familie 1|01.01.2026|9000"));
    assertThat(later.reading().leases().getFirst().record().householdId()).isEqualTo("H1");
  }

  @Test
  void aLeaseFindsItsDwellingByIdOrAddressAndItsHouseholdByIdOrLabel() {
    ImportPreview preview =
        read(
            with(),
            sheet(
                "Leigekontraktar",
                "Bustad|Bruksenhet|Leigetakar|Frå|Til|Husleige|Depositum|Oppsagt dato|Oppsagt av|§"
                    + " 11-1",
                "B1||H1|01.01.2024|31.12.2026|9000|27 000,00|2026-01-15|leietaker|ja",
                "kyrkjevegen 4|h0102|familie 2|1.1.25||9 500 kr||||nei",
                "Strandgata 1||Familie 1|1.2.26||8000||||"));
    assertThat(Tables.sentences(preview, Language.NYNORSK)).isEmpty();
    List<Lease> leases = preview.reading().leases().stream().map(r -> r.record()).toList();
    assertThat(leases).extracting(Lease::dwellingId).containsExactly("B1", "B2", "B3");
    assertThat(leases).extracting(Lease::householdId).containsExactly("H1", "H2", "H1");
    assertThat(leases.getFirst().term()).isEqualTo(Term.FIXED);
    assertThat(leases.getFirst().security().deposit()).isEqualTo(27_000);
    assertThat(leases.getFirst().notice())
        .isEqualTo(new Notice(LocalDate.of(2026, 1, 15), Notice.By.TENANT));
    assertThat(leases.getFirst().statements().disadvantaged()).isTrue();
    assertThat(leases.get(1).term()).isEqualTo(Term.OPEN);
  }

  @Test
  void whatIsNotThereIsToldAtItsRow() {
    ImportPreview preview =
        read(
            with(),
            sheet(
                "Kontraktar",
                "Adresse|Husstand|Startdato|Sluttdato|Leige|Kontraktstype",
                "Ukjend veg 1|Familie 1|01.01.2024||9000|",
                "Strandgata 1|Familie 9|01.01.2024||9000|",
                "Kyrkjevegen 4|Familie 1|01.01.2024||9000|",
                "Strandgata 1|Familie 1|||9000|",
                "Strandgata 1|Familie 1|01.01.2024|01.01.2023|9000|",
                "Strandgata 1|Familie 1|02.01.2024||9000|tidsavgrensa",
                "Strandgata 1|Familie 1|03.01.2024||-5|",
                "Strandgata 1|Familie 1|04.01.2024|||"));
    assertThat(kinds(preview))
        .containsExactly(
            "2 UnknownDwelling",
            "3 UnknownHousehold",
            "4 Ambiguous",
            "5 Missing",
            "6 WrongOrder",
            "7 FixedTermWithoutEnd",
            "8E Unreadable",
            "9 Missing");
    assertThat(preview.counts(Register.LEASES)).isEqualTo(new Counts(0, 0, 0, 8));
    assertThat(Tables.sentences(preview, Language.NYNORSK).getFirst())
        .isEqualTo(
            "fil.xlsx, ark «Kontraktar», rad 2: Det finst ingen bustad «Ukjend veg 1», verken i"
                + " registeret eller i filene. Rett adressa eller id-en, eller legg til bustaden.");
  }

  @Test
  void aLeaseMayStandBeforeItsDwellingAndHouseholdInTheFiles() {
    OpenSheet leases =
        sheet(
            "Leigekontraktar",
            "Adresse|Leigetakar|Start|Leige",
            "Nyvegen 1|Ny familie|01.01.2025|7000",
            "Nyvegen 2|Ny familie|01.01.2025|7000");
    ImportPreview preview =
        read(
            leases,
            sheet("Bustader", "Adresse|Soverom", "Nyvegen 1|2", "Nyvegen 2|to"),
            sheet("Husstandar", "Husstand|Fødselsår|Gruppe", "Ny familie|1990|flyktning"));
    assertThat(kinds(preview)).containsExactlyInAnyOrder("3B Unreadable", "3 NeedsRefusedRow");
    Lease lease = preview.reading().leases().getFirst().record();
    assertThat(Provisional.is(lease.dwellingId())).isTrue();
    assertThat(preview.total()).isEqualTo(new Counts(3, 0, 0, 2));
  }

  @Test
  void ofLeasesThatOverlapTheOneFurtherDownIsRefused() {
    Lease running =
        Lease.of("L1", "H1", new Occupancy("B1", LocalDate.of(2024, 1, 1), null), 9_000);
    ImportPreview preview =
        read(
            with(running),
            sheet(
                "Leigekontraktar",
                "Bustad-id|Husstand-id|Startdato|Sluttdato|Leige",
                "B1|H2|01.06.2026|31.12.2026|9000",
                "B2|H2|01.01.2026|30.06.2026|9000",
                "B2|H1|30.06.2026|31.12.2026|9000",
                "B2|H1|01.07.2026|31.12.2026|9000"));
    assertThat(kinds(preview)).containsExactly("2 Overlap", "4 Overlap");
    assertThat(Tables.sentences(preview, Language.NYNORSK))
        .containsExactly(
            "fil.xlsx, ark «Leigekontraktar», rad 2: Bustaden er alt utleigd i kontrakt L1 i"
                + " registeret, frå 01.01.2024 utan sluttdato. Rett datoane, eller avslutt den"
                + " andre kontrakten først.",
            "fil.xlsx, ark «Leigekontraktar», rad 4: Bustaden er alt utleigd i rad 3 i arket"
                + " «Leigekontraktar», 01.01.2026 til 30.06.2026. Rett datoane, eller avslutt den"
                + " andre kontrakten først.");
  }

  @Test
  void aLeaseThatIsEndedInTheFileMakesRoomForTheNextWhateverTheirOrder() {
    Lease running =
        Lease.of("L1", "H1", new Occupancy("B1", LocalDate.of(2024, 1, 1), null), 9_000);
    ImportPreview preview =
        read(
            with(running),
            sheet(
                "Leigekontraktar",
                "Bustad-id|Husstand-id|Startdato|Sluttdato|Leige",
                "B1|H2|01.06.2026|31.12.2026|9000",
                "B1|H1|01.01.2024|31.05.2026|9000"));
    assertThat(kinds(preview)).isEmpty();
    assertThat(preview.counts(Register.LEASES)).isEqualTo(new Counts(1, 1, 0, 0));
  }

  @Test
  void whenTheEndingIsRefusedTheNextIsRefusedToo() {
    Lease running =
        Lease.of("L1", "H1", new Occupancy("B1", LocalDate.of(2024, 1, 1), null), 9_000);
    Lease other =
        Lease.of(
            "L2",
            "H2",
            new Occupancy("B2", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
            9_000);
    ImportPreview preview =
        read(
            with(running, other),
            sheet(
                "Leigekontraktar",
                "Id|Bustad-id|Husstand-id|Startdato|Sluttdato|Leige",
                "|B1|H2|01.06.2026|31.12.2026|9000",
                "L1|B2|H1|01.06.2024|31.05.2026|9000"));
    assertThat(kinds(preview)).containsExactly("2 Overlap", "3 Overlap");
  }

  @Test
  void theRentOfTheDwellingIsTakenWhenTheLeaseHasNone() {
    Dwelling withRent =
        no.husrom.exchange.field.DwellingValues.dwelling(
            no.husrom.exchange.field.DwellingValues.of(B3)
                .with(no.husrom.exchange.field.DwellingField.RENT, 8_200),
            0);
    assertThat(withRent.rent()).isEqualTo(Rent.of(8_200));
    ImportPreview preview =
        read(
            new Registers(Office.PROPOSED, List.of(withRent), List.of(H1), List.of()),
            sheet(
                "Leieforhold", "Adresse|Leietaker|Innflytta", "Strandgata 1|Familie 1|01.01.2025"));
    assertThat(kinds(preview)).containsExactly("2 RentOfDwelling");
    assertThat(preview.reading().leases().getFirst().record().rent()).isEqualTo(8_200);
  }

  @Test
  void halfANoticeIsLeftOut() {
    ImportPreview preview =
        read(
            with(),
            sheet(
                "Kontrakter",
                "Adresse|Leietaker|Innflytting|Leie|Oppsagt dato",
                "Strandgata 1|Familie 1|01.01.2025|9000|01.02.2026"));
    assertThat(kinds(preview)).containsExactly("2 HalfANotice");
    assertThat(preview.reading().leases().getFirst().record().notice()).isNull();
  }

  @Test
  void aSheetOfDwellingsThatSaysWhoLivesThereFeedsAllThreeRegisters() {
    OpenSheet sheet =
        sheet(
            "Utleigebustader 2026",
            "Adresse|Leil.|Soverom|Husleige|Leigetakar|Innflytta|Kontrakt til|Merknad",
            "Vegen 1|H0101|2|9 000|Berg|01.01.2024|31.12.2026|fin",
            "Vegen 1|H0102|3|11 000||||tom");
    ImportPreview preview = read(sheet);
    assertThat(Tables.sentences(preview, Language.NYNORSK)).isEmpty();
    assertThat(preview.total()).isEqualTo(new Counts(4, 0, 0, 0));
    Household household = preview.reading().households().getFirst().record();
    assertThat(household.label()).isEqualTo("Berg");
    assertThat(household.category()).isEqualTo(Category.SITTING_TENANT);
    Lease lease = preview.reading().leases().getFirst().record();
    assertThat(lease.ends()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(lease.rent()).isEqualTo(9_000);
    assertThat(Objects.requireNonNull(preview.reading().dwellings().get(1)).record().note())
        .isEqualTo("tom");
  }
}
