package no.husrom.plan.solve.json;

import static no.husrom.plan.solve.json.NodeJson.put;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdDraft;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Home;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.HouseholdNeed.Secrecy;
import no.husrom.plan.solve.HouseholdNeed.Terms;
import org.jspecify.annotations.Nullable;

/// A household in a problem file.
final class HouseholdJson {
  private static final int KRONER = 1_000_000_000;
  private static final int MOST = 1_000_000;

  private HouseholdJson() {}

  static ObjectNode write(HouseholdNeed need) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "id", need.id());
    put(to, "ages", need.ages());
    put(to, "bedrooms", need.bedrooms());
    put(to, "group", need.group());
    put(to, "ready", need.ready());
    put(to, "deadline", need.deadline());
    put(to, "weight", need.weight());
    put(to, "stayDays", need.stayDays());
    put(to, "needs", need.needs());
    put(to, "mostRent", need.mostRent());
    put(to, "preferredAreas", need.preferredAreas());
    put(to, "forbiddenAreas", need.forbiddenAreas());
    put(to, "school", need.school());
    put(to, "secrecy", need.secrecy() == Secrecy.NONE ? null : need.secrecy());
    put(to, "temporaryCostPerDay", nonZero(need.temporaryCostPerDay()));
    put(to, "shareGroup", need.shareGroup());
    put(to, "home", home(need.home()));
    put(to, "exits", need.exits().stream().map(HouseholdJson::exit).toList());
    put(to, "pin", pin(need.pin()));
    put(to, "terms", need.terms().entrySet().stream().map(HouseholdJson::terms).toList());
    put(to, "forbidden", need.forbidden());
    put(to, "previous", need.previous());
    put(to, "told", need.told() ? Boolean.TRUE : null);
    return to;
  }

  static @Nullable Integer nonZero(int value) {
    return value == 0 ? null : Integer.valueOf(value);
  }

  private static @Nullable ObjectNode home(@Nullable Home home) {
    if (home == null) {
      return null;
    }
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "dwelling", home.dwelling());
    put(to, "leaseEnds", home.leaseEnds());
    put(to, "mayRenew", home.mayRenew());
    put(to, "mayMove", home.mayMove());
    return to;
  }

  private static ObjectNode exit(HouseholdNeed.Exit exit) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "day", exit.day());
    put(to, "cost", exit.cost());
    return to;
  }

  private static @Nullable ObjectNode pin(@Nullable Pin pin) {
    if (pin == null) {
      return null;
    }
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "target", pin.target());
    put(to, "from", pin.from());
    return to;
  }

  private static ObjectNode terms(Map.Entry<String, Terms> of) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "dwelling", of.getKey());
    put(to, "fit", nonZero(of.getValue().fit()));
    put(to, "places", of.getValue().places());
    return to;
  }

  /// @param start the period's start, whose year turns birth years into ages
  /// @param dwellings the ids there are
  static HouseholdNeed read(NodeJson from, LocalDate start, Set<String> dwellings) {
    from.only(
        "id",
        "ages",
        "birthYears",
        "bedrooms",
        "group",
        "ready",
        "deadline",
        "weight",
        "stayDays",
        "needs",
        "mostRent",
        "preferredAreas",
        "forbiddenAreas",
        "school",
        "secrecy",
        "temporaryCostPerDay",
        "shareGroup",
        "home",
        "exits",
        "pin",
        "terms",
        "forbidden",
        "previous",
        "told");
    String id = from.field("id").id();
    LocalDate ready = from.field("ready").date();
    HouseholdDraft draft =
        HouseholdNeed.draft(id.isEmpty() ? "?" : id, 1, 0, ready)
            .ages(ages(from, start))
            .bedrooms(from.field("bedrooms").whole(0, 20))
            .deadline(from.optional("deadline").dateOrNull())
            .weight(from.optional("weight").wholeOr(1, 1_000, 10))
            .stayDays(from.optional("stayDays").wholeOrNull(1, 3_660))
            .needs(from.optional("needs").enums(Feature.class, Feature.STEP_FREE))
            .mostRent(from.optional("mostRent").wholeOrNull(0, KRONER))
            .preferredAreas(from.optional("preferredAreas").texts())
            .forbiddenAreas(from.optional("forbiddenAreas").texts())
            .school(from.optional("school").textOrNull())
            .secrecy(from.optional("secrecy").oneOf(Secrecy.class, Secrecy.NONE))
            .temporaryCostPerDay(from.optional("temporaryCostPerDay").wholeOr(0, 1_000_000, 0))
            .shareGroup(from.optional("shareGroup").textOrNull())
            .home(readHome(from.optional("home")))
            .pin(readPin(from.optional("pin")))
            .terms(readTerms(from.optional("terms"), dwellings))
            .forbidden(from.optional("forbidden").texts())
            .previous(from.optional("previous").textOrNull(), from.optional("told").yes(false));
    if (from.optional("group").present()) {
      draft.group(from.optional("group").text());
    }
    if (from.optional("home").present()) {
      for (NodeJson exit : from.optional("exits").items()) {
        exit.only("day", "cost");
        draft.exit(exit.field("day").date(), exit.optional("cost").wholeOr(0, KRONER, 0));
      }
    } else if (!from.optional("exits").items().isEmpty()) {
      from.optional("exits").wrong(Flaw.What.CONTRADICTS);
    }
    return draft.done();
  }

  private static List<Integer> ages(NodeJson from, LocalDate start) {
    NodeJson years = from.optional("birthYears");
    List<Integer> ages =
        years.present()
            ? years.items().stream()
                .map(y -> Math.max(0, start.getYear() - y.whole(1900, 2200)))
                .toList()
            : from.field("ages").items().stream().map(a -> a.whole(0, 130)).toList();
    if (ages.isEmpty()) {
      if (from.optional("ages").present() || years.present()) {
        from.optional("ages").wrong(Flaw.What.MISSING);
      }
      return List.of(0);
    }
    return ages;
  }

  private static @Nullable Home readHome(NodeJson from) {
    if (!from.present()) {
      return null;
    }
    from.only("dwelling", "leaseEnds", "mayRenew", "mayMove");
    return new Home(
        from.field("dwelling").id(),
        from.field("leaseEnds").date(),
        from.optional("mayRenew").yes(true),
        from.optional("mayMove").yes(false));
  }

  private static Map<String, Terms> readTerms(NodeJson from, Set<String> dwellings) {
    Map<String, Terms> terms = new LinkedHashMap<>();
    for (NodeJson item : from.items()) {
      item.only("dwelling", "fit", "places");
      String dwelling = item.field("dwelling").id();
      Terms read =
          new Terms(
              item.optional("fit").wholeOr(0, MOST, 0),
              item.optional("places").wholeOrNull(1, MOST));
      if (!dwelling.isEmpty() && !dwellings.contains(dwelling)) {
        item.optional("dwelling").wrong(Flaw.What.UNKNOWN_ID);
      } else if (terms.put(dwelling, read) != null) {
        item.optional("dwelling").wrong(Flaw.What.USED_TWICE);
      }
    }
    return terms;
  }

  private static @Nullable Pin readPin(NodeJson from) {
    if (!from.present()) {
      return null;
    }
    from.only("target", "from");
    return new Pin(from.field("target").id(), from.optional("from").dateOrNull());
  }
}
