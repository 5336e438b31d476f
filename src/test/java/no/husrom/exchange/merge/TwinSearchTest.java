package no.husrom.exchange.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.household.State;
import no.husrom.office.Office;
import no.husrom.register.Registers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwinSearchTest {

  private static Dwelling dwelling(String id, String street, @Nullable String unit) {
    return Dwelling.of(id, new Address(street, null, null, null, unit, null), DwellingKind.FLAT, 2);
  }

  private static Household household(String id, String label, Integer... years) {
    return Household.of(
        id,
        label,
        Category.REFUGEE,
        List.of(years).stream().map(year -> Member.of(year, Part.OTHER)).toList());
  }

  private static List<String> twins(List<Dwelling> dwellings, List<Household> households) {
    return TwinSearch.in(new Registers(Office.PROPOSED, dwellings, households, List.of())).stream()
        .map(t -> t.one() + " " + t.other() + " " + t.why())
        .toList();
  }

  @Test
  void dwellingsOfOneAddressHoweverItIsWrittenAreProbablyOne() {
    assertThat(
            twins(
                List.of(
                    dwelling("B1", "Kyrkjevegen 4 B", "H0101"),
                    dwelling("B2", "kyrkjeveien 4b", "h 101"),
                    dwelling("B3", "Kyrkjevegen 4b", "H0102"),
                    dwelling("B4", "Storgaten 1", null),
                    dwelling("B5", "Storgata 1", "H0201"),
                    dwelling("B6", "Haakons gate 3", "0301"),
                    dwelling("B7", "H\u00e5kons gate 3", "H0301")),
                List.of()))
        .containsExactly("B1 B2 ADDRESS", "B4 B5 ADDRESS", "B6 B7 ADDRESS");
  }

  @Test
  void roomsOfAHouseClosedDwellingsAndUnitsWithOtherNumbersAreNot() {
    Dwelling house = dwelling("B1", "Vegen 1", null);
    Dwelling room =
        DwellingValues.dwelling(
            DwellingValues.of(dwelling("B2", "Vegen 1", "H0101")).with(DwellingField.PART_OF, "B1"),
            0);
    Dwelling closed =
        dwelling("B3", "Vegen 2", "H0101")
            .withStatuses(
                List.of(new StatusChange(LocalDate.of(2026, 1, 1), Status.DISCONTINUED, "")));
    Dwelling unit = numbered("B5", "1001");
    assertThat(
            twins(
                List.of(
                    house,
                    room,
                    closed,
                    dwelling("B4", "Vegen 2", "H0101"),
                    unit,
                    numbered("B6", "1002")),
                List.of()))
        .isEmpty();
  }

  private static Dwelling numbered(String id, String number) {
    return DwellingValues.dwelling(
        DwellingValues.of(dwelling(id, "Vegen 3", "H0101")).withOwn("L\u00f8penummer", number), 0);
  }

  @Test
  void householdsOfOneNumberOneLabelOrOneFamilyAreProbablyOne() {
    Household gone = household("H9", "Sak 7").withState(State.MOVED_OUT);
    assertThat(
            twins(
                List.of(),
                List.of(
                    with("H1", "Sak 7", "50011"),
                    with("H2", "50011", "50011"),
                    household("H3", "Familie Berg", 1985, 2015),
                    household("H4", "familie  berg"),
                    household("H5", "Familie Berg", 1970),
                    household("H6", "Berg og born", 1985, 2015),
                    household("H7", "Par Sildre", 1990, 1991),
                    household("H8", "Par Selje", 1990, 1991),
                    gone)))
        .containsExactly("H1 H2 TENANT_NUMBER", "H3 H4 LABEL", "H3 H6 BIRTH_YEARS", "H4 H5 LABEL");
  }

  private static Household with(String id, String label, String number) {
    return HouseholdValues.household(
        HouseholdValues.of(household(id, "x"))
            .with(HouseholdField.LABEL, label)
            .withOwn("Reskontronr", number),
        0);
  }
}
