package no.husrom.plan.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.husrom.plan.Placement;
import no.husrom.plan.Unplaced;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.explain.Explainer;
import no.husrom.plan.solve.explain.Obstacles;
import no.husrom.plan.solve.explain.change.Change;
import no.husrom.plan.solve.options.Judgement;
import no.husrom.plan.solve.options.Option;
import no.husrom.plan.solve.options.Options;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Answers why a household has the home it has, why not another one, and why it has none. Where
/// somebody with a secret address lives is told nobody, not even as the one who would have to move.
public final class Answers {
  private static final int MOST_MOVES = 2;

  private final Texts texts;
  private final Names names;
  private final ReasonWords reasons;
  private final Secrets secrets;
  private final Explainer explainer;
  private final Options options;

  /// Takes a moment for a large plan: not for the window's own thread.
  ///
  /// @param firstDay the first day planned for, see [no.husrom.plan.Plan#starts]
  public Answers(
      Language language, Names names, Problem problem, Proposal proposal, LocalDate firstDay) {
    texts = Texts.of(Answers.class, language);
    this.names = names;
    reasons = new ReasonWords(language, names, firstDay);
    secrets = new Secrets(problem);
    explainer = new Explainer(problem, proposal);
    options = new Options(problem, proposal);
  }

  /// Why it has the home it has.
  public Told placed(Placement placement) {
    String id = placement.who().id();
    if (secrets.hide(id)) {
      return hidden(names.of(placement.who()));
    }
    String who = names.of(placement.who());
    String what =
        switch (placement.home()) {
          case Placement.InDwelling in ->
              texts.say("what.placed", who, names.target(in.dwelling()), date(placement.from()));
          case Placement.InUnit in ->
              texts.say("what.unit", who, names.target(in.measure()), date(placement.from()));
          case Placement.Renewed in -> texts.say("what.renewed", who, names.target(in.dwelling()));
          case Placement.NotShown _ -> texts.say("what.hidden", who);
        };
    return new Told(what, why(placement) + " " + next(id), texts.say("todo.placed"));
  }

  /// The reasons; where it gets fewer bedrooms than it needs, that this is allowed.
  private String why(Placement placement) {
    List<Reason> open = secrets.over(placement.reasons());
    for (int i = 0; i < open.size() && moves(placement); i++) {
      if (open.get(i) instanceof Reason.Bedrooms(int needed, int given) && given < needed) {
        return (reasons.say(open.subList(0, i + 1))
                + " "
                + texts.say("why.fewer")
                + " "
                + reasons.say(open.subList(i + 1, open.size())))
            .strip();
      }
    }
    return reasons.say(open);
  }

  private static boolean moves(Placement placement) {
    return !(placement.home() instanceof Placement.Renewed);
  }

  private Told hidden(String who) {
    return new Told(
        texts.say("what.hidden", who), texts.say("why.hidden"), texts.say("todo.hidden"));
  }

  /// What the home beats: the best of the others and what it would do to the plan.
  private String next(String household) {
    Optional<Option> best =
        options.forHousehold(household).stream().filter(o -> !isStanding(household, o)).findFirst();
    return best.map(o -> texts.say("why.next", names.home(o.target()), priced(o)))
        .orElseGet(() -> texts.say("why.only"));
  }

  /// Another day in the same home is not another choice.
  private boolean isStanding(String household, Option option) {
    return option.target().equals(explainer.target(household));
  }

  private String priced(Option option) {
    List<String> said = new ArrayList<>();
    said.add(reasons.price(option.price()));
    List<Option.Move> losers =
        option.others().stream().filter(m -> m.loss().compareTo(Levels.ZERO) > 0).toList();
    losers.stream().limit(MOST_MOVES).map(this::move).forEach(said::add);
    if (losers.size() > MOST_MOVES) {
      said.add(texts.say("move.more", losers.size() - MOST_MOVES));
    }
    return String.join(" ", said);
  }

  private String move(Option.Move move) {
    boolean secret = secrets.hide(move.household());
    String who = secret ? texts.say("move.someone") : names.first(move.household());
    return switch (move.after()) {
      case Assignment.Unplaced _ -> texts.say("move.loses", who);
      case Assignment.Leaving _ -> texts.say("move.leaves", who);
      case Assignment.Stay stay -> gets(who, secret, move, stay.dwelling(), stay.from());
      case Assignment.NewUnit unit -> gets(who, secret, move, unit.measure(), unit.from());
      case Assignment.Renewal renewal ->
          secret
              ? texts.say("move.gets", who, texts.say("move.another"))
              : texts.say("move.gets", who, names.target(renewal.dwelling()));
    };
  }

  private String gets(String who, boolean secret, Option.Move move, String target, LocalDate from) {
    if (secret) {
      return texts.say("move.gets", who, texts.say("move.another"));
    }
    return target.equals(explainer.target(move.household()))
        ? texts.say("move.later", who, date(from))
        : texts.say("move.gets", who, names.home(target));
  }

  /// Why a sitting tenant leaves.
  public Told left(String household) {
    String who = names.household(household);
    return secrets.hide(household)
        ? hidden(who)
        : new Told(
            texts.say("what.leaves", who),
            reasons.say(secrets.over(explainer.reasons(household))) + " " + next(household),
            texts.say("todo.placed"));
  }

  /// Why it has none, and what would give it one.
  public Told unplaced(Unplaced unplaced) {
    String id = unplaced.who().id();
    String what = texts.say("what.unplaced", names.of(unplaced.who()));
    if (secrets.hide(id)) {
      return new Told(what, texts.say("why.hidden"), texts.say("todo.hidden"));
    }
    Obstacles obstacles = explainer.obstacles(id);
    Reason.Free free = obstacles.free();
    if (free != null) {
      return new Told(what, reasons.say(free), texts.say("todo.free"));
    }
    Change change = explainer.change(id);
    return new Told(
        what,
        why(id, obstacles),
        change == null
            ? texts.say("todo.nothing")
            : texts.say("todo.change", reasons.say(change.reason())));
  }

  private String why(String id, Obstacles obstacles) {
    List<String> said = new ArrayList<>();
    explainer.reasons(id).stream()
        .filter(Reason.RuleBroken.class::isInstance)
        .map(reasons::say)
        .forEach(said::add);
    List<Reason.TakenBy> holders = obstacles.households();
    if (!holders.isEmpty()) {
      said.add(texts.say("why.taken", holders.size()));
    }
    List<Reason> open = secrets.over(List.copyOf(holders));
    open.stream().limit(MOST_MOVES + 1).map(reasons::say).forEach(said::add);
    int more = holders.size() - Math.min(MOST_MOVES + 1, open.size());
    if (more > 0 && more < holders.size()) {
      said.add(texts.say("why.more", more));
    }
    obstacles.rules().stream().map(reasons::say).forEach(said::add);
    return String.join(" ", said);
  }

  /// Why it does not have this home: the rule it would break, or what it would cost and who would
  /// lose by it.
  public Told instead(String household, String target) {
    String who = names.household(household);
    if (secrets.hide(household)) {
      return hidden(who);
    }
    String home = names.home(target);
    return switch (options.judge(household, target, null)) {
      case Judgement.Forbidden no ->
          new Told(
              texts.say("what.cannot", who, home),
              reasons.say(List.copyOf(no.broken())),
              texts.say("todo.cannot"));
      case Judgement.Priced(Option option) -> could(who, home, option);
    };
  }

  private Told could(String who, String home, Option option) {
    if (option.standing()) {
      return new Told(
          texts.say("what.has", who, home),
          reasons.say(secrets.over(explainer.reasons(option.household())))
              + " "
              + next(option.household()),
          texts.say("todo.placed"));
    }
    String what =
        switch (option.gives()) {
          case Assignment.Stay stay -> texts.say("what.could", who, home, date(stay.from()));
          case Assignment.NewUnit unit -> texts.say("what.could", who, home, date(unit.from()));
          case Assignment.Renewal _, Assignment.Leaving _, Assignment.Unplaced _ ->
              texts.say("what.stays", who, home);
        };
    return new Told(what, priced(option), texts.say("todo.could"));
  }

  private String date(LocalDate day) {
    return texts.formats().date(day);
  }
}
