package no.husrom.plan.solve.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.bench.Size;
import no.husrom.plan.solve.json.Flaw.What;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The schemas say what the readers do: every document that can be made from a filled one by one
/// wrong, missing or unknown value is refused by both or by none.
class SchemasTest {
  /// What no schema can see.
  private static final Set<What> BETWEEN_VALUES =
      Set.of(What.USED_TWICE, What.HOME_TWICE, What.UNKNOWN_ID);

  private enum File {
    PROBLEM("husrom-problem-1.schema.json", ProblemJson::read),
    PROPOSAL("husrom-proposal-1.schema.json", ProposalJson::read);

    private final Schema schema;
    private final Function<String, Reading<?>> reader;

    File(String name, Function<String, Reading<?>> reader) {
      schema = new Schema(name);
      this.reader = reader;
    }

    ObjectNode filled() {
      if (this == PROPOSAL) {
        return json(ProposalJson.write(FilledProblem.proposal()));
      }
      ObjectNode problem = json(ProblemJson.write(FilledProblem.problem()));
      ObjectNode other = (ObjectNode) problem.at("/households/1");
      other.remove("ages");
      other.putArray("birthYears").add(1990).add(2020);
      return problem;
    }

    List<Schema.Place> places() {
      return schema.places(filled());
    }

    List<Flaw> read(JsonNode document) {
      return reader.apply(document.toString()).flaws();
    }

    /// Whether the reader takes the document, as far as a schema could tell.
    boolean takes(JsonNode document) {
      return read(document).stream().allMatch(f -> BETWEEN_VALUES.contains(f.what()));
    }
  }

  private static ObjectNode json(String text) {
    try {
      return (ObjectNode) new JsonMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode with(JsonNode document, JsonPointer at, JsonNode value) {
    JsonNode copy = document.deepCopy();
    String name = at.last().getMatchingProperty();
    switch (copy.at(at.head())) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.set(at.last().getMatchingIndex(), value);
      default -> throw new IllegalArgumentException(at.toString());
    }
    return copy;
  }

  private static JsonNode without(JsonNode document, JsonPointer at) {
    JsonNode copy = document.deepCopy();
    ((ObjectNode) copy.at(at.head())).remove(at.last().getMatchingProperty());
    return copy;
  }

  @Test
  void whatTheProgramWritesKeepsTheSchemas() {
    Problem problem = Generator.problem(Size.SMALL, 3);
    problem = problem.withLimits(problem.limits().withMostChanges(5));
    Proposal proposal =
        new Planner().solve(problem, Settings.STANDARD.withEngine(false), _ -> {}, () -> false);
    assertThat(File.PROBLEM.schema.flaws(json(ProblemJson.write(problem)))).isEmpty();
    assertThat(File.PROPOSAL.schema.flaws(json(ProposalJson.write(proposal)))).isEmpty();
    assertThat(proposal.assignments()).hasSize(Size.SMALL.households());
  }

  @ParameterizedTest
  @EnumSource
  void theFilledDocumentHasEveryField(File file) {
    assertThat(file.schema.flaws(file.filled())).isEmpty();
    assertThat(file.read(file.filled())).isEmpty();
    Map<JsonNode, Set<String>> seen = new HashMap<>();
    for (Schema.Place place : file.places()) {
      place.value().fieldNames().forEachRemaining(name -> names(seen, place.schema()).add(name));
    }
    for (JsonNode object : file.schema.objects()) {
      assertThat(names(seen, object))
          .as("%s", object.path("description"))
          .isEqualTo(names(object.path("properties")));
    }
  }

  private static Set<String> names(Map<JsonNode, Set<String>> seen, JsonNode schema) {
    return seen.computeIfAbsent(schema, k -> new TreeSet<>());
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @ParameterizedTest
  @EnumSource
  void theReaderKnowsTheSameFields(File file) {
    for (Schema.Place place : file.places()) {
      if (place.value().isObject()) {
        JsonPointer unknown = place.at().appendProperty("colour");
        JsonNode document = with(file.filled(), unknown, IntNode.valueOf(1));
        String known = String.join(", ", names(place.schema().path("properties")));
        assertThat(file.read(document))
            .containsExactly(new Flaw(Schema.Place.path(unknown), What.UNKNOWN_FIELD, known));
        assertThat(file.schema.flaws(document)).as(place.path()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameFieldsMayBeLeftOutAndMeanTheDefault(File file) {
    for (Schema.Place place : file.places()) {
      if (place.at().matches() || place.at().last().mayMatchElement()) {
        continue;
      }
      JsonNode document = without(file.filled(), place.at());
      assertThat(file.takes(document))
          .as("%s left out", place.path())
          .isEqualTo(file.schema.flaws(document).isEmpty());
      JsonNode usual = place.said().path("default");
      if (!usual.isMissingNode()) {
        JsonNode stated = with(file.filled(), place.at(), usual);
        assertThat(file.reader.apply(stated.toString()))
            .as("%s stated as %s", place.path(), usual)
            .isEqualTo(file.reader.apply(document.toString()));
        assertThat(usual).as(place.path()).isNotEqualTo(place.value());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameValuesAreRefused(File file) {
    List<JsonNode> values = new ArrayList<>();
    json("{\"all\": [5, 1.5, \"\", \"2027-02-30\", \"2027-03-01\", true, [], {}]}")
        .path("all")
        .forEach(values::add);
    int refused = 0;
    for (Schema.Place place : file.places()) {
      if (place.at().matches() || place.schema().has("const")) {
        continue;
      }
      for (JsonNode value : values) {
        JsonNode document = with(file.filled(), place.at(), value);
        boolean keeps = file.schema.flaws(document).isEmpty();
        assertThat(file.takes(document)).as("%s = %s", place.path(), value).isEqualTo(keeps);
        refused += keeps ? 0 : 1;
      }
    }
    assertThat(refused).isGreaterThan(300);
  }

  @ParameterizedTest
  @EnumSource
  void numbersHaveTheSameRange(File file) {
    for (Schema.Place place : file.places()) {
      if (place.schema().path("type").asText().equals("integer")) {
        JsonNode document = with(file.filled(), place.at(), LongNode.valueOf(Long.MAX_VALUE));
        List<String> ranges =
            file.read(document).stream().map(Flaw::found).filter(f -> f.contains("–")).toList();
        JsonNode schema = place.schema();
        assertThat(ranges)
            .as(place.path())
            .isEqualTo(
                schema.has("maximum")
                    ? List.of(schema.path("minimum") + "–" + schema.get("maximum"))
                    : List.of());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsAreTheSame(File file) {
    for (Schema.Place place : file.places()) {
      JsonNode words = place.schema().path("enum");
      if (!words.isMissingNode()) {
        List<String> listed = new ArrayList<>();
        words.forEach(word -> listed.add(word.asText()));
        assertThat(file.read(with(file.filled(), place.at(), TextNode.valueOf("COLOUR"))))
            .contains(new Flaw(place.path(), What.NOT_ONE_OF, listed.toString()));
      }
    }
  }

  @Test
  void everyLevelAndEveryNumberIsExplained() {
    for (File file : File.values()) {
      for (JsonNode object : file.schema.objects()) {
        assertThat(object.path("description").asText()).isNotEmpty();
        for (var field : object.path("properties").properties()) {
          JsonNode said = field.getValue();
          assertThat(said.has("description") || said.has("$ref") || said.has("const"))
              .as(field.getKey())
              .isTrue();
        }
      }
    }
  }

  @Test
  void aProposalStatesTheFiveLevelsInTheirOrder() {
    ObjectNode proposal = File.PROPOSAL.filled();
    ArrayNode levels = (ArrayNode) proposal.get("levels");
    levels.add(levels.remove(0));
    assertThat(File.PROPOSAL.schema.flaws(proposal)).isNotEmpty();
    levels.remove(4);
    assertThat(File.PROPOSAL.schema.flaws(proposal)).isNotEmpty();
  }
}
