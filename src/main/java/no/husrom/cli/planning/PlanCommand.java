package no.husrom.cli.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import no.husrom.cli.change.Upset;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.file.FilesTogether;
import no.husrom.file.Saving;
import no.husrom.plan.Plan;
import no.husrom.plan.Scenario;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.change.Contradictions;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.draft.DraftTrouble;
import no.husrom.plan.draft.Resumed;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.planning.Planning;
import no.husrom.plan.planning.Replanning;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.words.LostWords;
import no.husrom.store.Database;
import no.husrom.store.Transaction;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes a plan and keeps it as an edition, unless the very same plan is kept already.
@Command(name = "plan")
public final class PlanCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final PlanFiles files;

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--scenario", paramLabel = "low|decided|high")
  private @Nullable Scenario scenario;

  @Option(names = "--decided", paramLabel = "NUMBER")
  private @Nullable Integer decided;

  @Option(names = "--seconds", paramLabel = "NUMBER")
  private @Nullable Integer seconds;

  @Option(names = "--adopt")
  private boolean adopt;

  @ArgGroup(exclusive = false)
  private @Nullable Around around;

  /// Planning again around a plan that is kept.
  static final class Around {
    @Option(
        names = "--replan",
        required = true,
        paramLabel = "PLAN",
        descriptionKey = "husrom.plan.replan")
    private String plan;

    @Option(
        names = "--max-changes",
        paramLabel = "NUMBER",
        descriptionKey = "husrom.plan.max-changes")
    private @Nullable Integer mostChanges;

    @Option(names = "--event", paramLabel = "EVENT", descriptionKey = "husrom.plan.event")
    private List<String> events = List.of();

    @Option(names = "--ask", paramLabel = "HOUSEHOLD", descriptionKey = "husrom.plan.ask")
    private List<String> asked = List.of();

    @Option(names = "--write-events", descriptionKey = "husrom.plan.write-events")
    private boolean writes;

    boolean upset() {
      return !events.isEmpty() || !asked.isEmpty();
    }
  }

  public PlanCommand(Session session) {
    this.session = session;
    this.files = new PlanFiles(session);
  }

  @Override
  public Integer call() {
    Texts texts = session.texts(PlanCommand.class);
    if (seconds != null && seconds < 1) {
      return session.wrong(texts.say("solve.seconds"));
    } else if (decided != null && decided < 0) {
      return session.wrong(texts.say("plan.decided"));
    } else if (year != null && (year < 2000 || year > 2200)) {
      return session.wrong(texts.say("plan.year", String.valueOf(year)));
    }
    if (around != null && around.mostChanges != null && around.mostChanges < 0) {
      return session.wrong(texts.say("plan.max-changes"));
    }
    return session.withDatabase(this::from);
  }

  private int from(Database database) {
    Texts texts = session.texts(PlanCommand.class);
    LocalDate today = LocalDate.now(session.clock());
    PlanYear years = new PlanYear(today);
    Plan before = null;
    Edition standing = null;
    if (around != null) {
      String id = around.plan;
      Optional<Edition> earlier = database.read(tx -> new PlanStore().find(tx, id));
      if (earlier.isEmpty()) {
        return session.wrong(texts.say("explain.no-plan", id));
      }
      standing = earlier.get();
      before = standing.plan();
      if (year != null && year != before.year()) {
        return session.wrong(
            texts.say("plan.other-year", id, String.valueOf(before.year()), String.valueOf(year)));
      }
    }
    int planned =
        before != null ? before.year() : year == null ? database.read(years::proposed) : year;
    Basis basis = database.read(tx -> new BasisStore().read(tx, planned, today));
    if (before != null) {
      basis = basis.around(before);
    }
    Around again = around;
    if (again != null && standing != null && again.upset()) {
      return upset(database, basis, standing, again);
    }
    if (decided != null) {
      basis = years.withDecided(basis, decided);
    }
    Draft draft =
        begun(basis, standing).withMostChanges(around == null ? null : around.mostChanges);
    if (seconds != null) {
      draft = draft.withSeconds(seconds);
    }
    List<DraftTrouble> troubles = draft.troubles(basis);
    if (!troubles.isEmpty()) {
      String asked = String.valueOf(planned);
      troubles.forEach(trouble -> session.tell(texts.say("draft." + trouble, asked)));
      return ExitCode.WRONG;
    }
    Planning planning = new Planning(new Planner(), session.clock());
    Edition made = planning.plan(basis, draft, _ -> {}, () -> false);
    Contradictions.lines(session.language(), basis, made).forEach(session::tell);
    Optional<String> tooMany = TooManyChanges.in(session, made.problem(), made.proposal());
    return tooMany.isPresent()
        ? session.wrong(tooMany.get())
        : keep(database, basis, made, _ -> {}).code();
  }

  /// The draft to plan from: with what was chosen for the plan that stands, or as proposed. A
  /// number or scenario of the command goes before what was chosen.
  private Draft begun(Basis basis, @Nullable Edition standing) {
    Draft proposed = Draft.propose(basis);
    Draft draft = proposed;
    if (standing != null) {
      Resumed resumed = Resumed.of(basis, standing);
      tell(basis, resumed);
      draft = resumed.draft();
      if (decided != null) {
        draft = draft.withNumbers(proposed.numbers());
      }
    }
    return scenario == null ? draft : draft.withScenario(scenario);
  }

  /// What was chosen for the plan that stands, and cannot be chosen now.
  private void tell(Basis basis, Resumed resumed) {
    new LostWords(basis, session.language()).lines(resumed.lost()).forEach(session::tell);
  }

  /// Plans around what is told after what has happened, and says what becomes different for whom.
  private int upset(Database database, Basis basis, Edition standing, Around again) {
    Upset upset = new Upset(session, again.events, Set.copyOf(again.asked), again.mostChanges);
    Optional<String> wrong = upset.wrong(basis, standing);
    if (wrong.isPresent()) {
      return session.wrong(wrong.get());
    }
    tell(basis, Resumed.standing(basis, standing));
    Replanning.Made made = upset.plan(basis, standing, seconds);
    Kept kept =
        keep(
            database,
            made.basis(),
            made.edition(),
            tx -> {
              if (again.writes) {
                made.events().save(tx);
              }
            });
    if (kept.saved() && !files.answersJson()) {
      session.answer(upset.changes(standing, made));
    }
    return kept.code();
  }

  /// What came of keeping a plan.
  private record Kept(int code, boolean saved) {}

  /// Keeps the plan and writes its files, or does neither.
  private Kept keep(Database database, Basis basis, Edition made, Consumer<Transaction> also) {
    try (FilesTogether together = new FilesTogether()) {
      Plan kept =
          database.write(
              tx -> {
                also.accept(tx);
                Edition edition = new Keeping(session.clock()).keep(tx, made, adopt);
                Saving saving = files.write(edition, basis, together);
                if (saving instanceof Saving.NotSaved not) {
                  throw new NotWritten(not);
                }
                return edition.plan();
              });
      files.answer(kept, basis);
      return new Kept(kept.unplaced().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY, true);
    } catch (NotWritten e) {
      return new Kept(session.saved(e.reason), false);
    }
  }

  /// Takes the transaction back.
  private static final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Saving.NotSaved reason;

    NotWritten(Saving.NotSaved reason) {
      super(reason.toString());
      this.reason = reason;
    }
  }
}
