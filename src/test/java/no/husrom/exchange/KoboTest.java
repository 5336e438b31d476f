package no.husrom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Status;
import no.husrom.exchange.write.KoboWorkbook;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.lease.Term;
import no.husrom.office.Office;
import no.husrom.register.Registers;
import no.husrom.sheet.Row;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KoboTest {
  private static final String KEYS =
      "kommunenummer|gnrbnr|festenummer|seksjonsnummer|bruksenhetsnummer|gatenavn|husnummer"
          + "|husbokstav|postnummer|ekstrareferanse|koboboligtype|underkategoriboligtype"
          + "|kobodisposisjonsform|boligeiersnavn|boligeiersorganisasjonsnummer"
          + "|boligeiersmobilnummer|boligstatus|statusdato|manedsleie|malernummerstrom"
          + "|malernummervann|depositum|errullestoltilpasset|antallsoverom|skolekretsbarneskole"
          + "|skolekretsungdomsskole|ovriginformasjon|kvalifiserermvakompensasjon|erbofellesskap"
          + "|erdognbemannet|harpersonalbase|hovedsoker|leieforholdertidsubegrenset"
          + "|leieforholdstartdato|leieforholdsluttdato";

  @TempDir Path folder;

  private static ImportPreview sample() {
    return Tables.read(
        Tables.sheet(
            "Boliger",
            KEYS,
            "1520|118/507|||H0101|Kyrkjevegen|4|B|6150||LEILIGHET||KOMMUNALT_EID|||"
                + "|UTLEID|01.01.2025|9500|7359992|V-11|28500|NEI|2|Ørsta|Vartdal|Fin utsikt|JA"
                + "|NEI|NEI|NEI|Familie Berg|NEI|01.01.2025|31.12.2027",
            "1520|118/508|||H0101|Strandgata|1||6150|Rom 2|HYBEL||INNLEID|Ola AS|999888777|"
                + "|KLAR_FOR_INNFLYTTING|2026-02-01|5000||||JA|1|||||JA|NEI|NEI||||"));
  }

  @Test
  void theColumnsOfKoboAreUnderstood() {
    ImportPreview preview = sample();
    assertThat(Tables.sentences(preview, Language.NYNORSK)).isEmpty();
    Dwelling first = preview.reading().dwellings().getFirst().record();
    assertThat(first.address())
        .isEqualTo(new Address("Kyrkjevegen 4B", "6150", null, "1520", "H0101", "118/507"));
    assertThat(first.kind()).isEqualTo(DwellingKind.FLAT);
    assertThat(first.holding().disposal()).isEqualTo(Disposal.OWNED);
    assertThat(first.statuses().getFirst().status()).isEqualTo(Status.LET);
    assertThat(first.rent().perMonth()).isEqualTo(9_500);
    assertThat(first.access().wheelchair()).isFalse();
    assertThat(first.fields())
        .isEqualTo(
            Map.of(
                "kvalifiserermvakompensasjon", "JA",
                "erdognbemannet", "NEI",
                "harpersonalbase", "NEI"));
    Dwelling second = preview.reading().dwellings().get(1).record();
    assertThat(second.address().unitNumber()).isEqualTo("H0101 Rom 2");
    assertThat(second.holding().owner()).isEqualTo("Ola AS");
    Lease lease = preview.reading().leases().getFirst().record();
    assertThat(lease.term()).isEqualTo(Term.FIXED);
    assertThat(lease.ends()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(lease.security().deposit()).isEqualTo(28_500);
    Household household = preview.reading().households().getFirst().record();
    assertThat(household.label()).isEqualTo("Familie Berg");
  }

  @Test
  void whatGoesOutInKobosColumnsComesInAgainTheSame() {
    ImportPreview preview = sample();
    Registers registers =
        new Registers(
            Office.PROPOSED,
            preview.reading().dwellings().stream().map(row -> row.record()).toList(),
            preview.reading().households().stream().map(row -> row.record()).toList(),
            preview.reading().leases().stream().map(row -> row.record()).toList());
    Path file = folder.resolve("kobo.xlsx");
    KoboWorkbook.write(file, registers, Tables.TODAY);
    Row header = ((Reading.Opened) SheetReader.open(file)).sheets().getFirst().rows().getFirst();
    assertThat(String.join("|", header.cells().stream().map(c -> c.asText()).toList()))
        .isEqualTo(KEYS);
    ImportPreview again =
        new Importer(Tables.CLOCK)
            .read(List.of(file), Optional.empty(), registers, Language.NYNORSK);
    assertThat(Tables.sentences(again, Language.NYNORSK)).isEmpty();
    assertThat(again.total()).isEqualTo(new Counts(0, 0, 3, 0));
  }
}
