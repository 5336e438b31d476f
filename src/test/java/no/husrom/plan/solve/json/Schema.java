package no.husrom.plan.solve.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A schema file, for tests.
final class Schema {
  private final JsonNode root;
  private final JsonSchema validator;

  Schema(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      root = new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    validator =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                root, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  JsonNode root() {
    return root;
  }

  List<String> flaws(JsonNode document) {
    return validator.validate(document).stream().map(Object::toString).toList();
  }

  /// A value in a document and what the schema says of it.
  ///
  /// @param said what stands where the value is described
  /// @param schema the same, or what it refers to
  record Place(JsonPointer at, JsonNode said, JsonNode schema, JsonNode value) {
    /// The way to the value as the reader tells it.
    String path() {
      return path(at);
    }

    static String path(JsonPointer at) {
      return at.toString().replaceAll("/([0-9]+)", "[$1]").replaceFirst("^/", "").replace('/', '.');
    }
  }

  /// Every value in a document, itself first.
  List<Place> places(JsonNode document) {
    List<Place> places = new ArrayList<>();
    places.add(new Place(JsonPointer.empty(), root, root, document));
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      for (var field : place.schema.path("properties").properties()) {
        add(places, place, JsonPointer.SEPARATOR + field.getKey(), field.getValue());
      }
      for (int item = 0; place.value.isArray() && item < place.value.size(); item++) {
        JsonNode each = place.schema.path("prefixItems").path(item);
        add(
            places,
            place,
            JsonPointer.SEPARATOR + "" + item,
            each.isMissingNode() ? place.schema.path("items") : each);
      }
    }
    return places;
  }

  private void add(List<Place> places, Place parent, String step, JsonNode said) {
    JsonNode value = parent.value.at(step);
    if (!value.isMissingNode()) {
      places.add(new Place(parent.at.append(JsonPointer.compile(step)), said, meant(said), value));
    }
  }

  private JsonNode meant(JsonNode said) {
    return said.has("$ref") ? root.at(said.get("$ref").asText().substring(1)) : said;
  }

  /// All objects with fields that the schema describes.
  List<JsonNode> objects() {
    List<JsonNode> objects = new ArrayList<>(List.of(root));
    root.path("$defs").forEach(d -> objects.add(d));
    objects.removeIf(o -> !o.has("properties"));
    return objects;
  }
}
