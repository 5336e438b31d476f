package no.husrom.plan.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.husrom.plan.Placement;
import no.husrom.plan.PlanTask;
import no.husrom.plan.keep.Undo;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.change.Change;
import no.husrom.plan.solve.change.Change.Why;
import no.husrom.plan.solve.change.Event;
import no.husrom.plan.solve.change.Misfit;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.PlanWords;
import no.husrom.plan.words.ProofWords;
import no.husrom.plan.words.ReasonWords;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Events and changes in words. Where a household with a secret address lives or lived is not told,
/// nor that it gets another's home.
public final class ChangeWords {
  private final Texts texts;
  private final Texts tasks;
  private final Formats formats;
  private final Names names;
  private final ReasonWords reasons;
  private final Set<String> hidden;

  /// @param firstDay the first day planned for, see [no.husrom.plan.Plan#starts]
  /// @param hidden those with a secret address
  public ChangeWords(Language language, Names names, LocalDate firstDay, Set<String> hidden) {
    this.texts = Texts.of(ChangeWords.class, language);
    this.tasks = Texts.of(PlanWords.class, language);
    this.formats = Formats.of(language);
    this.names = names;
    this.reasons = new ReasonWords(language, names, firstDay);
    this.hidden = Set.copyOf(hidden);
  }

  public String household(String id) {
    return names.first(id);
  }

  public String kind(Change change) {
    return texts.name(change.kind());
  }

  public String from(Change change) {
    return place(change.household(), change.from());
  }

  public String to(Change change) {
    return place(change.household(), change.to());
  }

  private String place(String household, @Nullable Assignment assignment) {
    if (assignment == null) {
      return texts.say("place.outside");
    } else if (assignment instanceof Assignment.Unplaced) {
      return texts.say("place.none");
    } else if (hidden.contains(household)) {
      return texts.say("place.hidden");
    }
    return switch (assignment) {
      case Assignment.Stay s ->
          texts.say("place.home", names.target(s.dwelling()), formats.date(s.from()));
      case Assignment.NewUnit u ->
          texts.say("place.unit", names.target(u.measure()), formats.date(u.from()));
      case Assignment.Renewal r -> texts.say("place.renewed", names.target(r.dwelling()));
      case Assignment.Leaving l -> texts.say("place.leaves", formats.date(l.day()));
      case Assignment.Unplaced _ -> texts.say("place.none");
    };
  }

  /// Where a household lives or lived, without the day, for a cell beside [#day].
  String home(String household, @Nullable Assignment assignment) {
    if (hidden.contains(household)) {
      return place(household, assignment);
    }
    return switch (assignment) {
      case Assignment.Stay s -> names.target(s.dwelling());
      case Assignment.NewUnit u -> texts.say("home.unit", names.target(u.measure()));
      case Assignment.Leaving _ -> texts.say("home.leaves");
      case Assignment.Renewal _, Assignment.Unplaced _ -> place(household, assignment);
      case null -> place(household, null);
    };
  }

  /// From which day, or on which it leaves; null when there is none or it may not be told.
  @Nullable LocalDate day(String household, @Nullable Assignment assignment) {
    if (hidden.contains(household)) {
      return null;
    }
    return switch (assignment) {
      case Assignment.Stay s -> s.from();
      case Assignment.NewUnit u -> u.from();
      case Assignment.Leaving l -> l.day();
      case Assignment.Renewal _, Assignment.Unplaced _ -> null;
      case null -> null;
    };
  }

  /// Why it becomes different, in a sentence.
  public String why(Change change) {
    return switch (change.why()) {
      case Why.Happened(Event event) -> event(event);
      case Why.CannotStay(var rules) when rules.isEmpty() -> texts.say("why.other");
      case Why.CannotStay _ when hidden.contains(change.household()) -> texts.say("why.cannot");
      case Why.CannotStay(var rules) ->
          reasons.say(rules.stream().<Reason>map(rule -> rule).toList());
      case Why.MakesRoom(String other, var _) when told(change, other) -> texts.say("why.best");
      case Why.MakesRoom(String other, var theirs) ->
          texts.say(
              theirs == null ? "why.room" : "why.room." + theirs.name(), names.household(other));
      case Why.Takes(String other) when told(change, other) -> texts.say("why.best");
      case Why.Takes(String other) -> texts.say("why.takes", names.household(other));
      case Why.TakesFree() -> texts.say("why.free");
      case Why.NobodyElse() -> texts.say("why.nobody");
      case Why.Moved(int days) -> texts.say(days < 0 ? "why.earlier" : "why.later", Math.abs(days));
      case Why.Joined() -> texts.say("why.joined");
      case Why.Gone() -> texts.say("why.gone");
      case Why.BestForAll() -> texts.say("why.best");
    };
  }

  /// Whether it would be told where one with a secret address lives or lived.
  private boolean told(Change change, String other) {
    return hidden.contains(change.household()) || hidden.contains(other);
  }

  /// What the plan would be if the household kept what it had.
  ///
  /// @param by how much worse it would be
  public String price(Levels by, boolean proven) {
    return by.compareTo(Levels.ZERO) <= 0
        ? texts.say("price.nothing")
        : reasons.say(new Reason.Worse(by, proven));
  }

  /// The price of leaving a household what it had, in a few words.
  ///
  /// @param by how much worse the plan would be, better when below zero
  public String worth(Levels by) {
    int order = by.compareTo(Levels.ZERO);
    return order == 0
        ? texts.say("worth.nothing")
        : order > 0 ? difference(by) : texts.say("worth.better", difference(by));
  }

  /// The first level that differs.
  private String difference(Levels by) {
    for (int level = 0; level < Levels.COUNT; level++) {
      if (by.get(level) != 0) {
        long amount = Math.abs(ProofWords.shown(Levels.name(level), by.get(level)));
        return texts.say("worth." + Levels.name(level), formats.number(amount));
      }
    }
    return "";
  }

  /// The same when it cannot be left to it.
  public String worthless() {
    return texts.say("worth.cannot");
  }

  /// The same in a sentence, with what makes it impossible.
  public String worthLine(String household, Worth.Answer answer) {
    Levels by = answer.by();
    if (by != null) {
      int order = by.compareTo(Levels.ZERO);
      return order == 0
          ? texts.say("worth.line.same")
          : texts.say(order > 0 ? "worth.line" : "worth.line.better", difference(by));
    }
    return hidden.contains(household)
        ? texts.say("worth.hidden")
        : texts.say("worth.broken", reasons.say(List.copyOf(answer.broken())));
  }

  /// The same in a few words.
  public String worth(Worth.Answer answer) {
    Levels by = answer.by();
    return by == null ? worthless() : worth(by);
  }

  /// What has happened, in a sentence.
  public String event(Event event) {
    return switch (event) {
      case Event.NoShow(String id) -> texts.say("event.noShow", names.household(id));
      case Event.Delayed(String id, LocalDate day) ->
          texts.say("event.delayed", names.household(id), formats.date(day));
      case Event.Birth(String id, Integer _) -> texts.say("event.birth", names.household(id));
      case Event.Arrival(var newcomer) -> texts.say("event.arrival", newcomer.id());
      case Event.Notice(String id, LocalDate day) ->
          texts.say("event.notice", names.target(id), formats.date(day));
      case Event.StaysOn(String id, LocalDate day) ->
          texts.say("event.staysOn", names.target(id), formats.date(day));
      case Event.Lost(String id, LocalDate day, LocalDate back) ->
          back == null
              ? texts.say("event.lost", names.target(id), formats.date(day))
              : texts.say(
                  "event.lostUntil", names.target(id), formats.date(day), formats.date(back));
      case Event.Slips(String id, int days) -> texts.say("event.slips", names.target(id), days);
      case Event.Fails(String id) -> texts.say("event.fails", names.target(id));
    };
  }

  /// Why an event cannot be, and what to do.
  public String misfit(Misfit misfit) {
    return texts.say("misfit." + misfit.why().name(), misfit.event().subject());
  }

  /// What came of taking an adoption back.
  public String undo(String plan, Undo undo) {
    return switch (undo) {
      case Undo.Undone(String valid) ->
          valid == null ? texts.say("undo.none", plan) : texts.say("undo.done", plan, valid);
      case Undo.NoPlan() -> texts.say("undo.noPlan", plan);
      case Undo.NotAdopted() -> texts.say("undo.notAdopted", plan);
      case Undo.LaterAdopted(String later) -> texts.say("undo.later", plan, later);
      case Undo.LeasesMade(var placements) ->
          texts.say(
              "undo.leases",
              plan,
              String.join(", ", placements.stream().map(this::household).toList()));
      case Undo.TasksDone(var done) ->
          texts.say("undo.tasks", plan, String.join(", ", done.stream().map(this::task).toList()));
    };
  }

  private String household(Placement placement) {
    return names.of(placement.who());
  }

  private String task(PlanTask task) {
    String household = task.household();
    String what = tasks.name(task.what());
    return household == null ? what : texts.say("undo.task", what, names.household(household));
  }
}
