package no.husrom.plan.json;

import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Rule;

/// Reasons: each its `kind` and its facts.
final class ReasonJson {
  private ReasonJson() {}

  static FieldsJson write(Reason reason) {
    return switch (reason) {
      case Reason.Pinned r -> kind("pinned").put("target", r.target());
      case Reason.Kept r -> kind("kept").put("target", r.target()).flag("told", r.told());
      case Reason.Bedrooms r -> kind("bedrooms").put("needed", r.needed()).put("given", r.given());
      case Reason.Accessible r -> kind("accessible").put("feature", r.feature());
      case Reason.Starts r ->
          kind("starts").put("day", r.day()).put("ready", r.ready()).put("freed", r.freed());
      case Reason.FreedBy r -> kind("freedBy").put("household", r.household()).put("day", r.day());
      case Reason.Late r -> kind("late").put("days", r.days()).put("weight", r.weight());
      case Reason.Temporary r -> kind("temporary").put("days", r.days()).put("kroner", r.kroner());
      case Reason.Area r -> kind("area").put("area", r.area()).flag("preferred", r.preferred());
      case Reason.Rent r -> kind("rent").put("rent", r.rent()).put("most", r.most());
      case Reason.Choices r -> kind("choices").put("homes", r.homes());
      case Reason.Opened r ->
          kind("opened")
              .put("measure", r.measure())
              .put("operating", r.operating())
              .put("investment", r.investment());
      case Reason.BestForAll _ -> kind("bestForAll");
      case Reason.RuleBroken r ->
          kind("ruleBroken")
              .put("rule", r.rule())
              .put("target", r.target())
              .put("allowed", r.allowed())
              .put("found", r.found());
      case Reason.TakenBy r ->
          kind("takenBy").put("household", r.household()).put("target", r.target());
      case Reason.Worse r -> kind("worse").put("by", levels(r.by())).flag("proven", r.proven());
      case Reason.AsGood _ -> kind("asGood");
      case Reason.Excluded r -> kind("excluded").put("rule", r.rule()).put("homes", r.homes());
      case Reason.WouldHelp r ->
          kind("wouldHelp")
              .put("rule", r.rule())
              .put("target", r.target())
              .put("amount", r.amount())
              .put("then", levels(r.then()));
      case Reason.Together r -> kind("together").put("steps", r.steps(), ReasonJson::write);
      case Reason.Free r -> kind("free").put("target", r.target()).put("day", r.day());
    };
  }

  private static FieldsJson kind(String name) {
    return new FieldsJson().put("kind", name);
  }

  private static FieldsJson levels(Levels levels) {
    FieldsJson to = new FieldsJson();
    for (int level = 0; level < Levels.COUNT; level++) {
      to.put(Levels.name(level), levels.get(level));
    }
    return to;
  }

  static Reason read(FieldsJson from) {
    return switch (from.text("kind")) {
      case "pinned" -> new Reason.Pinned(from.text("target"));
      case "kept" -> new Reason.Kept(from.text("target"), from.flag("told"));
      case "bedrooms" -> new Reason.Bedrooms(from.number("needed"), from.number("given"));
      case "accessible" -> new Reason.Accessible(from.constant("feature", Feature.class));
      case "starts" ->
          new Reason.Starts(from.day("day"), from.day("ready"), from.dayOrNull("freed"));
      case "freedBy" -> new Reason.FreedBy(from.text("household"), from.day("day"));
      case "late" -> new Reason.Late(from.number("days"), from.number("weight"));
      case "temporary" -> new Reason.Temporary(from.number("days"), from.longNumber("kroner"));
      case "area" -> new Reason.Area(from.text("area"), from.flag("preferred"));
      case "rent" -> new Reason.Rent(from.number("rent"), from.number("most"));
      case "choices" -> new Reason.Choices(from.number("homes"));
      case "opened" ->
          new Reason.Opened(
              from.text("measure"), from.longNumber("operating"), from.longNumber("investment"));
      case "bestForAll" -> new Reason.BestForAll();
      case "ruleBroken" ->
          new Reason.RuleBroken(
              from.constant("rule", Rule.class),
              from.text("target"),
              from.longNumber("allowed"),
              from.longNumber("found"));
      case "takenBy" -> new Reason.TakenBy(from.text("household"), from.text("target"));
      case "worse" -> new Reason.Worse(levels(from.fields("by")), from.flag("proven"));
      case "asGood" -> new Reason.AsGood();
      case "excluded" ->
          new Reason.Excluded(from.constant("rule", Rule.class), from.number("homes"));
      case "wouldHelp" -> wouldHelp(from);
      case "together" -> new Reason.Together(from.list("steps", ReasonJson::wouldHelp));
      case "free" -> new Reason.Free(from.text("target"), from.day("day"));
      default -> throw new IllegalArgumentException("No such reason: " + from.text("kind"));
    };
  }

  private static Reason.WouldHelp wouldHelp(FieldsJson from) {
    return new Reason.WouldHelp(
        from.constant("rule", Rule.class),
        from.text("target"),
        from.longNumber("amount"),
        levels(from.fields("then")));
  }

  private static Levels levels(FieldsJson from) {
    long[] values = new long[Levels.COUNT];
    for (int level = 0; level < Levels.COUNT; level++) {
      values[level] = from.longNumber(Levels.name(level));
    }
    return Levels.of(values);
  }
}
