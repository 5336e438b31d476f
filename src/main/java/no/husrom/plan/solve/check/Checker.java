package no.husrom.plan.solve.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;

/// Judges a proposal against its problem.
public final class Checker {
  /// Every broken rule and the recomputed levels. The stated levels are held against them.
  public Verdict check(Problem problem, Proposal proposal) {
    Findings findings = new Findings();
    List<Assignment> known = eachOnce(problem, proposal, findings);
    Lookup lookup = new Lookup(problem);
    HomeRules homes = new HomeRules(lookup, findings);
    known.forEach(homes::judge);
    new TimeRules(lookup, findings).judge(known);
    new ShareRules(lookup, findings).judge(known);
    new LimitRules(lookup, findings).judge(known);
    Levels levels = new LevelSums(lookup).sum(known);
    stated(proposal, levels, findings);
    own(lookup, known, findings);
    return new Verdict(findings.all(), levels);
  }

  private static List<Assignment> eachOnce(Problem problem, Proposal proposal, Findings findings) {
    Set<String> expected = new HashSet<>();
    problem.households().forEach(h -> expected.add(h.id()));
    Map<String, Integer> seen = new HashMap<>();
    List<Assignment> known = new ArrayList<>();
    for (Assignment assignment : proposal.assignments()) {
      int times = seen.merge(assignment.household(), 1, Integer::sum);
      if (expected.contains(assignment.household()) && times == 1) {
        known.add(assignment);
      } else {
        findings.add(Rule.ONE_ASSIGNMENT, assignment.household(), "", 1, times);
      }
    }
    for (String id : expected) {
      findings.require(seen.containsKey(id), Rule.ONE_ASSIGNMENT, id, "", 1, 0);
    }
    return known;
  }

  private static void stated(Proposal proposal, Levels levels, Findings findings) {
    findings.require(
        proposal.levels().size() == Levels.COUNT,
        Rule.STATED_LEVELS,
        "",
        "",
        Levels.COUNT,
        proposal.levels().size());
    for (int level = 0; level < Math.min(Levels.COUNT, proposal.levels().size()); level++) {
      Proposal.Level stated = proposal.levels().get(level);
      findings.require(
          stated.value() == levels.get(level) && stated.name().equals(Levels.name(level)),
          Rule.STATED_LEVELS,
          "",
          stated.name(),
          levels.get(level),
          stated.value());
    }
  }

  private static void own(Lookup lookup, List<Assignment> known, Findings findings) {
    LevelSums sums = new LevelSums(lookup);
    for (Assignment assignment : known) {
      Levels levels = sums.of(assignment);
      for (int level = 0; level < Levels.COUNT; level++) {
        findings.require(
            assignment.levels().get(level) == levels.get(level),
            Rule.STATED_LEVELS,
            assignment.household(),
            Levels.name(level),
            levels.get(level),
            assignment.levels().get(level));
      }
    }
  }
}
