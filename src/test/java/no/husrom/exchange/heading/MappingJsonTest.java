package no.husrom.exchange.heading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.MappingFile.Flaw;
import no.husrom.file.Saving;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingJsonTest {
  private final MappingJson json = new MappingJson();

  @TempDir Path folder;

  @Test
  void aMappingThatIsWrittenIsReadBackAndFollowsItsSchema() throws IOException {
    Mapping mapping =
        new Recognition(new HeadingBook())
            .recognise(
                List.of(Tables.sheet("Ark1", "Adresse|Soverom|Farge|Fødselsnr", "Vegen 1|2|x|y")),
                Mapping.NONE)
            .mapping();
    Path file = folder.resolve("kopling.json");
    assertThat(json.write(file, mapping)).isInstanceOf(Saving.Saved.class);
    try (var in = MappingJson.class.getResourceAsStream("husrom-mapping-1.schema.json")) {
      var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      assertThat(schema.validate(new ObjectMapper().readTree(file.toFile()))).isEmpty();
    }
    assertThat(json.read(file))
        .isInstanceOfSatisfying(
            MappingFile.Read.class,
            read -> {
              SheetMapping sheet = read.mapping().sheets().getFirst();
              assertThat(sheet.register()).isEqualTo(Register.DWELLINGS);
              assertThat(sheet.columns())
                  .extracting(ColumnMapping::target)
                  .containsExactly(
                      new Target.ToField(DwellingField.ADDRESS),
                      new Target.ToField(DwellingField.BEDROOMS),
                      new Target.Free("Farge"),
                      new Target.Skipped(Target.Why.CHOSEN));
            });
  }

  @Test
  void everyFieldHasANameOfItsOwn() {
    for (Register register : Register.values()) {
      for (Field field : register.fields()) {
        assertThat(FieldName.find(FieldName.of(field))).contains(field);
      }
    }
    assertThat(FieldName.of(DwellingField.RENT_POWER)).isEqualTo("dwelling.rentPower");
  }

  @Test
  void whatIsWrongWithAMappingFileIsSaid() throws IOException {
    assertThat(flaw("{")).isEqualTo(Flaw.NOT_JSON);
    assertThat(flaw("[]")).isEqualTo(Flaw.NOT_A_MAPPING);
    assertThat(flaw("{'sheet': 'A', 'register': 'cars'}", "A")).isEqualTo(Flaw.UNKNOWN_REGISTER);
    assertThat(flaw("{'sheet': 'A', 'columns': {'X': 'dwelling.colour'}}", "A"))
        .isEqualTo(Flaw.UNKNOWN_FIELD);
    MappingFile missing = json.read(folder.resolve("finst ikkje.json"));
    assertThat(missing)
        .isInstanceOfSatisfying(
            MappingFile.Unusable.class,
            unusable ->
                assertThat(unusable.sentence(Language.NYNORSK)).contains("finst ikkje.json"));
  }

  private Flaw flaw(String sheet, String ignored) throws IOException {
    return flaw(("{'format': 'husrom-mapping/1', 'sheets': [" + sheet + "]}").replace('\'', '"'));
  }

  private Flaw flaw(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("m.json"), content);
    return ((MappingFile.Unusable) json.read(file)).flaw();
  }
}
