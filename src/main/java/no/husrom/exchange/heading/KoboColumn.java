package no.husrom.exchange.heading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The 35 columns of Kobo's import sheet for dwellings, in order. The heading is the key itself.
public enum KoboColumn {
  KOMMUNENUMMER,
  GNRBNR,
  FESTENUMMER,
  SEKSJONSNUMMER,
  BRUKSENHETSNUMMER,
  GATENAVN,
  HUSNUMMER,
  HUSBOKSTAV,
  POSTNUMMER,
  EKSTRAREFERANSE,
  KOBOBOLIGTYPE,
  UNDERKATEGORIBOLIGTYPE,
  KOBODISPOSISJONSFORM,
  BOLIGEIERSNAVN,
  BOLIGEIERSORGANISASJONSNUMMER,
  BOLIGEIERSMOBILNUMMER,
  BOLIGSTATUS,
  STATUSDATO,
  MANEDSLEIE,
  MALERNUMMERSTROM,
  MALERNUMMERVANN,
  DEPOSITUM,
  ERRULLESTOLTILPASSET,
  ANTALLSOVEROM,
  SKOLEKRETSBARNESKOLE,
  SKOLEKRETSUNGDOMSSKOLE,
  OVRIGINFORMASJON,
  KVALIFISERERMVAKOMPENSASJON,
  ERBOFELLESSKAP,
  ERDOGNBEMANNET,
  HARPERSONALBASE,
  HOVEDSOKER,
  LEIEFORHOLDERTIDSUBEGRENSET,
  LEIEFORHOLDSTARTDATO,
  LEIEFORHOLDSLUTTDATO;

  private static final int ENOUGH = 20;
  private static final Set<String> KEYS =
      Arrays.stream(values()).map(KoboColumn::key).collect(Collectors.toSet());

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a sheet is one of Kobo's: most of its columns are there.
  public static boolean headed(SheetMapping sheet) {
    return sheet.columns().stream()
            .map(column -> column.heading().toLowerCase(Locale.ROOT))
            .filter(KEYS::contains)
            .distinct()
            .count()
        >= ENOUGH;
  }
}
