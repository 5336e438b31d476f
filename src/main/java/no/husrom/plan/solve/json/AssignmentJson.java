package no.husrom.plan.solve.json;

import static no.husrom.plan.solve.json.NodeJson.put;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;

/// One household's decision in a proposal file.
final class AssignmentJson {
  /// The words for the decisions in files.
  private enum Decision {
    STAY,
    SHARE,
    UNIT,
    RENEW,
    LEAVE,
    NONE
  }

  private AssignmentJson() {}

  static ObjectNode write(Assignment assignment) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "household", assignment.household());
    switch (assignment) {
      case Assignment.Stay stay -> {
        put(to, "decision", stay.shared() ? Decision.SHARE : Decision.STAY);
        put(to, "dwelling", stay.dwelling());
        put(to, "from", stay.from());
        put(to, "until", stay.until());
      }
      case Assignment.NewUnit unit -> {
        put(to, "decision", Decision.UNIT);
        put(to, "measure", unit.measure());
        put(to, "from", unit.from());
      }
      case Assignment.Renewal renewal -> {
        put(to, "decision", Decision.RENEW);
        put(to, "dwelling", renewal.dwelling());
      }
      case Assignment.Leaving leaving -> {
        put(to, "decision", Decision.LEAVE);
        put(to, "from", leaving.day());
      }
      case Assignment.Unplaced _ -> put(to, "decision", Decision.NONE);
    }
    var levels = to.putArray("levels");
    for (int level = 0; level < Levels.COUNT; level++) {
      levels.add(assignment.levels().get(level));
    }
    return to;
  }

  static Assignment read(NodeJson from) {
    from.only("household", "decision", "dwelling", "measure", "from", "until", "levels");
    String household = from.field("household").id();
    Levels levels = levels(from.field("levels"));
    Decision decision = from.field("decision").oneOf(Decision.class, Decision.NONE);
    return switch (decision) {
      case STAY, SHARE ->
          new Assignment.Stay(
              household,
              from.field("dwelling").id(),
              from.field("from").date(),
              from.optional("until").dateOrNull(),
              decision == Decision.SHARE,
              levels);
      case UNIT ->
          new Assignment.NewUnit(
              household, from.field("measure").id(), from.field("from").date(), levels);
      case RENEW -> new Assignment.Renewal(household, from.field("dwelling").id(), levels);
      case LEAVE -> new Assignment.Leaving(household, from.field("from").date(), levels);
      case NONE -> new Assignment.Unplaced(household, levels);
    };
  }

  private static Levels levels(NodeJson from) {
    List<Long> values = new ArrayList<>();
    from.items().forEach(v -> values.add(v.whole(Long.MIN_VALUE, Long.MAX_VALUE)));
    if (values.size() != Levels.COUNT) {
      if (from.present()) {
        from.wrong(Flaw.What.OUT_OF_RANGE);
      }
      return Levels.ZERO;
    }
    return Levels.of(values.stream().mapToLong(Long::longValue).toArray());
  }
}
