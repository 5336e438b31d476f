package no.husrom.plan.words;

import java.time.LocalDate;
import java.util.Arrays;
import no.husrom.checklist.Unit;
import no.husrom.plan.Balance;
import no.husrom.plan.EndingLease;
import no.husrom.plan.Placement;
import no.husrom.plan.PlanTask;
import no.husrom.plan.Quarter;
import no.husrom.plan.UsedRate;
import no.husrom.plan.Who;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.Proposal.Status;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// A plan's parts in words, the same in window, workbook, paper and command line.
public final class PlanWords {
  private final Texts texts;
  private final Texts units;
  private final Formats formats;
  private final ProofWords proof;
  private final Names names;
  private final ReasonWords reasons;

  /// @param firstDay the first day planned for, see [no.husrom.plan.Plan#starts]
  public PlanWords(Basis basis, Language language, LocalDate firstDay) {
    this.texts = Texts.of(PlanWords.class, language);
    this.units = Texts.of(Unit.class, language);
    this.formats = Formats.of(language);
    this.proof = new ProofWords(language);
    this.names = new Names(basis, language);
    this.reasons = new ReasonWords(language, names, firstDay);
  }

  public Formats formats() {
    return formats;
  }

  public Names names() {
    return names;
  }

  public ReasonWords reasons() {
    return reasons;
  }

  public String task(PlanTask.What what) {
    return texts.name(what);
  }

  public String outcome(EndingLease.Outcome outcome) {
    return texts.name(outcome);
  }

  public String status(Status status) {
    return proof.status(status);
  }

  /// The word for a constant of the plan's other enums: scenario, kinds of supply and need, causes
  /// and choices, troubles of a draft.
  public String name(Enum<?> constant) {
    return texts.name(constant);
  }

  /// The household's label, with a word when its address is secret.
  public String household(Who who) {
    String label = names.of(who);
    return who.hidden() ? texts.say("household.hidden", label) : label;
  }

  /// Where it lives, in a cell of a table: an address, a measure, or that it may not be told.
  public String home(Placement placement) {
    return switch (placement.home()) {
      case Placement.InDwelling in -> names.target(in.dwelling());
      case Placement.InUnit in -> names.target(in.measure());
      case Placement.Renewed stays -> names.target(stays.dwelling());
      case Placement.NotShown _ -> texts.say("home.notShown");
    };
  }

  /// What sort of placement it is: moves in, shares, gets a new unit, stays.
  public String kind(Placement placement) {
    return switch (placement.home()) {
      case Placement.InDwelling in -> {
        LocalDate until = placement.until();
        String kind = texts.say(in.shared() ? "kind.shared" : "kind.movesIn");
        yield until == null ? kind : texts.say("kind.until", kind, formats.date(until));
      }
      case Placement.InUnit _ -> texts.say("kind.unit");
      case Placement.Renewed _ -> texts.say("kind.renewed");
      case Placement.NotShown _ -> texts.say("kind.notShown");
    };
  }

  /// 1. kvartal 2026
  public String quarter(Quarter quarter) {
    return texts.say("quarter", quarter.number(), String.valueOf(quarter.year()));
  }

  /// 1. kv.
  public String shortQuarter(Quarter quarter) {
    return texts.say("quarter.short", quarter.number());
  }

  /// A row of the balance: 2 soverom, 5 soverom og fleire.
  public String bedrooms(int row) {
    return texts.say(row == Balance.MOST_BEDROOMS ? "bedrooms.most" : "bedrooms.row", row);
  }

  /// A unit of the municipality by its code, or as a measure names it itself.
  public String unit(String unit) {
    return Arrays.stream(Unit.values())
        .filter(known -> known.name().equals(unit))
        .findFirst()
        .map(units::name)
        .orElse(unit);
  }

  /// What a task is about: its household and dwelling, or its measure; empty when nothing is said.
  public String subject(PlanTask task) {
    String household = task.household();
    String measure = task.measure();
    return household != null
        ? names.household(household)
        : measure == null ? "" : names.target(measure);
  }

  public String rate(UsedRate rate) {
    return texts.say("rate." + rate.name());
  }

  /// The amount with its measure: 1 200 kr per døgn, 14 dagar.
  public String amount(UsedRate rate) {
    return switch (rate.measure()) {
      case "NOK" -> formats.kroner(rate.amount());
      case "NOK/day" -> texts.say("amount.perDay", formats.kroner(rate.amount()));
      case "percent" -> texts.say("amount.percent", formats.number(rate.amount()));
      case "days" -> texts.say("amount.days", rate.amount());
      case "years" -> texts.say("amount.years", rate.amount());
      default -> formats.number(rate.amount());
    };
  }

  public String source(UsedRate rate) {
    return switch (rate.source()) {
      case "office" -> texts.say("source.office");
      case "program" -> texts.say("source.program");
      default -> rate.source();
    };
  }

  /// One of the five numbers a plan is judged by, by its name in files.
  public String level(String name) {
    return proof.level(name);
  }

  /// How sure the plan is, in a sentence.
  public String certainty(Status status) {
    return proof.certainty(status);
  }
}
