package no.husrom.dwelling.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import no.husrom.dwelling.Address;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {
  private static final Places PLACES = Places.shipped();

  private static List<Doubt> of(
      @Nullable String postcode,
      @Nullable String town,
      @Nullable String municipality,
      @Nullable String unit,
      @Nullable String cadastral) {
    Address address = new Address("Vegen 1", postcode, town, municipality, unit, cadastral);
    return new AddressCheck(PLACES).of(address);
  }

  @Test
  void aWholeAddressAndAnEmptyOneAreNotDoubted() {
    assertThat(of("6856", "Sogndal", "4640", "H0101", "24/7")).isEmpty();
    assertThat(of("6856", "SOGNDAL", "4640", "K0203 rom 4", "24/7/0/12")).isEmpty();
    assertThat(of(null, null, null, null, null)).isEmpty();
    assertThat(of("5799", "Fjellvik", "4699", null, null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "H101", "A0101", "h0101", "H01011", "2. etasje"})
  void aUnitNumberOfAnotherFormIsDoubted(String unit) {
    assertThat(of(null, null, null, unit, null)).containsExactly(new Doubt.UnitForm(unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"118", "118-507", "0/4", "118/507/1/2/3", "gnr 118 bnr 507"})
  void aCadastralNumberOfAnotherFormIsDoubted(String number) {
    assertThat(of(null, null, null, null, number)).containsExactly(new Doubt.CadastralForm(number));
  }

  @Test
  void postcodesAreLookedUp() {
    assertThat(of("685", null, null, null, null)).containsExactly(new Doubt.PostcodeForm("685"));
    assertThat(of("9999", null, null, null, null))
        .containsExactly(new Doubt.PostcodeUnknown("9999"));
    assertThat(of("0001", "Oslo", "0301", null, null))
        .containsExactly(new Doubt.BoxesOnly(new Postcode("0001", "OSLO", "0301", true)));
    assertThat(of("6856", "Førde", null, null, null))
        .containsExactly(
            new Doubt.OtherTown(new Postcode("6856", "SOGNDAL", "4640", false), "Førde"));
    assertThat(of("6856", null, "4647", null, null))
        .containsExactly(
            new Doubt.OtherMunicipality(
                new Postcode("6856", "SOGNDAL", "4640", false),
                new Municipality("4647", "Sunnfjord", null, List.of()),
                "Sogndal"));
  }

  @Test
  void mergersAreKnownThroughBothReforms() {
    assertThat(now("1420")).containsExactly("4640 Sogndal");
    assertThat(now("1418")).containsExactly("4640 Sogndal");
    assertThat(now("0213")).containsExactly("3207 Nordre Follo");
    assertThat(now("3020")).containsExactly("3207 Nordre Follo");
    assertThat(now("1507")).containsExactly("1508 Ålesund", "1580 Haram");
    assertThat(now("5012")).containsExactly("5055 Heim", "5056 Hitra", "5059 Orkland");
    assertThat(of(null, null, "4698", null, null))
        .containsExactly(new Doubt.MunicipalityUnknown("4698"));
    assertThat(of(null, null, "46", null, null)).containsExactly(new Doubt.MunicipalityForm("46"));
  }

  private static List<String> now(String number) {
    return of(null, null, number, null, null).stream()
        .map(Doubt.MunicipalityGone.class::cast)
        .flatMap(gone -> gone.now().stream())
        .map(m -> m.number() + " " + m.name())
        .toList();
  }

  /// Every number a merged municipality points to is in use, and so is that of every postcode.
  @Test
  void theTablesFitEachOther() {
    for (int number = 0; number < 10_000; number++) {
      String four = String.format(Locale.ROOT, "%04d", number);
      PLACES
          .municipality(four)
          .ifPresent(
              m ->
                  assertThat(m.inUse() ? List.of(four) : m.today())
                      .as(four)
                      .isNotEmpty()
                      .allMatch(n -> PLACES.municipality(n).orElseThrow().inUse()));
      PLACES
          .postcode(four)
          .ifPresent(
              p ->
                  assertThat(PLACES.municipality(p.municipality()))
                      .as(four)
                      .get()
                      .matches(Municipality::inUse));
    }
  }

  @ParameterizedTest
  @EnumSource
  void doubtsAreSaidInWords(Language language) {
    DoubtWords words = new DoubtWords(language);
    assertThat(of("0001", "Bergen", "1507", "1", "1"))
        .hasSize(5)
        .allSatisfy(doubt -> assertThat(words.say(doubt)).doesNotContain("{").contains("1"));
  }
}
