package no.husrom.exchange.remember;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.exchange.remember.MappingFile.Flaw;
import org.jspecify.annotations.Nullable;

/// A place in a mapping file and what stands there. Asked for what it is not, it throws a flaw that
/// names the place.
record SpotJson(JsonNode node, String where) {
  private static final String STEP = " › ";

  /// Carries a flaw out of the depths of a file.
  static final class FlawedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Flaw flaw;
    private final String where;
    private final String found;
    private final String fits;

    FlawedException(Flaw flaw, String where, String found, String fits) {
      super(flaw + " " + where);
      this.flaw = flaw;
      this.where = where;
      this.found = found;
      this.fits = fits;
    }

    MappingFile.Unusable of(java.nio.file.Path file) {
      return new MappingFile.Unusable(file, flaw, where, found, fits);
    }
  }

  FlawedException flawed(Flaw flaw, String fits) {
    return new FlawedException(
        flaw, where, node.isTextual() ? node.asText() : node.toString(), fits);
  }

  /// The same place, called by another name.
  SpotJson called(String name) {
    return new SpotJson(node, name);
  }

  /// What stands under a key; nothing there is a missing node.
  SpotJson at(String key) {
    return new SpotJson(node.path(key), where.isEmpty() ? key : where + STEP + key);
  }

  boolean isMissing() {
    return node.isMissingNode();
  }

  boolean isNull() {
    return node.isNull();
  }

  void allowOnly(Set<String> keys) {
    for (Map.Entry<String, SpotJson> entry : entries()) {
      if (!keys.contains(entry.getKey())) {
        throw new FlawedException(
            Flaw.UNKNOWN_KEY,
            where,
            entry.getKey(),
            String.join(", ", keys.stream().sorted().toList()));
      }
    }
  }

  /// The named places of an object; none when it is missing.
  List<Map.Entry<String, SpotJson>> entries() {
    if (!node.isObject() && !node.isMissingNode()) {
      throw flawed(Flaw.WRONG_KIND, "{ … }");
    }
    List<Map.Entry<String, SpotJson>> entries = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      entries.add(Map.entry(entry.getKey(), at(entry.getKey())));
    }
    return entries;
  }

  /// The places of a list.
  List<SpotJson> elements() {
    if (!node.isArray()) {
      throw flawed(Flaw.WRONG_KIND, "[ … ]");
    }
    List<SpotJson> elements = new ArrayList<>();
    node.forEach(element -> elements.add(new SpotJson(element, where)));
    return elements;
  }

  String text() {
    if (!node.isTextual()) {
      throw flawed(Flaw.WRONG_KIND, "\"…\"");
    }
    return node.asText();
  }

  @Nullable String textOrNull() {
    return isMissing() ? null : text();
  }

  /// A number of a row, 0 when it is missing.
  int rowNumber() {
    if (!isMissing() && !(node.isInt() && node.asInt() > 0)) {
      throw flawed(Flaw.WRONG_KIND, "1, 2, 3 …");
    }
    return node.asInt();
  }
}
