package no.husrom.plan.solve.json;

import static no.husrom.plan.solve.json.HouseholdJson.nonZero;
import static no.husrom.plan.solve.json.NodeJson.put;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.MeasureOffer;
import org.jspecify.annotations.Nullable;

/// A dwelling or a measure in a problem file.
final class OfferJson {
  private static final int KRONER = 1_000_000_000;
  private static final int DAYS = 36_600;

  private OfferJson() {}

  static ObjectNode write(DwellingOffer offer) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "id", offer.id());
    put(to, "bedrooms", offer.bedrooms());
    put(to, "mostPersons", offer.mostPersons());
    put(to, "features", offer.features());
    put(to, "area", offer.area());
    put(to, "building", offer.building().isEmpty() ? null : offer.building());
    put(to, "rent", offer.rent());
    put(to, "available", offer.available());
    put(to, "until", offer.until());
    put(to, "turnaroundExtraDays", nonZero(offer.turnaroundExtraDays()));
    put(to, "sharedPlaces", nonZero(offer.sharedPlaces()));
    put(to, "house", offer.house());
    put(to, "houseGroup", offer.houseGroup());
    put(to, "school", offer.school());
    Set<String> onlyFor = offer.onlyFor();
    if (onlyFor != null) {
      ArrayNode households = to.putArray("onlyFor");
      onlyFor.forEach(households::add);
    }
    return to;
  }

  static DwellingOffer dwelling(NodeJson from) {
    from.only(
        "id",
        "bedrooms",
        "mostPersons",
        "features",
        "area",
        "building",
        "rent",
        "available",
        "until",
        "turnaroundExtraDays",
        "sharedPlaces",
        "house",
        "houseGroup",
        "school",
        "onlyFor");
    String house = from.optional("house").textOrNull();
    int places = from.optional("sharedPlaces").wholeOr(0, 1_000_000, 0);
    if (house != null && places > 0) {
      from.optional("sharedPlaces").wrong(Flaw.What.CONTRADICTS);
      places = 0;
    }
    int bedrooms = from.field("bedrooms").whole(0, 30);
    return new DwellingOffer(
        named(from),
        bedrooms,
        from.optional("mostPersons").wholeOr(1, 100, 2 * Math.max(1, bedrooms)),
        from.optional("features").enums(Feature.class, Feature.STEP_FREE),
        or(from.optional("area").textOrNull(), ""),
        or(from.optional("building").textOrNull(), ""),
        from.field("rent").whole(0, KRONER),
        from.optional("available").dateOrNull(),
        from.optional("until").dateOrNull(),
        from.optional("turnaroundExtraDays").wholeOr(0, DAYS, 0),
        places,
        house,
        from.optional("houseGroup").textOrNull(),
        from.optional("school").textOrNull(),
        onlyFor(from.optional("onlyFor")));
  }

  private static @Nullable Set<String> onlyFor(NodeJson from) {
    return from.present() ? from.texts() : null;
  }

  private static String or(@Nullable String text, String absent) {
    return text == null ? absent : text;
  }

  private static String named(NodeJson from) {
    String id = from.field("id").id();
    return id.isEmpty() ? "?" : id;
  }

  static ObjectNode write(MeasureOffer offer) {
    ObjectNode to = JsonNodeFactory.instance.objectNode();
    put(to, "id", offer.id());
    put(to, "kind", offer.kind());
    put(to, "bedrooms", offer.bedrooms());
    put(to, "mostPersons", offer.mostPersons());
    put(to, "features", offer.features());
    put(to, "area", offer.area());
    put(to, "most", offer.most());
    put(to, "leadDays", offer.leadDays());
    put(to, "rent", offer.rent());
    put(to, "operatingPerMonth", nonZero(offer.operatingPerMonth()));
    put(to, "investment", nonZero(offer.investment()));
    put(to, "grant", nonZero(offer.grant()));
    put(to, "probability", offer.probability());
    return to;
  }

  static MeasureOffer measure(NodeJson from) {
    from.only(
        "id",
        "kind",
        "bedrooms",
        "mostPersons",
        "features",
        "area",
        "most",
        "leadDays",
        "rent",
        "operatingPerMonth",
        "investment",
        "grant",
        "probability");
    int bedrooms = from.field("bedrooms").whole(0, 30);
    return new MeasureOffer(
        named(from),
        from.optional("kind").oneOf(MeasureOffer.Kind.class, MeasureOffer.Kind.OTHER),
        bedrooms,
        from.optional("mostPersons").wholeOr(1, 100, 2 * Math.max(1, bedrooms)),
        from.optional("features").enums(Feature.class, Feature.STEP_FREE),
        from.optional("area").textOrNull(),
        from.field("most").whole(0, 1_000_000),
        from.optional("leadDays").wholeOr(0, DAYS, 0),
        from.field("rent").whole(0, KRONER),
        from.optional("operatingPerMonth").wholeOr(0, KRONER, 0),
        from.optional("investment").wholeOr(0, KRONER, 0),
        from.optional("grant").wholeOr(0, KRONER, 0),
        from.optional("probability").wholeOr(0, 100, 100));
  }
}
