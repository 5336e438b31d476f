package no.husrom.exchange.heading.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.husrom.exchange.field.PropertyField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertySheetTest {
  private static Optional<PropertySheet> headed(String headings, String sheet) {
    return PropertySheet.headed(List.of(headings.split("\\|")), sheet);
  }

  @ParameterizedTest
  @CsvSource({
    "Løpenummer|Seksjonsnavn|Seksjonstype|Areal (m2)|Pris,UNITS",
    "Løpenr|Seksjonsnr|Utleibar|Rom,UNITS",
    "LØPENUMMER|Leietaker|Reskontronr|Startdato|Sluttdato|Sum|Enhetsnr,CONTRACTS",
    "Kontraktsnr|Leietaker|Fra dato|Til dato|Enhetsnr|Behandlingsstatus,CONTRACTS",
    "Enhetsnr|Navn|Merknad,FACILITIES",
    "Løpenummer|Enhet|Fasilitet|Verdi,FACILITIES",
    "Enhetsnr|Kroknr,KEYS",
    "Eiendomsnr|Eiendomsnavn,ESTATES",
    "Gnr.bnr|Navn,ESTATES"
  })
  void theFilesAreKnownByTheirHeadingsTogether(String headings, PropertySheet kind) {
    assertThat(headed(headings, "eksport")).isEqualTo(Optional.of(kind));
  }

  @ParameterizedTest
  @CsvSource({
    "Løpenr|Adresse|Soverom|Leietaker|Eiendom|Pris",
    "Enhetsnr|Enhet|Type|Adresse|Soverom",
    "Enhetsnr|Navn|Startdato|Merknad",
    "Enhetsnr|Adresse|Soverom|Nøkkelkrok",
    "Nummer|Navn",
    "Nummer|Navn|Fødselsår",
    "Gnr bnr|Navn|Adresse|Soverom",
    "Løpenr|Leietaker|Adresse|Startdato|Sluttdato|Husleie",
    "Bustad-id|Adresse|Soverom|Løpenummer|Seksjonsnr|Seksjonstype",
    "Bolig-id|Adresse|Soverom|Løpenummer|Seksjonsnr|Seksjonstype"
  })
  void theOfficesOwnSheetsAreNotTakenForThem(String headings) {
    assertThat(headed(headings, "Ark1")).isEmpty();
  }

  @Test
  void aBareNumberIsAnEstatesWhenTheFileSaysSo() {
    assertThat(headed("Nummer|Navn", "eiendommer 2026")).contains(PropertySheet.ESTATES);
  }

  @Test
  void aHeadingMeansAnotherThingInAnotherFile() {
    assertThat(PropertySheet.UNITS.find("Løpenummer")).contains(PropertyField.RUNNING_NUMBER);
    assertThat(PropertySheet.CONTRACTS.find("Løpenummer")).contains(PropertyField.CONTRACT_NUMBER);
    assertThat(PropertySheet.CONTRACTS.find("Navn")).contains(PropertyField.CONTRACT_TENANT);
    assertThat(PropertySheet.FACILITIES.find("Navn")).contains(PropertyField.FACILITY);
  }
}
