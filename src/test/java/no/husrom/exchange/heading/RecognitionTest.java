package no.husrom.exchange.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {
  private final HeadingBook book = new HeadingBook();
  private final Recognition recognition = new Recognition(book);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ant. soverom            | BEDROOMS
          ANTALL SOVEROM          | BEDROOMS
          soverom (stk)           | BEDROOMS
          Number of bedrooms      | BEDROOMS
          Soverum                 | BEDROOMS
          Mnd.leige               | RENT
          Husleie pr. mnd         | RENT
          Husleige/mnd. (kr)      | RENT
          Leie i kr pr. måned     | RENT
          Monthly rent (NOK)      | RENT
          Gateadresse             | ADDRESS
          Adrese                  | ADDRESS
          Bruksenhetsnr.          | UNIT_NUMBER
          Leilighetsnr            | UNIT_NUMBER
          BRA (m²)                | AREA
          Areal kvm               | AREA
          Etg.                    | FLOOR
          Gnr/bnr                 | CADASTRAL_NUMBER
          Eid / innleid           | DISPOSAL
          Ledig fra dato          | AVAILABLE_FROM
          Målernr. strøm          | METER_POWER
          Kommentarar             | NOTE
          malernummervann         | METER_WATER
          skolekretsungdomsskole  | SECONDARY_SCHOOL
          """)
  void headingsOfDwellingsAreKnownHoweverTheyAreWritten(String heading, DwellingField field) {
    assertThat(book.find(Register.DWELLINGS, heading).map(HeadingBook.Found::field))
        .isEqualTo(Optional.of(field));
  }

  @ParameterizedTest
  @CsvSource({
    "Leigetakar,TENANT",
    "Leietaker (navn),TENANT",
    "Kontrakt fra,STARTS",
    "Innflyttingsdato,STARTS",
    "Utløpsdato,ENDS",
    "Kontrakten går ut,ENDS",
    "Depositum kr,DEPOSIT",
    "Oppsagt dato,NOTICE_ON",
    "§ 11-1,DISADVANTAGED"
  })
  void headingsOfLeasesAreKnownHoweverTheyAreWritten(String heading, LeaseField field) {
    assertThat(book.find(Register.LEASES, heading).map(HeadingBook.Found::field))
        .isEqualTo(Optional.of(field));
  }

  @Test
  void ourOwnHeadingsMeanTheirOwnFieldInEveryLanguage() {
    for (Register register : Register.values()) {
      for (Field field : register.fields()) {
        for (Language language : Language.values()) {
          String heading = field.heading(language);
          assertThat(book.find(register, heading))
              .as("%s %s", language, heading)
              .isEqualTo(Optional.of(new HeadingBook.Found(field, Certainty.KNOWN)));
        }
      }
    }
  }

  @Test
  void theRowOfHeadingsIsFoundBelowTitlesAndBlankRows() {
    SheetMapping mapping =
        recognise(
            Tables.sheet(
                "Ark1",
                "Ørsta kommune",
                "",
                "Oversikt over husstandar|per 01.03.2026",
                "Husstand|Født|Klar frå|Favorittfarge",
                "A|1990|01.05.2026|blå"));
    assertThat(mapping.register()).isEqualTo(Register.HOUSEHOLDS);
    assertThat(mapping.headerRow()).isEqualTo(4);
    assertThat(mapping.columns())
        .extracting(ColumnMapping::target)
        .containsExactly(
            new Target.ToField(HouseholdField.LABEL),
            new Target.ToField(HouseholdField.MEMBERS),
            new Target.ToField(HouseholdField.READY_FROM),
            new Target.Free("Favorittfarge"));
  }

  @Test
  void aSheetBelongsToTheRegisterThatMostOfItsHeadingsName() {
    assertThat(recognise(Tables.sheet("Ark1", "Adresse|Soverom|Leige|Status")).register())
        .isEqualTo(Register.DWELLINGS);
    assertThat(recognise(Tables.sheet("Ark1", "Adresse|Leietaker|Fra|Til|Leie|Merknad")).register())
        .isEqualTo(Register.LEASES);
    assertThat(recognise(Tables.sheet("Ark1", "Navn|Voksne|Barn|Status|Frist|Soverom")).register())
        .isEqualTo(Register.HOUSEHOLDS);
    assertThat(recognise(Tables.sheet("Budsjett", "Konto|Beløp|Notat")).isRead()).isFalse();
  }

  @Test
  void aRepeatedColumnIsKeptAsAFieldOfItsOwn() {
    Recognised recognised =
        recognition.recognise(
            List.of(Tables.sheet("Bustader", "Adresse|Soverom|Merknad|Kommentar|Merknad")),
            Mapping.NONE);
    assertThat(recognised.mapping().sheets().getFirst().columns())
        .extracting(ColumnMapping::target)
        .endsWith(
            new Target.ToField(DwellingField.NOTE),
            new Target.Free("Kommentar"),
            new Target.Free("Merknad"));
    assertThat(recognised.problems())
        .extracting(Problem::trouble)
        .containsExactly(
            new Trouble.RepeatedColumn("Kommentar"), new Trouble.RepeatedColumn("Merknad"));
  }

  @Test
  void aWishGoesBeforeWhatIsFound() {
    OpenSheet sheet = Tables.sheet("Ark1", "Adresse|Soverom|Kode|Leige 2025|Leige 2026");
    Mapping wish =
        new Mapping(
            List.of(
                new SheetMapping(
                    "",
                    "ark1",
                    Register.DWELLINGS,
                    0,
                    List.of(
                        wish("leige 2026", new Target.ToField(DwellingField.RENT)),
                        wish("Leige 2025", new Target.Skipped(Target.Why.CHOSEN)),
                        wish("Kode", new Target.ToField(DwellingField.ID)),
                        wish("Finst ikkje", new Target.Free("x"))),
                    OwnWords.NONE)));
    Recognised recognised = recognition.recognise(List.of(sheet), wish);
    assertThat(recognised.mapping().sheets().getFirst().columns())
        .extracting(ColumnMapping::target)
        .containsExactly(
            new Target.ToField(DwellingField.ADDRESS),
            new Target.ToField(DwellingField.BEDROOMS),
            new Target.ToField(DwellingField.ID),
            new Target.Skipped(Target.Why.CHOSEN),
            new Target.ToField(DwellingField.RENT));
    assertThat(recognised.problems())
        .extracting(Problem::trouble)
        .containsExactly(new Trouble.MappedColumnMissing("Finst ikkje"));
    assertThat(recognition.recognise(List.of(sheet), recognised.mapping()).mapping())
        .as("a whole mapping gives itself")
        .satisfies(
            again ->
                assertThat(again.sheets().getFirst().columns())
                    .extracting(ColumnMapping::target)
                    .isEqualTo(
                        recognised.mapping().sheets().getFirst().columns().stream()
                            .map(ColumnMapping::target)
                            .toList()));
  }

  @Test
  void aSheetThatIsNotWantedIsNotRead() {
    OpenSheet sheet = Tables.sheet("Bustader", "Adresse|Soverom", "Vegen 1|2");
    Mapping wish =
        new Mapping(List.of(new SheetMapping("", "Bustader", null, 0, List.of(), OwnWords.NONE)));
    assertThat(recognition.recognise(List.of(sheet), wish).mapping().sheets().getFirst().isRead())
        .isFalse();
  }

  private static ColumnMapping wish(String heading, Target target) {
    return new ColumnMapping(-1, heading, target, Certainty.CHOSEN);
  }

  private SheetMapping recognise(OpenSheet sheet) {
    return recognition.recognise(List.of(sheet), Mapping.NONE).mapping().sheets().getFirst();
  }
}
