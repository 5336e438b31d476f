package no.husrom.plan.solve.json;

import static no.husrom.plan.solve.json.NodeJson.put;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Weights;

/// What frames a problem in its file: period, norms, weights and limits.
final class FrameJson {
  private static final long KRONER = 1_000_000_000_000L;
  private static final int POINTS = 1_000_000;

  private FrameJson() {}

  static ObjectNode write(Period period) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "start", period.start());
    put(to, "days", period.days());
    put(to, "lookAheadDays", period.lookAheadDays());
    put(to, "bucketDays", period.bucketDays());
    return to;
  }

  static Period period(NodeJson from) {
    from.only("start", "days", "lookAheadDays", "bucketDays");
    return new Period(
        from.field("start").date(),
        from.optional("days").wholeOr(1, 3_660, 365),
        from.optional("lookAheadDays").wholeOr(0, 3_660, 85),
        from.optional("bucketDays").wholeOr(1, 366, 30));
  }

  static ObjectNode write(Norms norms) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "personsPerBedroom", norms.personsPerBedroom());
    list(to, "belowCost", norms.belowCost());
    list(to, "aboveCost", norms.aboveCost());
    put(to, "turnaroundDays", norms.turnaroundDays());
    put(to, "shortestLeaseDays", norms.shortestLeaseDays());
    boolean usual = norms.fewestSharers() == Norms.STANDARD.fewestSharers();
    put(to, "fewestSharers", usual ? null : Integer.valueOf(norms.fewestSharers()));
    return to;
  }

  private static void list(ObjectNode to, String name, List<Integer> numbers) {
    var array = to.putArray(name);
    numbers.forEach(array::add);
  }

  static Norms norms(NodeJson from) {
    from.only(
        "personsPerBedroom",
        "belowCost",
        "aboveCost",
        "turnaroundDays",
        "shortestLeaseDays",
        "fewestSharers");
    Norms usual = Norms.STANDARD;
    return new Norms(
        from.optional("personsPerBedroom").wholeOr(1, 100, usual.personsPerBedroom()),
        prices(from.optional("belowCost"), usual.belowCost()),
        prices(from.optional("aboveCost"), usual.aboveCost()),
        from.optional("turnaroundDays").wholeOr(0, 366, usual.turnaroundDays()),
        from.optional("shortestLeaseDays").wholeOr(0, 36_600, usual.shortestLeaseDays()),
        from.optional("fewestSharers").wholeOr(1, 100, usual.fewestSharers()));
  }

  private static List<Integer> prices(NodeJson from, List<Integer> absent) {
    return from.present() ? from.items().stream().map(p -> p.whole(0, POINTS)).toList() : absent;
  }

  static ObjectNode write(Weights weights) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "unplacedExtraDays", weights.unplacedExtraDays());
    put(to, "interestPercent", weights.interestPercent());
    put(to, "movingCost", weights.movingCost());
    put(to, "conversionCost", weights.conversionCost());
    put(to, "outsidePreferred", weights.outsidePreferred());
    put(to, "otherSchool", weights.otherSchool());
    put(to, "unneededWheelchair", weights.unneededWheelchair());
    put(to, "rentNearMost", weights.rentNearMost());
    put(to, "sharing", weights.sharing());
    put(to, "converted", weights.converted());
    put(to, "unplaced", weights.unplaced());
    put(to, "change", weights.change());
    put(to, "changeTold", weights.changeTold());
    return to;
  }

  static Weights weights(NodeJson from) {
    from.only(
        "unplacedExtraDays",
        "interestPercent",
        "movingCost",
        "conversionCost",
        "outsidePreferred",
        "otherSchool",
        "unneededWheelchair",
        "rentNearMost",
        "sharing",
        "converted",
        "unplaced",
        "change",
        "changeTold");
    Weights usual = Weights.STANDARD;
    return new Weights(
        from.optional("unplacedExtraDays").wholeOr(0, 100_000, usual.unplacedExtraDays()),
        from.optional("interestPercent").wholeOr(0, 100, usual.interestPercent()),
        from.optional("movingCost").wholeOr(0, 1_000_000_000, usual.movingCost()),
        from.optional("conversionCost").wholeOr(0, 1_000_000_000, usual.conversionCost()),
        from.optional("outsidePreferred").wholeOr(0, POINTS, usual.outsidePreferred()),
        from.optional("otherSchool").wholeOr(0, POINTS, usual.otherSchool()),
        from.optional("unneededWheelchair").wholeOr(0, POINTS, usual.unneededWheelchair()),
        from.optional("rentNearMost").wholeOr(0, POINTS, usual.rentNearMost()),
        from.optional("sharing").wholeOr(0, POINTS, usual.sharing()),
        from.optional("converted").wholeOr(0, POINTS, usual.converted()),
        from.optional("unplaced").wholeOr(0, POINTS, usual.unplaced()),
        from.optional("change").wholeOr(0, POINTS, usual.change()),
        from.optional("changeTold").wholeOr(0, POINTS, usual.changeTold()));
  }

  static ObjectNode write(Limits limits) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "operatingBudget", limits.operatingBudget());
    put(to, "investmentBudget", limits.investmentBudget());
    put(to, "handovers", limits.handovers());
    put(to, "caps", limits.caps().stream().map(FrameJson::cap).toList());
    put(to, "mostChanges", limits.mostChanges());
    return to;
  }

  private static ObjectNode cap(GroupCap cap) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "scope", cap.scope());
    put(to, "place", cap.place());
    put(to, "group", cap.group());
    put(to, "most", cap.most());
    return to;
  }

  static Limits limits(NodeJson from) {
    from.only("operatingBudget", "investmentBudget", "handovers", "caps", "mostChanges");
    return new Limits(
        budget(from.optional("operatingBudget")),
        budget(from.optional("investmentBudget")),
        from.optional("handovers").items().stream().map(n -> n.whole(0, POINTS)).toList(),
        from.optional("caps").items().stream().map(FrameJson::readCap).toList(),
        changes(from.optional("mostChanges")));
  }

  private static @org.jspecify.annotations.Nullable Long budget(NodeJson from) {
    return from.present() ? Long.valueOf(from.whole(0L, KRONER)) : null;
  }

  private static @org.jspecify.annotations.Nullable Integer changes(NodeJson from) {
    return from.present() ? Integer.valueOf(from.whole(0, POINTS)) : null;
  }

  private static GroupCap readCap(NodeJson from) {
    from.only("scope", "place", "group", "most");
    return new GroupCap(
        from.field("scope").oneOf(Scope.class, Scope.BUILDING),
        from.field("place").id(),
        from.optional("group").textOrNull(),
        from.field("most").whole(0, POINTS));
  }
}
