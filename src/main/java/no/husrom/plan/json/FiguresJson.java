package no.husrom.plan.json;

import java.time.LocalDate;
import no.husrom.plan.Balance;
import no.husrom.plan.Costs;
import no.husrom.plan.Persons;
import no.husrom.plan.PlanTask;
import no.husrom.plan.Quarter;
import no.husrom.plan.UsedMeasure;
import no.husrom.plan.UsedRate;
import no.husrom.plan.solve.Proposal.Level;

/// The figures of a plan: levels, persons, balance, measures, costs, tasks and rates.
final class FiguresJson {
  private FiguresJson() {}

  static FieldsJson write(Level level) {
    return new FieldsJson()
        .put("name", level.name())
        .put("value", level.value())
        .put("bound", level.bound());
  }

  static Level level(FieldsJson from) {
    return new Level(from.text("name"), from.longNumber("value"), from.longNumber("bound"));
  }

  static FieldsJson write(Persons persons) {
    return new FieldsJson()
        .put("requested", persons.requested())
        .putOrNull("decided", persons.decided())
        .put("planned", persons.planned())
        .put("settled", persons.settled())
        .put("named", persons.named())
        .put("minors", persons.minors())
        .put("unnamed", persons.unnamed())
        .put("reunited", persons.reunited());
  }

  static Persons persons(FieldsJson from) {
    Long decided = from.longOrNull("decided");
    return new Persons(
        from.number("requested"),
        decided == null ? null : decided.intValue(),
        from.number("planned"),
        from.number("settled"),
        from.number("named"),
        from.number("minors"),
        from.number("unnamed"),
        from.number("reunited"));
  }

  static FieldsJson write(Balance.Cell cell) {
    return new FieldsJson()
        .put("quarter", cell.quarter().toString())
        .put("bedrooms", cell.bedrooms())
        .put("need", cell.need())
        .put("supply", cell.supply())
        .put("gap", cell.gap());
  }

  static Balance.Cell cell(FieldsJson from) {
    return new Balance.Cell(
        quarter(from.text("quarter")),
        from.number("bedrooms"),
        from.number("need"),
        from.number("supply"),
        from.number("gap"));
  }

  private static Quarter quarter(String text) {
    String[] parts = text.split("-Q", -1);
    return new Quarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  static FieldsJson write(UsedMeasure used) {
    return new FieldsJson()
        .put("measure", used.measure())
        .put("count", used.count())
        .put("from", used.from())
        .put("operating", used.operating())
        .put("investment", used.investment())
        .put("grant", used.grant())
        .put("unit", used.unit());
  }

  static UsedMeasure measure(FieldsJson from) {
    return new UsedMeasure(
        from.text("measure"),
        from.number("count"),
        from.day("from"),
        from.longNumber("operating"),
        from.longNumber("investment"),
        from.longNumber("grant"),
        from.text("unit"));
  }

  static FieldsJson write(Costs costs) {
    return new FieldsJson()
        .put("operating", costs.operating())
        .putOrNull("operatingBudget", costs.operatingBudget())
        .put("investment", costs.investment())
        .put("grant", costs.grant())
        .putOrNull("investmentBudget", costs.investmentBudget())
        .put("temporaryDays", costs.temporaryDays())
        .put("temporary", costs.temporary());
  }

  static Costs costs(FieldsJson from) {
    return new Costs(
        from.longNumber("operating"),
        from.longOrNull("operatingBudget"),
        from.longNumber("investment"),
        from.longNumber("grant"),
        from.longOrNull("investmentBudget"),
        from.longNumber("temporaryDays"),
        from.longNumber("temporary"));
  }

  static FieldsJson write(PlanTask task) {
    return new FieldsJson()
        .put("what", task.what())
        .put("unit", task.unit())
        .put("due", task.due())
        .put("household", task.household())
        .put("dwelling", task.dwelling())
        .put("measure", task.measure());
  }

  static PlanTask task(FieldsJson from) {
    return new PlanTask(
        from.constant("what", PlanTask.What.class),
        from.text("unit"),
        from.day("due"),
        from.textOrNull("household"),
        from.textOrNull("dwelling"),
        from.textOrNull("measure"));
  }

  static FieldsJson write(UsedRate rate) {
    return new FieldsJson()
        .put("name", rate.name())
        .put("amount", rate.amount())
        .put("measure", rate.measure())
        .put("validFrom", rate.validFrom())
        .put("source", rate.source());
  }

  static UsedRate rate(FieldsJson from) {
    LocalDate validFrom = from.day("validFrom");
    return new UsedRate(
        from.text("name"),
        from.longNumber("amount"),
        from.text("measure"),
        validFrom,
        from.text("source"));
  }
}
