package no.husrom.exchange;

import static no.husrom.exchange.Tables.kinds;
import static no.husrom.exchange.Tables.read;
import static no.husrom.exchange.Tables.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.household.BedroomsOverride;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.household.Secrecy;
import no.husrom.household.Sex;
import no.husrom.household.State;
import no.husrom.office.Office;
import no.husrom.register.Registers;
import org.junit.jupiter.api.Test;

class HouseholdImportTest {

  @Test
  void aFamilyInOneCellIsUnderstood() {
    assertThat(household("Familie 1|1985, 1987, 2015 (barn)").members())
        .containsExactly(
            Member.of(1985, Part.MAIN), Member.of(1987, Part.PARTNER), Member.of(2015, Part.CHILD));
    assertThat(
            household("Familie 2|f. 1985 (kvinne) og 2008; 2010 (gut, ventar 01.08.2026)")
                .members())
        .containsExactly(
            new Member(1985, Part.MAIN, Sex.FEMALE, null),
            Member.of(2008, Part.CHILD),
            new Member(2010, Part.CHILD, Sex.MALE, LocalDate.of(2026, 8, 1)));
    assertThat(household("Familie 3|barn 2015, 12.03.1980 mor").members())
        .containsExactly(
            Member.of(2015, Part.CHILD), new Member(1980, Part.MAIN, Sex.FEMALE, null));
    assertThat(household("Tre generasjonar|1980/1982/1955/2010").members())
        .extracting(Member::part)
        .containsExactly(Part.MAIN, Part.PARTNER, Part.PARENT, Part.CHILD);
  }

  private static Household household(String line) {
    return single(read(sheet("Husstandar", "Husstand|Fødselsår", line)));
  }

  private static Household single(ImportPreview preview) {
    return preview.reading().households().getFirst().record();
  }

  @Test
  void birthYearsMayStandInSeveralColumns() {
    Household household =
        single(
            read(
                sheet(
                    "Flyktningar",
                    "Namn|Fødselsår 1|Fødselsår 2|Barn (fødselsår)|Opphald: grunnlag|Prosess",
                    "A|1990|1991|2018, 2020|ukraina|søkt ut")));
    assertThat(household.members())
        .containsExactly(
            Member.of(1990, Part.MAIN),
            Member.of(1991, Part.PARTNER),
            Member.of(2018, Part.CHILD),
            Member.of(2020, Part.CHILD));
    assertThat(household.state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void numbersOfPersonsGiveBedroomsByTheNormAndNoInventedMembers() {
    OpenSheet sheet =
        sheet(
            "Busetting 2026", "Husstand|Vaksne|Barn|Gruppe", "A|2|3|flyktning", "B|1|0|flyktning");
    ImportPreview preview = read(sheet);
    assertThat(single(preview).members()).isEmpty();
    assertThat(single(preview).bedrooms())
        .isEqualTo(
            new BedroomsOverride(3, "Etter norma for 2 vaksne og 3 barn; fødselsåra manglar"));
    assertThat(kinds(preview)).containsExactly("2 NumbersOfPersonsOnly", "3 NumbersOfPersonsOnly");
  }

  @Test
  void wordsOfThreeLanguagesAreUnderstood() {
    Household household =
        single(
            read(
                sheet(
                    "Husstander",
                    "Husstand|Gruppe|Status|Kode 6/7|Ønsket område|Ikke område|Rullestol|Klar"
                        + " fra|Frist",
                    "A|refugee|Settled|kode 6|Sentrum; Haugen|Øra, Vika|x|2026-05-01|1. juni"
                        + " 2026")));
    assertThat(household.category()).isEqualTo(Category.REFUGEE);
    assertThat(household.state()).isEqualTo(State.SETTLED);
    assertThat(household.secrecy()).isEqualTo(Secrecy.STRICT);
    assertThat(household.areas().preferred()).isEqualTo(Set.of("Sentrum", "Haugen"));
    assertThat(household.areas().forbidden()).isEqualTo(Set.of("Øra", "Vika"));
    assertThat(household.needs().wheelchair()).isTrue();
    assertThat(household.deadline()).isEqualTo(LocalDate.of(2026, 6, 1));
  }

  @Test
  void aHouseholdIsKnownAgainByLabelAndBirthYears() {
    Household known =
        Household.of(
            "H1",
            "Familie Blå",
            Category.REFUGEE,
            List.of(new Member(1985, Part.MAIN, Sex.FEMALE, null), Member.of(2015, Part.CHILD)));
    Registers registers = new Registers(Office.PROPOSED, List.of(), List.of(known), List.of());
    ImportPreview preview =
        read(
            registers,
            sheet(
                "Husstandar",
                "Husstand|Fødselsår|Gruppe|Inntekt",
                "familie blå|2015, 1985|flyktning|350 000",
                "Familie Blå|1985|flyktning|"));
    assertThat(preview.counts(Register.HOUSEHOLDS)).isEqualTo(new Counts(1, 1, 0, 0));
    assertThat(single(preview).economy().incomePerYear()).isEqualTo(350_000);
    assertThat(single(preview).members()).containsExactlyInAnyOrderElementsOf(known.members());
    assertThat(kinds(preview)).containsExactly("3 LooksLike");
  }

  @Test
  void whatIdentifiesPersonsIsNotTakenIn() {
    ImportPreview preview =
        read(
            sheet(
                "Flyktningar",
                "Namn|Fødselsnr.|Medlemmer|Kjæledyr",
                "A|01018512345|1985|katt",
                "B||010185 12345|"));
    assertThat(kinds(preview))
        .containsExactlyInAnyOrder("0B IdentifyingColumn", "0 CategoryAssumed", "3C Unreadable");
    assertThat(single(preview).fields()).isEqualTo(Map.of("Kjæledyr", "katt"));
  }

  @Test
  void theSheetsNameSaysTheGroupWhenNoColumnDoes() {
    assertThat(category("Venteliste")).isEqualTo(Category.DISADVANTAGED);
    assertThat(category("Leietakere i dag")).isEqualTo(Category.SITTING_TENANT);
    assertThat(category("Husstandar")).isEqualTo(Category.REFUGEE);
    assertThat(
            single(
                    read(
                        sheet(
                            "Venteliste",
                            "Husstand|Fødselsår|Opphaldsgrunnlag",
                            "A|1990|overføringsflyktning")))
                .legalGround())
        .isEqualTo(LegalGround.RESETTLEMENT);
  }

  private static Category category(String sheet) {
    return single(read(sheet(sheet, "Husstand|Fødselsår|Frist|Soverom", "A|1990||2"))).category();
  }

  @Test
  void rowsThatCannotBeRightAreRefused() {
    ImportPreview preview =
        read(
            sheet(
                "Husstandar",
                "Id|Husstand|Gruppe|Fødselsår|Klar frå|Frist|Ønskt område|Ikkje område|Sperre",
                "H1||flyktning|1990|||||",
                "H2|B|flyktning|1990|01.06.2026|01.05.2026|||",
                "H3|C|flyktning|1990|||Øra|Øra|",
                "H4|D|flyktning|1990|||||kanskje",
                "H5|E|flyktning|nitti|||||",
                "|F|flyktning|1990|||||",
                "|f|flyktning|1990|||||"));
    assertThat(kinds(preview))
        .containsExactly(
            "2 Missing",
            "3 WrongOrder",
            "4 WishedAndForbidden",
            "5I Unreadable",
            "6D Unreadable",
            "8 RepeatedRecord");
    assertThat(preview.counts(Register.HOUSEHOLDS)).isEqualTo(new Counts(1, 0, 0, 6));
  }

  @Test
  void bedroomsWithoutAReasonGetOne() {
    Household household =
        single(read(sheet("Husstandar", "Husstand|Gruppe|Soverom", "A|flyktning|3")));
    assertThat(household.bedrooms()).isEqualTo(new BedroomsOverride(3, "Frå innlese ark"));
  }
}
