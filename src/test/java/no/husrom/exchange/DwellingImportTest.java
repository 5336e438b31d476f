package no.husrom.exchange;

import static no.husrom.exchange.Tables.kinds;
import static no.husrom.exchange.Tables.read;
import static no.husrom.exchange.Tables.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Register;
import no.husrom.office.Office;
import no.husrom.register.Registers;
import org.junit.jupiter.api.Test;

class DwellingImportTest {

  @Test
  void aMessySheetIsUnderstood() {
    ImportPreview preview =
        read(
            sheet(
                "Ark1",
                "Kommunale utleigebustader per 01.03.2026",
                "",
                "Gateadr.|Leil.nr|Ant. soverom|BRA (m²)|Mnd.leige|Heis?|Type|Status|Ledig"
                    + " frå|Farge",
                "Kyrkjevegen 4|H0101|2|68,5|12 500 kr|ja|Leil.|ledig|1.4.26|grøn",
                "Kyrkjevegen 4 |H0102|3 soverom|72|kr 13.500,-|x|Blokk|UTLEID||",
                "Sum||5|||||||"));
    assertThat(kinds(preview)).isEmpty();
    List<Dwelling> dwellings =
        preview.reading().dwellings().stream().map(row -> row.record()).toList();
    Dwelling first = dwellings.getFirst();
    assertThat(first.address())
        .isEqualTo(new Address("Kyrkjevegen 4", null, null, null, "H0101", null));
    assertThat(first.kind()).isEqualTo(DwellingKind.FLAT);
    assertThat(first.size().bedrooms()).isEqualTo(2);
    assertThat(first.size().area()).isEqualTo(new BigDecimal("68.5"));
    assertThat(first.rent().perMonth()).isEqualTo(12_500);
    assertThat(first.access().lift()).isTrue();
    assertThat(first.statuses()).containsExactly(new StatusChange(Tables.TODAY, Status.READY, ""));
    assertThat(first.availableFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(first.fields()).isEqualTo(Map.of("Farge", "grøn"));
    assertThat(dwellings.get(1).rent().perMonth()).isEqualTo(13_500);
    assertThat(dwellings.get(1).size().bedrooms()).isEqualTo(3);
  }

  @Test
  void anAddressInOneCellIsTakenApart() {
    ImportPreview preview =
        read(
            sheet(
                "Boliger",
                "Adresse|Soverom",
                "Storgata 3 B, H0203, 6150 Ørsta|1",
                "Kaivegen 7 h 0101|1"));
    assertThat(preview.reading().dwellings())
        .extracting(row -> row.record().address())
        .containsExactly(
            new Address("Storgata 3 B", "6150", "Ørsta", null, "H0203", null),
            new Address("Kaivegen 7", null, null, null, "H0101", null));
  }

  @Test
  void leadingZerosOfNumbersAreBack() {
    ImportPreview preview =
        read(sheet("Bustader", "Adresse|Soverom|Postnr|Kommunenr", "Vegen 1|1|150|301"));
    Address address = preview.reading().dwellings().getFirst().record().address();
    assertThat(address.postcode()).isEqualTo("0150");
    assertThat(address.municipalityNumber()).isEqualTo("0301");
  }

  @Test
  void aRowThatCannotBeRightIsRefusedAndTheOthersAreTaken() {
    ImportPreview preview =
        read(
            sheet(
                "Bustader",
                "Id|Adresse|Soverom|Husleige|Ledig frå|Areal",
                "A1|Vegen 1|2|9000|31.12.2026|50",
                "A2||2|9000||50",
                "A3|Vegen 3|2|-9000||50",
                "A4|Vegen 4|2|9000|31.02.2026|50",
                "A5|Vegen 5||9000||50",
                "A1|Vegen 6|2|9000||50",
                "A7|Vegen 7|2|9000||stor"));
    assertThat(kinds(preview))
        .containsExactly(
            "3 Missing",
            "4D Unreadable",
            "5E Unreadable",
            "6 Missing",
            "7 RepeatedId",
            "8F Unreadable");
    assertThat(preview.counts(Register.DWELLINGS)).isEqualTo(new Counts(2, 0, 0, 5));
    assertThat(preview.reading().dwellings())
        .extracting(row -> row.record().id())
        .containsExactly("A1", "A7");
  }

  @Test
  void theSameSheetTwiceChangesNothing() {
    var sheet =
        sheet(
            "Bustader",
            "Adresse|Bruksenhet|Soverom|Status|Eier|Merknad",
            "Vegen 1|H0101|2|Utleid|Kommunen|ukjent",
            "Vegen 1|H0102|2|Klar for innflytting||");
    Registers after = afterwards(read(sheet));
    ImportPreview again = read(after, sheet);
    assertThat(again.counts(Register.DWELLINGS)).isEqualTo(new Counts(0, 0, 2, 0));
  }

  @Test
  void anEmptyOrUnknownCellKeepsWhatIsKnown() {
    Dwelling known =
        afterwards(
                read(
                    sheet(
                        "Bustader",
                        "Id|Adresse|Soverom|Husleige|Eigar|Heis",
                        "B1|Vegen 1|2|9000|Ola Eigedom|ja")))
            .dwellings()
            .getFirst();
    ImportPreview preview =
        read(of(known), sheet("Bustader", "Id|Husleige|Eigar|Heis|Areal", "B1||?|ukjent|70"));
    Dwelling after = preview.reading().dwellings().getFirst().record();
    assertThat(after.rent()).isEqualTo(known.rent());
    assertThat(after.holding()).isEqualTo(known.holding());
    assertThat(after.access()).isEqualTo(known.access());
    assertThat(preview.reading().dwellings())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.after())
                    .isEqualTo(row.was().with(DwellingField.AREA, new BigDecimal("70.0"))));
  }

  @Test
  void aDwellingIsKnownAgainByItsAddressHoweverItIsSpelt() {
    Dwelling known =
        Dwelling.of(
            "B1",
            new Address("Kyrkjevegen 4 B", null, null, null, "H0101", null),
            DwellingKind.FLAT,
            2);
    ImportPreview preview =
        read(
            of(known),
            sheet("Bustader", "Adresse|Brukseining|Soverom", "KYRKJEVEGEN  4b|h 0101|2"));
    assertThat(preview.counts(Register.DWELLINGS)).isEqualTo(new Counts(0, 0, 1, 0));
  }

  @Test
  void aRowThatFitsSeveralDwellingsIsRefused() {
    ImportPreview preview =
        read(
            new Registers(
                Office.PROPOSED,
                List.of(
                    Dwelling.of("B1", Address.of("Vegen 1"), DwellingKind.FLAT, 2),
                    Dwelling.of("B2", Address.of("Vegen 1"), DwellingKind.FLAT, 3)),
                List.of(),
                List.of()),
            sheet("Bustader", "Adresse|Soverom", "Vegen 1|2", "Vegen 2|2", "vegen 2|1"));
    assertThat(kinds(preview)).containsExactly("2 Ambiguous", "4 RepeatedRecord");
  }

  @Test
  void aRoomFindsItsHouseAlsoFurtherDown() {
    ImportPreview preview =
        read(
            sheet(
                "Bustader",
                "Id|Adresse|Soverom|Type|Del av bufellesskap",
                "R1|Vegen 1|1|Rom i bufellesskap|Vegen 9",
                "R2|Vegen 1|1|Rom i bufellesskap|ukjend veg",
                "R3|Vegen 1|1|Rom i bufellesskap|R1",
                "F1|Vegen 9|4|Bufellesskap|"));
    assertThat(preview.reading().dwellings())
        .extracting(row -> row.record().partOf())
        .containsExactly(null, "F1");
    assertThat(kinds(preview)).containsExactly("3 UnknownHouse", "4 HouseIsARoom");
  }

  @Test
  void aStatusIsAddedToTheStatusesOverTime() {
    Dwelling known =
        afterwards(
                read(
                    sheet(
                        "Bustader",
                        "Id|Adresse|Soverom|Status|Statusdato",
                        "B1|Vegen 1|2|Utleigd|01.01.2025")))
            .dwellings()
            .getFirst();
    List<StatusChange> statuses =
        read(
                of(known),
                sheet(
                    "Bustader",
                    "Id|Status|Statusdato|Grunn til status",
                    "B1|oppussing|2026-02-15|Vasskade"))
            .reading()
            .dwellings()
            .getFirst()
            .record()
            .statuses();
    assertThat(statuses)
        .containsExactly(
            new StatusChange(LocalDate.of(2025, 1, 1), Status.LET, ""),
            new StatusChange(LocalDate.of(2026, 2, 15), Status.MAINTENANCE, "Vasskade"));
  }

  @Test
  void whoIsPaidForADwellingHasLeasedItOut() {
    ImportPreview preview =
        read(
            sheet(
                "Bustader",
                "Adresse|Soverom|Eigar|Innleige til|Innleigepris",
                "Vegen 1|2|Ola|31.12.2027|11 000"));
    assertThat(preview.reading().dwellings().getFirst().record().holding().disposal())
        .isEqualTo(Disposal.LEASED_IN);
  }

  static Registers of(Dwelling... dwellings) {
    return new Registers(Office.PROPOSED, List.of(dwellings), List.of(), List.of());
  }

  /// The registers as they are when an import of new records is saved.
  static Registers afterwards(ImportPreview preview) {
    return new Registers(
        Office.PROPOSED,
        preview.reading().dwellings().stream()
            .map(
                row ->
                    no.husrom.exchange.field.DwellingValues.dwelling(
                        row.after()
                            .with(
                                no.husrom.exchange.field.DwellingField.ID,
                                row.id().replace('\u0001', 'B')),
                        1))
            .toList(),
        List.of(),
        List.of());
  }
}
