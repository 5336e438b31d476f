package no.husrom.exchange.remember;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.heading.HeadingBook;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.heading.Recognition;
import no.husrom.exchange.remember.MappingFile.Flaw;
import no.husrom.file.Saving;
import no.husrom.register.Registers;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {
  private static final OpenSheet HERS =
      Tables.sheet(
          "Ark1",
          "Adresse|Soverom|Tilstand|Farge|Merknad|Merknad|Fødselsnr|Heis",
          "Vegen 1|2|Står tom|raud|a|b|1|kanskje",
          "Vegen 2|2|Utleigd|||||");

  @TempDir Path folder;

  @Test
  void whatIsWrittenFollowsTheSchemaAndIsReadAsTheSameColumns() throws IOException {
    Path file = folder.resolve("kopling.json");
    Mapping first = mapping(Mapping.NONE);
    assertThat(UsedMappingJson.write(file, first, List.of(HERS))).isInstanceOf(Saving.Saved.class);
    assertThat(schema().validate(new ObjectMapper().readTree(file.toFile()))).isEmpty();
    Mapping remembered = ((MappingFile.Read) MappingJson.read(file)).mapping();
    Path again = folder.resolve("igjen.json");
    UsedMappingJson.write(again, mapping(remembered), List.of(HERS));
    assertThat(again).hasSameTextualContentAs(file);
    assertThat(file)
        .content()
        .contains(
            "\"Merknad (2)\" : \"free:Merknad\"",
            "\"Fødselsnr\" : \"skip\"",
            "\"Utleigd\" : \"LET\"",
            "\"Står tom\" : null",
            "\"kanskje\" : null");
  }

  @Test
  void aCorrectedFileIsFollowed() throws IOException {
    ImportPreview preview =
        Tables.read(
            Registers.EMPTY,
            read(
                """
                {"format": "husrom-mapping/1", "sheets": [{
                  "columns": {"Farge": "dwelling.building", "Merknad": "free:", "Merknad (2)": "dwelling.note"},
                  "words": {
                    "dwelling.status": {"står TOM": "Klar til innflytting", "Utleigd": null},
                    "dwelling.lift": {"kanskje": "no"},
                    "dwelling.building": {"raud": "Raudbygget"}}}]}
                """),
            HERS);
    Dwelling dwelling = preview.reading().dwellings().getFirst().record();
    assertThat(dwelling.statuses())
        .isEqualTo(List.of(new StatusChange(Tables.TODAY, Status.READY, "")));
    assertThat(dwelling.access().lift()).isFalse();
    assertThat(dwelling.surroundings().building()).isEqualTo("Raudbygget");
    assertThat(dwelling.note()).isEqualTo("b");
    assertThat(dwelling.fields()).isEqualTo(Map.of("Merknad", "a"));
    assertThat(Tables.kinds(preview)).containsExactly("0G IdentifyingColumn");
  }

  @Test
  void aSheetThatWasNotRecognisedCanBeCorrectedToo() throws IOException {
    OpenSheet odd = Tables.sheet("Ark1", "Oversikt", "", "Kor|Kammers", "Vegen 1|2");
    Path file = folder.resolve("kopling.json");
    UsedMappingJson.write(file, mapping(Mapping.NONE, odd), List.of(odd));
    String corrected =
        Files.readString(file)
            .replace("\"none\"", "\"dwellings\"")
            .replace("free:Kor", "dwelling.address")
            .replace("free:Kammers", "dwelling.bedrooms");
    ImportPreview preview = Tables.read(Registers.EMPTY, read(corrected), odd);
    assertThat(Tables.sentences(preview, Language.NYNORSK)).isEmpty();
    assertThat(preview.total().created()).isEqualTo(1);
  }

  @Test
  void theOrderOfDatesIsReadAndWritten() throws IOException {
    OpenSheet dated = Tables.sheet("Ark1", "Adresse|Innleid frå", "Vegen 1|03/04/2026");
    Mapping said =
        read(
            """
            {"format": "husrom-mapping/1", "sheets": [{"dates": "month-first"}]}
            """);
    Path file = folder.resolve("kopling.json");
    UsedMappingJson.write(file, mapping(said, dated), List.of(dated));
    assertThat(file).content().contains("\"dates\" : \"month-first\"");
    assertThat(schema().validate(new ObjectMapper().readTree(file.toFile()))).isEmpty();
  }

  @Test
  void aSheetThatIsNotWantedIsPassedOverInSilence() throws IOException {
    Mapping none =
        read(
            """
            {"format": "husrom-mapping/1", "sheets": [{"sheet": "ARK1", "register": "none"}]}
            """);
    assertThat(Tables.sentences(Tables.read(Registers.EMPTY, none, HERS), Language.NYNORSK))
        .isEmpty();
  }

  @Test
  void theSchemaNamesEveryField() throws IOException {
    List<String> fields = FieldName.all().map(FieldName::of).toList();
    FieldName.all()
        .forEach(field -> assertThat(FieldName.find(FieldName.of(field))).contains(field));
    assertThat(FieldName.of(DwellingField.RENT_POWER)).isEqualTo("dwelling.rentPower");
    assertThat(FieldName.of(PropertyField.RUNNING_NUMBER)).isEqualTo("property.runningNumber");
    List<String> named = new ArrayList<>();
    for (JsonNode name : schema().getSchemaNode().at("/$defs/field/enum")) {
      named.add(name.asText());
    }
    assertThat(named).isEqualTo(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                                                                    | NOT_JSON         | linje 1
          ''                                                                   | NOT_A_MAPPING    | --save-mapping
          []                                                                   | NOT_A_MAPPING    | husrom-mapping/1
          {"format": "husrom-mapping/2", "sheets": []}                         | NOT_A_MAPPING    | husrom-mapping/1
          {"format": "husrom-mapping/1", "sheets": [], "more": 1}              | UNKNOWN_KEY      | «more»
          SHEET "colums": {}                                                   | UNKNOWN_KEY      | «colums»
          SHEET "columns": ["X"]                                               | WRONG_KIND       | A › columns
          SHEET "columns": {"X": 3}                                            | WRONG_KIND       | A › columns › X
          SHEET "headerRow": "tre"                                             | WRONG_KIND       | A › headerRow
          SHEET "register": "cars"                                             | UNKNOWN_REGISTER | dwellings, households, leases, decisions
          SHEET "columns": {"X": "dwelling.colour"}                            | UNKNOWN_FIELD    | A › columns › X
          SHEET "columns": {"X": "skip", "X": "free:"}                         | NOT_JSON         | linje 1
          SHEET "words": {"dwelling.colour": {}}                               | UNKNOWN_FIELD    | dwelling.colour
          SHEET "words": {"dwelling.status": {"Tom": "FREE AS A BIRD"}}        | UNKNOWN_VALUE    | READY, LET
          SHEET "words": {"dwelling.lift": {"Tom": "maybe"}}                   | UNKNOWN_VALUE    | yes, no
          SHEET "dates": "year-first"                                          | UNKNOWN_VALUE    | day-first, month-first
          SHEET "words": {"dwelling.bedrooms": {"to": "to"}}                   | UNKNOWN_VALUE    | «to»
          """)
  void whatIsWrongIsSaidWithItsPlaceInEveryLanguage(String json, Flaw flaw, String said)
      throws IOException {
    String whole =
        json.startsWith("SHEET")
            ? json.replace(
                    "SHEET", "{\"format\": \"husrom-mapping/1\", \"sheets\": [{\"sheet\": \"A\",")
                + "}]}"
            : json;
    Path file = Files.writeString(folder.resolve("m.json"), whole);
    MappingFile.Unusable unusable = (MappingFile.Unusable) MappingJson.read(file);
    assertThat(unusable.flaw()).isEqualTo(flaw);
    assertThat(unusable.sentence(Language.NYNORSK)).contains(file.toString(), said);
    for (Language language : Language.values()) {
      assertThat(unusable.sentence(language)).doesNotContain("{0}", "{1}", "{2}", "null");
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    MappingFile.Unusable unusable =
        (MappingFile.Unusable) MappingJson.read(folder.resolve("finst ikkje.json"));
    assertThat(unusable.flaw()).isEqualTo(Flaw.NOT_READABLE);
    assertThat(unusable.sentence(Language.BOKMAAL)).contains("finst ikkje.json");
  }

  private Mapping read(String json) throws IOException {
    MappingFile file = MappingJson.read(Files.writeString(folder.resolve("m.json"), json));
    assertThat(file).isInstanceOf(MappingFile.Read.class);
    return ((MappingFile.Read) file).mapping();
  }

  private static Mapping mapping(Mapping wishes) {
    return mapping(wishes, HERS);
  }

  private static Mapping mapping(Mapping wishes, OpenSheet sheet) {
    return new Recognition(new HeadingBook()).recognise(List.of(sheet), wishes).mapping();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = MappingFile.class.getResourceAsStream("husrom-mapping-1.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
