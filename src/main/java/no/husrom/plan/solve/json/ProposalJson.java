package no.husrom.plan.solve.json;

import static no.husrom.plan.solve.json.NodeJson.put;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Contradiction;
import no.husrom.plan.solve.Proposal.Engine;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.Proposal.Status;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Rule;

/// Proposals as `husrom-proposal/1`, described in `husrom-proposal-1.schema.json`.
public final class ProposalJson {
  public static final String FORMAT = "husrom-proposal/1";

  private ProposalJson() {}

  public static String write(Proposal proposal) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "format", FORMAT);
    put(to, "status", proposal.status());
    put(to, "engine", proposal.engine());
    put(to, "inputDigest", proposal.inputDigest());
    var levels = to.putArray("levels");
    for (Level level : proposal.levels()) {
      ObjectNode node = levels.addObject();
      put(node, "name", level.name());
      put(node, "value", level.value());
      put(node, "bound", level.bound());
    }
    var assignments = to.putArray("assignments");
    proposal.assignments().forEach(a -> assignments.add(AssignmentJson.write(a)));
    var contradictions = to.putArray("contradictions");
    for (Contradiction contradiction : proposal.contradictions()) {
      ObjectNode node = contradictions.addObject();
      put(node, "household", contradiction.household());
      put(node, "target", contradiction.target());
      var rules = node.putArray("rules");
      contradiction.rules().forEach(r -> rules.add(broken(r)));
    }
    return ProblemJson.text(to);
  }

  private static ObjectNode broken(RuleBroken broken) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "rule", broken.rule());
    put(to, "target", broken.target());
    put(to, "allowed", broken.allowed());
    put(to, "found", broken.found());
    return to;
  }

  /// Reads a proposal, or says everything that is wrong with the text. Whether it fits a problem is
  /// for the checker.
  public static Reading<Proposal> read(String text) {
    List<Flaw> flaws = new ArrayList<>();
    NodeJson from = NodeJson.file(text, FORMAT, flaws);
    if (!flaws.isEmpty()) {
      return new Reading<>(null, flaws);
    }
    from.only(
        "format", "status", "engine", "inputDigest", "levels", "assignments", "contradictions");
    Status status = from.field("status").oneOf(Status.class, Status.FEASIBLE);
    Engine engine = from.optional("engine").oneOf(Engine.class, Engine.SEARCH_ONLY);
    NodeJson digest = from.optional("inputDigest");
    List<NodeJson> stated = from.field("levels").items();
    if (from.optional("levels").present() && stated.size() != Levels.COUNT) {
      from.optional("levels").wrong(Flaw.What.OUT_OF_RANGE);
    }
    List<Level> levels = stated.stream().map(ProposalJson::level).toList();
    List<Assignment> assignments =
        from.field("assignments").items().stream().map(AssignmentJson::read).toList();
    List<Contradiction> contradictions =
        from.optional("contradictions").items().stream().map(ProposalJson::contradiction).toList();
    String input = digest.present() ? digest.text() : "";
    return flaws.isEmpty()
        ? new Reading<>(
            new Proposal(status, input, levels, assignments, contradictions, engine), flaws)
        : new Reading<>(null, flaws);
  }

  private static Level level(NodeJson from) {
    from.only("name", "value", "bound");
    long value = from.field("value").whole(Long.MIN_VALUE, Long.MAX_VALUE);
    NodeJson bound = from.optional("bound");
    long least = bound.present() ? bound.whole(Long.MIN_VALUE, Long.MAX_VALUE) : 0;
    if (least > value) {
      bound.wrong(Flaw.What.OUT_OF_RANGE);
      least = value;
    }
    return new Level(from.field("name").text(), value, least);
  }

  private static Contradiction contradiction(NodeJson from) {
    from.only("household", "target", "rules");
    List<RuleBroken> rules =
        from.optional("rules").items().stream().map(ProposalJson::readBroken).toList();
    return new Contradiction(from.field("household").text(), from.field("target").text(), rules);
  }

  private static RuleBroken readBroken(NodeJson from) {
    from.only("rule", "target", "allowed", "found");
    return new RuleBroken(
        from.field("rule").oneOf(Rule.class, Rule.PIN),
        from.optional("target").text(),
        from.field("allowed").whole(Long.MIN_VALUE, Long.MAX_VALUE),
        from.field("found").whole(Long.MIN_VALUE, Long.MAX_VALUE));
  }
}
