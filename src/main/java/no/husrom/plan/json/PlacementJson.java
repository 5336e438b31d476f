package no.husrom.plan.json;

import no.husrom.household.Category;
import no.husrom.plan.EndingLease;
import no.husrom.plan.Placement;
import no.husrom.plan.Placement.Home;
import no.husrom.plan.Unplaced;
import no.husrom.plan.Who;

/// The households of a plan and what becomes of them.
final class PlacementJson {
  private PlacementJson() {}

  private static FieldsJson who(Who who) {
    return new FieldsJson()
        .put("household", who.id())
        .put("category", who.category())
        .flag("unnamed", !who.named())
        .flag("hidden", who.hidden())
        .put("persons", who.persons())
        .put("bedroomsNeeded", who.bedrooms());
  }

  private static Who who(FieldsJson from) {
    return new Who(
        from.text("household"),
        from.constant("category", Category.class),
        !from.flag("unnamed"),
        from.flag("hidden"),
        from.number("persons"),
        from.number("bedroomsNeeded"));
  }

  static FieldsJson write(Placement placement) {
    FieldsJson to = who(placement.who());
    switch (placement.home()) {
      case Placement.InDwelling in ->
          to.put("dwelling", in.dwelling())
              .put("bedrooms", in.bedrooms())
              .flag("shared", in.shared());
      case Placement.InUnit in -> to.put("measure", in.measure()).put("bedrooms", in.bedrooms());
      case Placement.Renewed stays ->
          to.put("dwelling", stays.dwelling())
              .put("bedrooms", stays.bedrooms())
              .flag("renewed", true);
      case Placement.NotShown _ -> {}
    }
    return to.put("from", placement.from())
        .put("until", placement.until())
        .flag("pinned", placement.pinned())
        .put("lateDays", placement.lateDays())
        .put("temporaryDays", placement.temporaryDays())
        .put("reasons", placement.reasons(), ReasonJson::write);
  }

  static Placement placement(FieldsJson from) {
    return new Placement(
        who(from),
        home(from),
        from.day("from"),
        from.dayOrNull("until"),
        from.flag("pinned"),
        from.number("lateDays"),
        from.number("temporaryDays"),
        from.list("reasons", ReasonJson::read));
  }

  private static Home home(FieldsJson from) {
    if (from.has("measure")) {
      return new Placement.InUnit(from.text("measure"), from.number("bedrooms"));
    } else if (!from.has("dwelling")) {
      return new Placement.NotShown();
    }
    String dwelling = from.text("dwelling");
    int bedrooms = from.number("bedrooms");
    return from.flag("renewed")
        ? new Placement.Renewed(dwelling, bedrooms)
        : new Placement.InDwelling(dwelling, bedrooms, from.flag("shared"));
  }

  static FieldsJson write(Unplaced unplaced) {
    var change = unplaced.cheapestChange();
    return who(unplaced.who())
        .put("ready", unplaced.ready())
        .put("deadline", unplaced.deadline())
        .flag("pinned", unplaced.pinned())
        .put("reasons", unplaced.reasons(), ReasonJson::write)
        .put("cheapestChange", change == null ? null : ReasonJson.write(change));
  }

  static Unplaced unplaced(FieldsJson from) {
    return new Unplaced(
        who(from),
        from.day("ready"),
        from.dayOrNull("deadline"),
        from.flag("pinned"),
        from.list("reasons", ReasonJson::read),
        from.has("cheapestChange") ? ReasonJson.read(from.fields("cheapestChange")) : null);
  }

  static FieldsJson write(EndingLease lease) {
    return who(lease.who())
        .put("lease", lease.lease())
        .put("dwelling", lease.dwelling())
        .put("ends", lease.ends())
        .put("outcome", lease.outcome());
  }

  static EndingLease lease(FieldsJson from) {
    return new EndingLease(
        from.text("lease"),
        who(from),
        from.textOrNull("dwelling"),
        from.day("ends"),
        from.constant("outcome", EndingLease.Outcome.class));
  }
}
