package no.husrom.cli.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.household.allowance.AllowanceWords;
import no.husrom.household.allowance.Estimate;
import no.husrom.plan.Unplaced;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.explain.Explainer;
import no.husrom.plan.solve.explain.change.Change;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.words.Answers;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.ReasonWords;
import no.husrom.plan.words.Secrets;
import no.husrom.plan.words.Told;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Why a household is placed as it is in a kept plan, why not in a named dwelling, and what must
/// change for one without a home.
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--plan", required = true, paramLabel = "ID")
  private String plan;

  @Option(names = "--household", required = true, paramLabel = "ID")
  private String household;

  @Option(names = "--dwelling", paramLabel = "ID")
  private @Nullable String dwelling;

  @Option(names = "--json")
  private boolean json;

  public ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(this::from);
  }

  private int from(Database database) {
    Texts texts = session.texts(ExplainCommand.class);
    Edition edition = database.read(tx -> new PlanStore().find(tx, plan)).orElse(null);
    if (edition == null) {
      return session.wrong(texts.say("explain.no-plan", plan));
    }
    Optional<HouseholdNeed> need =
        edition.problem().households().stream().filter(h -> h.id().equals(household)).findFirst();
    if (need.isEmpty()) {
      return session.wrong(texts.say("explain.no-household", household, plan));
    } else if (need.get().secrecy() != HouseholdNeed.Secrecy.NONE) {
      return session.wrong(texts.say("explain.secret", household));
    }
    String target = dwelling;
    if (target != null && !knows(edition, target)) {
      return session.wrong(texts.say("explain.no-dwelling", target, plan));
    }
    LocalDate today = LocalDate.now(session.clock());
    Basis basis = database.read(tx -> new BasisStore().read(tx, edition.plan().year(), today));
    answer(texts, edition, basis, target);
    return ExitCode.DONE;
  }

  private static boolean knows(Edition edition, String target) {
    return edition.problem().dwellings().stream().anyMatch(d -> d.id().equals(target))
        || edition.problem().measures().stream().anyMatch(m -> m.id().equals(target));
  }

  private void answer(Texts texts, Edition edition, Basis basis, @Nullable String target) {
    Names names = new Names(basis, session.language());
    LocalDate starts = edition.plan().starts();
    Answers answers =
        new Answers(session.language(), names, edition.problem(), edition.proposal(), starts);
    Optional<Unplaced> unplaced = edition.plan().unplacedOf(household);
    Told told =
        target != null
            ? answers.instead(household, target)
            : unplaced
                .map(answers::unplaced)
                .or(() -> edition.plan().placementOf(household).map(answers::placed))
                .orElseGet(() -> answers.left(household));
    boolean without = target == null && unplaced.isPresent();
    Explainer explainer = new Explainer(edition.problem(), edition.proposal());
    List<Reason> changes =
        without ? explainer.choices(household).stream().map(Change::reason).toList() : List.of();
    ReasonWords words = new ReasonWords(session.language(), names, starts);
    Optional<Estimate> support = support(edition, basis, target);
    AllowanceWords supportWords = new AllowanceWords(session.language());
    if (json) {
      Change sure = without ? sure(texts, explainer, words) : null;
      session.answer(
          new ResultJson()
              .put("plan", plan)
              .put("household", household)
              .put("dwelling", target)
              .put("placed", unplaced.isEmpty())
              .put("what", told.what())
              .put("why", told.why())
              .put("todo", told.todo())
              .put("reasons", said(words, reasons(texts, edition, target)))
              .put("changes", said(words, changes))
              .put("sure", sure == null ? null : words.say(sure.reason()))
              .put("support", support.map(supportWords::line).orElse(null))
              .text());
      return;
    }
    List<String> lines = new ArrayList<>(told.lines());
    support.ifPresent(estimate -> lines.add(supportWords.line(estimate)));
    if (changes.size() > 1) {
      lines.add(texts.say("explain.changes"));
      changes.stream().skip(1).forEach(change -> lines.add("  " + words.say(change)));
    }
    session.answer(String.join("\n", lines));
    if (without) {
      Change sure = sure(texts, explainer, words);
      session.answer(
          sure == null
              ? texts.say("explain.unsure")
              : texts.say("explain.sure", words.say(sure.reason())));
    }
  }

  /// The cheapest change that gives it a home when everything is planned again with it made. Tells
  /// what is tried, since each time may take minutes.
  private @Nullable Change sure(Texts texts, Explainer explainer, ReasonWords words) {
    return explainer.cheapestChange(
        household,
        Settings.STANDARD,
        tried -> session.tell(texts.say("explain.trying", words.say(tried.reason()))),
        () -> false);
  }

  /// The facts behind the words; what another home would cost is found by planning again.
  private List<Reason> reasons(Texts texts, Edition edition, @Nullable String target) {
    Explainer explainer = new Explainer(edition.problem(), edition.proposal());
    AtomicBoolean told = new AtomicBoolean();
    return new Secrets(edition.problem())
        .over(
            target == null
                ? explainer.reasons(household)
                : explainer.whyNot(
                    household,
                    target,
                    Settings.STANDARD,
                    _ -> {
                      if (told.compareAndSet(false, true)) {
                        session.tell(texts.say("explain.again", household, target));
                      }
                    },
                    () -> false));
  }

  /// Bostøtte where the household is placed, or would be.
  private Optional<Estimate> support(Edition edition, Basis basis, @Nullable String target) {
    return target == null
        ? edition.plan().placementOf(household).flatMap(basis.supports()::of)
        : basis.supports().of(household, target, edition.plan().starts());
  }

  private static List<ResultJson> said(ReasonWords words, List<Reason> reasons) {
    return reasons.stream()
        .map(
            reason ->
                new ResultJson()
                    .put("kind", reason.getClass().getSimpleName())
                    .put("says", words.say(reason)))
        .toList();
  }
}
