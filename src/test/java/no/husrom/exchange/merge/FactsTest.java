package no.husrom.exchange.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.DwellingValues;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.HouseholdValues;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Secrecy;
import no.husrom.office.Office;
import no.husrom.register.Registers;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Facts.Key NUMBER = new Facts.Key.OwnColumn("L\u00f8penummer");

  private static Dwelling dwelling(Values values) {
    return DwellingValues.dwelling(values, 0);
  }

  private static Values dwelling(String id, String unit) {
    return DwellingValues.of(
        Dwelling.of(
            id, new Address("Vegen 3", null, null, null, unit, null), DwellingKind.FLAT, 2));
  }

  private static Facts dwellings(Values kept, Values other) {
    return Facts.of(
        Register.DWELLINGS,
        kept.textOr(DwellingField.ID, ""),
        other.textOr(DwellingField.ID, ""),
        new Registers(
            Office.PROPOSED, List.of(dwelling(kept), dwelling(other)), List.of(), List.of()));
  }

  private static Values household(String id, Secrecy secrecy) {
    return HouseholdValues.of(Household.of(id, "Sak 7", Category.REFUGEE, List.of()))
        .with(HouseholdField.SECRECY, secrecy);
  }

  private static Facts households(Values kept, Values other) {
    return Facts.of(
        Register.HOUSEHOLDS,
        kept.textOr(HouseholdField.ID, ""),
        other.textOr(HouseholdField.ID, ""),
        new Registers(
            Office.PROPOSED,
            List.of(),
            List.of(HouseholdValues.household(kept, 0), HouseholdValues.household(other, 0)),
            List.of()));
  }

  @Test
  void theyStandSideBySideAndThoseOnlyTheOtherHasAreProposed() {
    Facts facts =
        dwellings(
            dwelling("B2", "h0101"), dwelling("B1", "H0101").withOwn("L\u00f8penummer", "1001"));
    assertThat(facts.proposed(Language.NYNORSK)).containsExactly(NUMBER);
    assertThat(
            facts.all(Language.NYNORSK).stream()
                .filter(Facts.Fact::differs)
                .map(f -> f.heading() + ": " + f.kept() + " / " + f.other()))
        .containsExactly("Brukseiningsnummer: h0101 / H0101", "L\u00f8penummer:  / 1001");
    assertThat(facts.merged(Set.of()).free()).isEqualTo(Map.of());
  }

  @Test
  void nothingMayBeTakenFromTheOtherToo() {
    Facts facts =
        dwellings(
            dwelling("B1", "H0101").withOwn("L\u00f8penummer", "1001"), dwelling("B2", "H0101"));
    assertThat(facts.proposed(Language.NYNORSK)).isEmpty();
    assertThat(facts.merged(Set.of()).free()).containsOnlyKeys("L\u00f8penummer");
    assertThat(facts.merged(Set.of(NUMBER)).free()).isEmpty();
  }

  @Test
  void yesIsProposedOverNoAndTheChoiceIsHers() {
    Facts facts =
        households(
            household("H1", Secrecy.NONE),
            household("H2", Secrecy.NONE).with(HouseholdField.WHEELCHAIR, true));
    assertThat(facts.proposed(Language.NYNORSK))
        .containsExactly(new Facts.Key.OfField(HouseholdField.WHEELCHAIR));
    assertThat(facts.merged(Set.of()).isYes(HouseholdField.WHEELCHAIR)).isFalse();
    Facts dwellings =
        dwellings(
            dwelling("B1", "H0101").with(DwellingField.STEP_FREE, false),
            dwelling("B2", "H0101").with(DwellingField.STEP_FREE, true));
    assertThat(dwellings.proposed(Language.NYNORSK))
        .containsExactly(new Facts.Key.OfField(DwellingField.STEP_FREE));
  }

  @Test
  void theStricterSecrecyIsNoChoice() {
    Values open = household("H1", Secrecy.NONE);
    Values secret = household("H2", Secrecy.CONFIDENTIAL);
    Facts.Key secrecy = new Facts.Key.OfField(HouseholdField.SECRECY);
    for (Facts facts : List.of(households(open, secret), households(secret, open))) {
      assertThat(facts.all(Language.NYNORSK).stream().filter(Facts.Fact::settled))
          .extracting(Facts.Fact::key)
          .containsExactly(secrecy);
      for (Set<Facts.Key> taken : List.of(Set.<Facts.Key>of(), Set.of(secrecy))) {
        assertThat(facts.merged(taken).get(HouseholdField.SECRECY)).isEqualTo(Secrecy.CONFIDENTIAL);
      }
    }
    assertThat(households(open, secret).proposed(Language.NYNORSK)).containsExactly(secrecy);
    assertThat(households(secret, open).proposed(Language.NYNORSK)).isEmpty();
  }
}
