package no.husrom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.lease.Term;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;

/// What stands in the sheets that offices have grown over years, and what they are told.
class TiredCoordinatorTest {
  private static final OpenSheet HOMES =
      Tables.sheet(
          "Oversikt boliger",
          "KOMMUNALE BOLIGER – FJELLVIK",
          "Oppdatert 14.10.2026 av Kari",
          "",
          "Bolignr|Gate/vei|Nr|Leil.nr|Postnr/sted|Type bolig |Ant. soverom|BRA m2|Eid/leid"
              + "|Leie pr mnd|Leietaker|Innflyttet|Kontrakt utløper|HC-tilpasset|Tlf vaktmester",
          "101|Storgata|12|H0101\u00a0|6150 Ørsta|Leilighet i blokk |2|68,5 kvm|Kommunal|kr 9 500,-"
              + "|Hansen, Per|1/6-2023|31.05.26|Nei|900 00 000",
          "||||||||||||||",
          "Innleide boliger",
          "201|Fjordvegen|3 B||6150 Ørsta|Enebolig|4|140|innleid|14.000,00|Tesfay m/fam|45000"
              + "|løpende|?|",
          "202|Fjordvegen|5||6150 Ørsta|Rekkehus|tre|95|innleid|13000|Sak 2024/118|01.02.22"
              + "|31.01.2027||",
          "203|Fjordvegen|7||6150 Ørsta|Hybel|0|18|Privat|5000|Lund|hausten 2025|||",
          "Sum||||||6|||42000|||||",
          "* HC = tilpasset rullestol");

  @Test
  void aSheetOfAllThingsBecomesDwellingsHouseholdsAndLeases() {
    ImportPreview preview = Tables.read(HOMES);
    assertThat(preview.reading().dwellings())
        .extracting(taken -> taken.record().address())
        .containsExactly(
            new Address("Storgata 12", "6150", "Ørsta", null, "H0101", null),
            new Address("Fjordvegen 3 B", "6150", "Ørsta", null, null, null),
            new Address("Fjordvegen 7", "6150", "Ørsta", null, null, null));
    Dwelling first = preview.reading().dwellings().getFirst().record();
    assertThat(first.access().wheelchair()).isFalse();
    assertThat(first.fields()).containsOnlyKeys("Tlf vaktmester");
    assertThat(preview.reading().households())
        .extracting(taken -> taken.record().label())
        .containsExactly("Hansen, Per", "Tesfay m/fam", "Lund");
    assertThat(preview.reading().leases())
        .extracting(taken -> taken.record())
        .extracting(Lease::term)
        .containsExactly(Term.FIXED, Term.OPEN);
  }

  @Test
  void oneMistakeIsToldOnceAndSaysWhatIsNotImported() {
    assertThat(Tables.sentences(Tables.read(HOMES), Language.NYNORSK))
        .containsExactly(
            "fil.xlsx, ark «Oversikt boliger», rad 7: Linja har berre «Innleide boliger», og er"
                + " teken for ein kommentar.",
            "fil.xlsx, ark «Oversikt boliger», rad 9, kolonne G «Ant. soverom»: «tre» er ikkje eit"
                + " tal. Skriv berre talet, som 12500 eller 68,5. Rett cella; rada er ikkje teken"
                + " inn.",
            "fil.xlsx, ark «Oversikt boliger», rad 10, kolonne L «Innflyttet»: «hausten 2025» er"
                + " ikkje ein dato. Skriv han som 31.12.2026. Rett cella; leigeforholdet i rada er"
                + " ikkje teke inn.",
            "fil.xlsx, ark «Oversikt boliger», rad 12: Linja har berre «* HC = tilpasset"
                + " rullestol», og er teken for ein kommentar.");
  }

  @Test
  void numbersYearsAndWordsOfPersonsAreUnderstood() {
    ImportPreview preview =
        Tables.read(
            Tables.sheet(
                "Busetting 2027",
                "Busetting av flyktningar 2027",
                "||Samansetjing||Dato",
                "Nr.|Namn / ref|Vaksne|Born|Klar|Busettingsfrist|Inntekt|Opphaldsgrunnlag",
                "1|Familie A|1985, 1988|3 (2015, 2018, 2021)|01.02.2027|1.8.27|ukjend"
                    + "|Overføringsflyktning",
                "2|Einsleg mann|1|0|2027-03-15|||kollektivt vern",
                "4|Familie D|2|2015, 2018, 2021||||Asyl",
                "3|Mor m/ 2 born|1991|2016 og 2019|46447||kr 210.000|Asyl",
                "|Sum|5|7||||"));
    assertThat(preview.total()).isEqualTo(new Counts(4, 0, 0, 0));
    List<Household> households =
        preview.reading().households().stream().map(taken -> taken.record()).toList();
    assertThat(households)
        .extracting(Household::label, h -> h.members().size())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Familie A", 5),
            org.assertj.core.api.Assertions.tuple("Einsleg mann", 0),
            org.assertj.core.api.Assertions.tuple("Familie D", 3),
            org.assertj.core.api.Assertions.tuple("Mor m/ 2 born", 3));
    assertThat(households.get(2).bedrooms())
        .as("the grown-ups need room too")
        .extracting(override -> override.bedrooms())
        .isEqualTo(3);
    assertThat(households.getLast().economy().incomePerYear()).isEqualTo(210_000);
    assertThat(Tables.kinds(preview))
        .containsExactly("5 NumbersOfPersonsOnly", "6 NumbersOfPersonsOnly");
  }

  @Test
  void headingsThatAlmostAreEnoughAreToldWhatIsMissing() {
    ImportPreview preview =
        Tables.read(Tables.sheet("Liste", "Tittel", "Soverom|Areal|Leige|Etasje", "2|68|9000|1"));
    assertThat(Tables.sentences(preview, Language.BOKMAAL).getFirst())
        .contains("rad 2", "«Boliger»", "gateadressen", "--save-mapping");
  }

  @Test
  void aDepositOfMonthsIsNotOneOfKroner() {
    ImportPreview preview =
        Tables.read(
            Tables.sheet(
                "Kontraktar",
                "Bolignr|Leigetakar|Start|Leige|Depositum",
                "B1|Sak 1|01.01.2026|9 000 pr mnd|3 mnd"));
    assertThat(Tables.kinds(preview)).contains("2E Unreadable").doesNotContain("2D Unreadable");
  }
}
