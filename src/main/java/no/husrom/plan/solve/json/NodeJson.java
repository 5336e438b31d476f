package no.husrom.plan.solve.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.plan.solve.json.Flaw.What;
import org.jspecify.annotations.Nullable;

/// A value in a file, with the way to it. Asking for something it is not notes a flaw and gives a
/// harmless value, so that one reading finds all flaws.
final class NodeJson {
  private final JsonNode node;
  private final String path;
  private final List<Flaw> flaws;

  private NodeJson(JsonNode node, String path, List<Flaw> flaws) {
    this.node = node;
    this.path = path;
    this.flaws = flaws;
  }

  /// The whole file; what is no JSON object, or has another `format`, is noted as a flaw.
  static NodeJson file(String text, String format, List<Flaw> flaws) {
    JsonNode root = MissingNode.getInstance();
    try {
      root = new JsonMapper().readTree(text);
      if (!root.isObject()) {
        flaws.add(new Flaw("", What.NOT_JSON, ""));
      } else if (!root.path("format").asText().equals(format)) {
        flaws.add(new Flaw("format", What.OTHER_FORMAT, format));
      }
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? ""
              : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
      flaws.add(new Flaw("", What.NOT_JSON, place));
    }
    return new NodeJson(root, "", flaws);
  }

  private void flaw(What what, String found) {
    flaws.add(new Flaw(path, what, found));
  }

  /// Notes a flaw about this value.
  void wrong(What what) {
    flaw(what, node.isValueNode() ? node.asText() : "");
  }

  void wrong(What what, String found) {
    flaw(what, found);
  }

  boolean present() {
    return !node.isMissingNode() && !node.isNull();
  }

  private String childPath(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /// A field that must be there.
  NodeJson field(String name) {
    NodeJson child = optional(name);
    if (!child.present() && node.isObject()) {
      child.flaw(What.MISSING, "");
    }
    return child;
  }

  NodeJson optional(String name) {
    return new NodeJson(node.path(name), childPath(name), flaws);
  }

  /// Notes every field that is not among those known.
  NodeJson only(String... names) {
    if (present() && !node.isObject()) {
      flaw(What.NOT_OBJECT, "");
    }
    Set<String> known = Set.of(names);
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                flaws.add(
                    new Flaw(
                        childPath(name),
                        What.UNKNOWN_FIELD,
                        String.join(", ", new TreeSet<>(known))));
              }
            });
    return this;
  }

  String text() {
    if (present() && !node.isTextual()) {
      flaw(What.NOT_TEXT, node.toString());
    }
    return node.asText("");
  }

  @Nullable String textOrNull() {
    return present() ? text() : null;
  }

  /// A text that is not empty.
  String id() {
    String text = text();
    if (present() && text.isEmpty()) {
      flaw(What.MISSING, "");
    }
    return text;
  }

  int whole(int least, int most) {
    return (int) whole((long) least, most);
  }

  long whole(long least, long most) {
    if (!present()) {
      return least;
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      flaw(What.NOT_WHOLE_NUMBER, node.toString());
      return least;
    }
    long value = node.asLong();
    if (value < least || value > most) {
      flaw(What.OUT_OF_RANGE, least + "–" + most);
      return least;
    }
    return value;
  }

  int wholeOr(int least, int most, int absent) {
    return present() ? whole(least, most) : absent;
  }

  @Nullable Integer wholeOrNull(int least, int most) {
    return present() ? Integer.valueOf(whole(least, most)) : null;
  }

  boolean yes(boolean absent) {
    if (!present()) {
      return absent;
    }
    if (!node.isBoolean()) {
      flaw(What.NOT_YES_OR_NO, node.toString());
    }
    return node.asBoolean();
  }

  LocalDate date() {
    if (present()) {
      try {
        return LocalDate.parse(node.asText());
      } catch (DateTimeParseException e) {
        flaw(What.NOT_DATE, node.asText());
      }
    }
    return LocalDate.EPOCH;
  }

  @Nullable LocalDate dateOrNull() {
    return present() ? date() : null;
  }

  <E extends Enum<E>> E oneOf(Class<E> type, E absent) {
    if (!present()) {
      return absent;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(node.asText())) {
        return constant;
      }
    }
    flaw(What.NOT_ONE_OF, Arrays.toString(type.getEnumConstants()));
    return absent;
  }

  /// The items of a list; none when it is absent.
  List<NodeJson> items() {
    List<NodeJson> items = new ArrayList<>();
    if (present() && !node.isArray()) {
      flaw(What.NOT_LIST, "");
    } else {
      for (int i = 0; i < node.size(); i++) {
        items.add(new NodeJson(node.path(i), path + "[" + i + "]", flaws));
      }
    }
    return items;
  }

  Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    items().forEach(item -> texts.add(item.text()));
    return texts;
  }

  <E extends Enum<E>> Set<E> enums(Class<E> type, E absent) {
    Set<E> all = new TreeSet<>();
    items().forEach(item -> all.add(item.oneOf(type, absent)));
    return all;
  }

  /// Writes an object; nulls and empty lists are left out, so that the form is one and the same.
  static void put(ObjectNode to, String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Integer number -> to.put(name, number);
      case Long number -> to.put(name, number);
      case Boolean yes -> to.put(name, yes);
      case JsonNode child -> to.set(name, child);
      case Iterable<?> list -> {
        if (list.iterator().hasNext()) {
          var array = to.putArray(name);
          list.forEach(
              item -> {
                if (item instanceof Integer number) {
                  array.add(number);
                } else if (item instanceof JsonNode child) {
                  array.add(child);
                } else {
                  array.add(item.toString());
                }
              });
        }
      }
      default -> to.put(name, value.toString());
    }
  }
}
