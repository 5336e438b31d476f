package no.husrom.plan.solve.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.json.Flaw.What;

/// Problems as `husrom-problem/1`, described in `husrom-problem-1.schema.json`.
public final class ProblemJson {
  public static final String FORMAT = "husrom-problem/1";

  private static final JsonMapper MAPPER = new JsonMapper();

  private ProblemJson() {}

  /// The canonical form: fixed order of fields, nothing that is absent or usual written.
  public static String write(Problem problem) {
    StringWriter to = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(to)) {
      write(problem, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to.toString();
  }

  /// One record after the other, since a large problem is many times as large as a tree.
  private static void write(Problem problem, JsonGenerator to) throws IOException {
    to.writeStartObject();
    to.writeStringField("format", FORMAT);
    to.writeStringField("name", problem.name());
    part(to, "period", FrameJson.write(problem.period()));
    part(to, "norms", FrameJson.write(problem.norms()));
    part(to, "weights", FrameJson.write(problem.weights()));
    list(to, "households", problem.households(), HouseholdJson::write);
    list(to, "dwellings", problem.dwellings(), OfferJson::write);
    list(to, "measures", problem.measures(), OfferJson::write);
    part(to, "limits", FrameJson.write(problem.limits()));
    to.writeEndObject();
  }

  private static void part(JsonGenerator to, String name, ObjectNode part) throws IOException {
    to.writeFieldName(name);
    MAPPER.writeTree(to, part);
  }

  private static <T> void list(
      JsonGenerator to, String name, List<T> records, Function<T, ObjectNode> write)
      throws IOException {
    to.writeArrayFieldStart(name);
    for (T each : records) {
      MAPPER.writeTree(to, write.apply(each));
    }
    to.writeEndArray();
  }

  static String text(ObjectNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// SHA-256 of the canonical form in UTF-8, as hexadecimal.
  public static String digest(Problem problem) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      OutputStream to = new DigestOutputStream(OutputStream.nullOutputStream(), sha);
      try (JsonGenerator json = MAPPER.createGenerator(to, JsonEncoding.UTF8)) {
        write(problem, json);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a problem, or says everything that is wrong with the text.
  public static Reading<Problem> read(String text) {
    List<Flaw> flaws = new ArrayList<>();
    NodeJson from = NodeJson.file(text, FORMAT, flaws);
    if (!flaws.isEmpty()) {
      return new Reading<>(null, flaws);
    }
    from.only(
        "format",
        "name",
        "period",
        "norms",
        "weights",
        "households",
        "dwellings",
        "measures",
        "limits");
    Period period = FrameJson.period(from.field("period"));
    List<NodeJson> households = from.field("households").items();
    List<NodeJson> dwellings = from.field("dwellings").items();
    List<NodeJson> measures = from.optional("measures").items();
    Set<String> known = new HashSet<>();
    dwellings.forEach(d -> known.add(d.optional("id").text()));
    List<HouseholdNeed> needs =
        households.stream().map(h -> HouseholdJson.read(h, period.start(), known)).toList();
    unique(households);
    List<NodeJson> targets = new ArrayList<>(dwellings);
    targets.addAll(measures);
    unique(targets);
    homes(households, known);
    var offers = dwellings.stream().map(OfferJson::dwelling).toList();
    var ways = measures.stream().map(OfferJson::measure).toList();
    var norms = FrameJson.norms(from.optional("norms"));
    var weights = FrameJson.weights(from.optional("weights"));
    var limits = FrameJson.limits(from.optional("limits"));
    String name = from.optional("name").text();
    return flaws.isEmpty()
        ? new Reading<>(
            new Problem(name, period, norms, weights, needs, offers, ways, limits), flaws)
        : new Reading<>(null, flaws);
  }

  private static void unique(List<NodeJson> entries) {
    Set<String> seen = new HashSet<>();
    for (NodeJson entry : entries) {
      NodeJson id = entry.optional("id");
      if (id.present() && !seen.add(id.text())) {
        id.wrong(What.USED_TWICE);
      }
    }
  }

  private static void homes(List<NodeJson> households, Set<String> known) {
    Map<String, String> taken = new HashMap<>();
    for (NodeJson household : households) {
      NodeJson home = household.optional("home").optional("dwelling");
      if (home.present()) {
        if (!known.contains(home.text())) {
          home.wrong(What.UNKNOWN_ID);
        } else {
          String id = household.optional("id").text();
          String first = taken.putIfAbsent(home.text(), id);
          if (first != null) {
            home.wrong(What.HOME_TWICE, home.text() + ": " + first + ", " + id);
          }
        }
      }
    }
  }
}
