package no.husrom.plan.json;

import java.time.Instant;
import no.husrom.plan.Balance;
import no.husrom.plan.Plan;
import no.husrom.plan.Plan.Adoption;
import no.husrom.plan.Scenario;
import no.husrom.plan.show.PublicPlan;
import no.husrom.plan.solve.Proposal.Status;
import org.jspecify.annotations.Nullable;

/// Plans as `husrom-plan/1`. What may not be told must be taken out before.
public final class PlanJson {
  public static final String FORMAT = "husrom-plan/1";
  private static final String PROGRAM = "Husrom";

  private PlanJson() {}

  /// The plan whole, as it is.
  public static String write(Plan plan) {
    Adoption adoption = plan.adoption();
    return new FieldsJson()
        .put("format", FORMAT)
        .put("program", PROGRAM)
        .put("created", plan.created().toString())
        .put("edition", "internal")
        .put("id", plan.id())
        .put("number", plan.edition())
        .put("year", plan.year())
        .put("scenario", plan.scenario())
        .put("status", plan.status())
        .put("adopted", adoption == null ? null : adoption(adoption))
        .put("starts", plan.starts())
        .put("inputDigest", plan.inputDigest())
        .put("levels", plan.levels(), FiguresJson::write)
        .put("persons", FiguresJson.write(plan.persons()))
        .put("placements", plan.placements(), PlacementJson::write)
        .put("unplaced", plan.unplaced(), PlacementJson::write)
        .put("endingLeases", plan.endingLeases(), PlacementJson::write)
        .put("measures", plan.measures(), FiguresJson::write)
        .put("balance", plan.balance().cells(), FiguresJson::write)
        .put("costs", FiguresJson.write(plan.costs()))
        .put("tasks", plan.tasks(), FiguresJson::write)
        .put("rates", plan.rates(), FiguresJson::write)
        .text();
  }

  private static FieldsJson adoption(Adoption adoption) {
    return new FieldsJson().put("at", adoption.at().toString()).put("by", adoption.by());
  }

  /// The public edition: no household and no person, small numbers null.
  public static String write(PublicPlan plan) {
    return new FieldsJson()
        .put("format", FORMAT)
        .put("program", PROGRAM)
        .put("created", plan.created().toString())
        .put("edition", "public")
        .put("id", plan.id())
        .put("year", plan.year())
        .put("scenario", plan.scenario())
        .put("status", plan.status())
        .put("adopted", plan.adoptedOn())
        .put("starts", plan.starts())
        .put("inputDigest", plan.inputDigest())
        .put("levels", plan.levels(), FiguresJson::write)
        .put("persons", persons(plan.persons()))
        .put("placements", java.util.List.<FieldsJson>of(), f -> f)
        .put("unplaced", java.util.List.<FieldsJson>of(), f -> f)
        .put("households", households(plan.households()))
        .put("measures", plan.measures(), FiguresJson::write)
        .put("balance", plan.balance(), PlanJson::cell)
        .put("costs", FiguresJson.write(plan.costs()))
        .put("tasks", plan.tasks(), FiguresJson::write)
        .put("rates", plan.rates(), FiguresJson::write)
        .text();
  }

  private static FieldsJson persons(PublicPlan.Persons persons) {
    return new FieldsJson()
        .put("requested", persons.requested())
        .putOrNull("decided", persons.decided())
        .put("planned", persons.planned())
        .putOrNull("settled", persons.settled())
        .putOrNull("named", persons.named())
        .putOrNull("minors", persons.minors())
        .putOrNull("unnamed", persons.unnamed())
        .putOrNull("reunited", persons.reunited());
  }

  private static FieldsJson households(PublicPlan.Households households) {
    return new FieldsJson()
        .putOrNull("placed", households.placed())
        .putOrNull("renewed", households.renewed())
        .putOrNull("unplaced", households.unplaced())
        .putOrNull("leasesEnding", households.leasesEnding());
  }

  private static FieldsJson cell(PublicPlan.Cell cell) {
    return new FieldsJson()
        .put("quarter", cell.quarter().toString())
        .put("bedrooms", cell.bedrooms())
        .putOrNull("need", cell.need())
        .put("supply", cell.supply())
        .putOrNull("gap", cell.gap());
  }

  /// Reads a whole plan, as [#write(Plan)] writes it.
  ///
  /// @throws IllegalArgumentException when the text is not such a plan
  public static Plan read(String text) {
    FieldsJson from = FieldsJson.read(text);
    if (!from.text("format").equals(FORMAT) || !from.text("edition").equals("internal")) {
      throw new IllegalArgumentException("Not a whole plan: " + from.text("format"));
    }
    int year = from.number("year");
    return new Plan(
        year,
        from.number("number"),
        from.constant("scenario", Scenario.class),
        Instant.parse(from.text("created")),
        adoption(from),
        from.day("starts"),
        from.constant("status", Status.class),
        from.text("inputDigest"),
        from.list("levels", FiguresJson::level),
        FiguresJson.persons(from.fields("persons")),
        from.list("placements", PlacementJson::placement),
        from.list("unplaced", PlacementJson::unplaced),
        from.list("endingLeases", PlacementJson::lease),
        from.list("measures", FiguresJson::measure),
        new Balance(year, from.list("balance", FiguresJson::cell)),
        FiguresJson.costs(from.fields("costs")),
        from.list("tasks", FiguresJson::task),
        from.list("rates", FiguresJson::rate));
  }

  private static @Nullable Adoption adoption(FieldsJson from) {
    if (!from.has("adopted")) {
      return null;
    }
    FieldsJson adopted = from.fields("adopted");
    return new Adoption(Instant.parse(adopted.text("at")), adopted.text("by"));
  }
}
