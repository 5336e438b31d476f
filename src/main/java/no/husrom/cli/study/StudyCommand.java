package no.husrom.cli.study;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.cli.planning.PlanCommand;
import no.husrom.cli.planning.PlanYear;
import no.husrom.plan.Scenario;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.draft.DraftTrouble;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.solve.study.Done;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.study.StudyYear;
import no.husrom.plan.study.report.Study;
import no.husrom.plan.study.report.StudyPaper;
import no.husrom.plan.study.report.StudyReport;
import no.husrom.plan.study.report.StudyWorkbook;
import no.husrom.plan.words.LostWords;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Studies a year: what planning apart costs, which dwellings are needed most, what holds whatever
/// comes, what to find out first. Plans several times and keeps nothing.
@Command(name = "study")
public final class StudyCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "STUDY", descriptionKey = "kind")
  private Study kind;

  @Option(names = "--plan", paramLabel = "PLAN")
  private @Nullable String plan;

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--cut-off", paramLabel = "DATE")
  private @Nullable LocalDate cutOff;

  @Option(names = "--quick")
  private boolean quick;

  @Option(names = "--without-names")
  private boolean withoutNames;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--pdf", paramLabel = "FILE")
  private @Nullable Path pdf;

  @Option(names = "--json")
  private boolean json;

  public StudyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (year != null && (year < 2000 || year > 2200)) {
      return session.wrong(texts().say("plan.year", String.valueOf(year)));
    }
    return session.withDatabase(this::from);
  }

  /// The texts of the commands that plan.
  private Texts texts() {
    return session.texts(PlanCommand.class);
  }

  private int from(Database database) {
    LocalDate today = LocalDate.now(session.clock());
    String id = plan;
    if (id != null) {
      Edition edition = database.read(tx -> new PlanStore().find(tx, id)).orElse(null);
      if (edition == null) {
        return session.wrong(texts().say("explain.no-plan", id));
      }
      int planned = edition.plan().year();
      if (year != null && year != planned) {
        return session.wrong(
            texts().say("plan.other-year", id, String.valueOf(planned), String.valueOf(year)));
      }
      Basis basis = database.read(tx -> new BasisStore().read(tx, planned, today));
      return study(StudyYear.of(basis, edition), today);
    }
    int planned = year == null ? database.read(new PlanYear(today)::proposed) : year;
    Basis basis = database.read(tx -> new BasisStore().read(tx, planned, today));
    Draft draft = Draft.propose(basis).withScenario(Scenario.DECIDED);
    List<DraftTrouble> troubles = draft.troubles(basis);
    if (!troubles.isEmpty()) {
      String asked = String.valueOf(planned);
      troubles.forEach(trouble -> session.tell(texts().say("draft." + trouble, asked)));
      return ExitCode.WRONG;
    }
    return study(StudyYear.of(basis, draft), today);
  }

  /// How far it is, since a study may take minutes.
  private void tell(Done done) {
    session.tell(texts().say("study.done", done.solves(), done.of()));
  }

  private int study(StudyYear studied, LocalDate today) {
    new LostWords(studied.basis(), session.language()).lines(studied.lost()).forEach(session::tell);
    Settings settings = Settings.STANDARD.withEngine(!quick);
    Solves solves = new Solves(new Planner(), settings, this::tell, () -> false);
    LocalDate last = cutOff == null ? studied.usualCutOff() : cutOff;
    StudyAnswer answer = StudyAnswer.of(kind, studied, last, solves, session.language());
    StudyReport report = withoutNames ? answer.report().withoutNames() : answer.report();
    int code = ExitCode.DONE;
    if (out != null) {
      code = session.saved(StudyWorkbook.of(report, session.language()).save(Session.path(out)));
    }
    if (code == ExitCode.DONE && pdf != null) {
      code =
          session.saved(
              StudyPaper.of(report, studied, today, session.language()).save(Session.path(pdf)));
    }
    if (code == ExitCode.DONE) {
      session.answer(json ? answer.json().text() : new PlainTables(session).of(report));
    }
    return code;
  }
}
