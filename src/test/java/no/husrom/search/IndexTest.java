package no.husrom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTest {
  private static final Index<String> HOMES =
      index(
          "Kyrkjevegen 4, H0101",
          "Kyrkjevegen 4, H0102",
          "Kyrkjevegen 40",
          "Kyrkjebakken 4",
          "Storgata 12",
          "Storgata 21 B",
          "Ålgårdsveien 3",
          "Øvre Sæterveg 7",
          "Hans Nielsen Hauges gate 5",
          "Blåbærstien 9",
          "Torget 1");

  private static Index<String> index(String... titles) {
    Index.Maker<String> maker = new Index.Maker<>();
    for (String title : titles) {
      maker.add(title, title, "6856 Sogndal", 0);
    }
    return maker.make();
  }

  private static List<String> found(String asked) {
    return HOMES.find(asked, 20).stream().map(Index.Hit::what).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kyrkjevegen 40 | Kyrkjevegen 40",
        "KYRKJEVEGEN 40 | Kyrkjevegen 40",
        "Kyrkjevegen 4 H0102 | Kyrkjevegen 4, H0102",
        "h0102 kyrkjevegen | Kyrkjevegen 4, H0102",
        "4 kyrkjebakken | Kyrkjebakken 4",
        "kyrkjev. 40 | Kyrkjevegen 40",
        "kyrkjeveien 40 | Kyrkjevegen 40",
        "kyrkje veg 40 | Kyrkjevegen 40",
        "kyrkjevegen40 | Kyrkjevegen 40",
        "kirkevegen 40 | Kyrkjevegen 40",
        "kykrjevegen 40 | Kyrkjevegen 40",
        "kyrjevegen 40 | Kyrkjevegen 40",
        "storgate 12 | Storgata 12",
        "Storgt. 12 | Storgata 12",
        "Storgt 12 | Storgata 12",
        "Storg. nr. 12 | Storgata 12",
        "strogata 12 | Storgata 12",
        "storgatta 12 | Storgata 12",
        "storgata 21b | Storgata 21 B",
        "aalgaardsvegen | Ålgårdsveien 3",
        "algardsv. 3 | Ålgårdsveien 3",
        "oevre saeterv. | Øvre Sæterveg 7",
        "ovre seterveien 7 | Øvre Sæterveg 7",
        "öfre sæterveien | Øvre Sæterveg 7",
        "nilsen hauges gt | Hans Nielsen Hauges gate 5",
        "blabærsti | Blåbærstien 9",
        "torg 1 | Torget 1"
      })
  void findsWhatIsMeantFirst(String asked, String meant) {
    assertThat(found(asked)).first().isEqualTo(meant);
  }

  @Test
  void everyBeginningOfATypedAddressFindsIt() {
    String address = "Ålgårdsveien 3";
    for (int typed = 2; typed <= address.length(); typed++) {
      assertThat(found(address.substring(0, typed)))
          .as(address.substring(0, typed))
          .first()
          .isEqualTo(address);
    }
  }

  @Test
  void aNumberIsNeverForgiven() {
    assertThat(found("storgata 13")).doesNotContain("Storgata 12").doesNotContain("Storgata 21 B");
    assertThat(found("storgata 2")).containsExactly("Storgata 21 B");
  }

  @Test
  void sameWordsComeInOrderOfLengthAndExactBeforeBegun() {
    assertThat(found("kyrkjevegen 4"))
        .startsWith("Kyrkjevegen 4, H0101", "Kyrkjevegen 4, H0102", "Kyrkjevegen 40");
    assertThat(found("sogndal")).hasSize(HOMES.size());
  }

  @Test
  void oneWordTooManyIsForgivenWhenNothingHasThemAll() {
    assertThat(found("kyrkjevegen 40 leilighet")).first().isEqualTo("Kyrkjevegen 40");
    assertThat(found("leilighet kyrkjevegen 40")).first().isEqualTo("Kyrkjevegen 40");
    assertThat(found("kyrkjevegen 40 leilighet kjeller")).isEmpty();
  }

  @Test
  void nothingIsFoundByNothing() {
    assertThat(found("")).isEmpty();
    assertThat(found(" ,.-/ ")).isEmpty();
    assertThat(found("xqzw")).isEmpty();
    assertThat(index().find("storgata", 5)).isEmpty();
  }

  @Test
  void weightDecidesAmongThoseThatFitAsWell() {
    Index<String> index =
        new Index.Maker<String>()
            .add("ended", "Storgata 12", "", 0)
            .add("running", "Storgata 12", "", 20)
            .make();
    assertThat(index.find("storgata", 1)).extracting(Index.Hit::what).containsExactly("running");
  }

  /// Any one slip of the finger in a long street name is forgiven.
  @Test
  void anyOneSlipIsForgiven() {
    Random random = new Random(5);
    String street = "kyrkjebakken";
    for (int i = 0; i < 300; i++) {
      int at = random.nextInt(street.length() - 1);
      char letter = (char) ('a' + random.nextInt(26));
      String slip =
          switch (random.nextInt(4)) {
            case 0 -> street.substring(0, at) + street.substring(at + 1);
            case 1 -> street.substring(0, at) + letter + street.substring(at);
            case 2 -> street.substring(0, at) + letter + street.substring(at + 1);
            default ->
                street.substring(0, at)
                    + street.charAt(at + 1)
                    + street.charAt(at)
                    + street.substring(at + 2);
          };
      assertThat(found(slip + " 4")).as("seed 5, %s", slip).first().isEqualTo("Kyrkjebakken 4");
    }
  }
}
