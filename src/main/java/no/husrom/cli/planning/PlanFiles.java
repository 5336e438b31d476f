package no.husrom.cli.planning;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import no.husrom.cli.frame.Session;
import no.husrom.file.FilesTogether;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import no.husrom.paper.Paper;
import no.husrom.plan.Plan;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.document.paper.PlanPaper;
import no.husrom.plan.document.workbook.PlanWorkbook;
import no.husrom.plan.json.PlanJson;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.show.PublicEdition;
import no.husrom.plan.show.Readers;
import no.husrom.plan.show.Redaction;
import no.husrom.plan.solve.json.ProblemJson;
import no.husrom.plan.solve.json.ProposalJson;
import no.husrom.sheet.write.WorkbookDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The files a plan is written to, and what is answered when it is made. All of them keep silent
/// about where households with a secret address live.
final class PlanFiles {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Session session;
  private final List<Path> written = new ArrayList<>();

  @Option(
      names = "--json",
      arity = "0..1",
      fallbackValue = "-",
      paramLabel = "FILE",
      descriptionKey = "husrom.plan.json")
  private @Nullable Path json;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--pdf", paramLabel = "FILE")
  private @Nullable Path pdf;

  @Option(names = "--problem", paramLabel = "FILE")
  private @Nullable Path problem;

  @Option(names = "--proposal", paramLabel = "FILE")
  private @Nullable Path proposal;

  @Option(names = "--edition", paramLabel = "internal|public")
  private Readers readers = Readers.INTERNAL;

  PlanFiles(Session session) {
    this.session = session;
  }

  /// Writes the files that were asked for.
  Saving write(Edition edition, Basis basis, FilesTogether together) {
    Supplier<Edition> veiled = () -> Veil.over(edition);
    List<Saving> savings =
        new ArrayList<>(
            List.of(
                workbook(together, edition.plan(), basis),
                paper(together, edition.plan(), basis),
                text(
                    together,
                    STANDARD_OUTPUT.equals(json) ? null : json,
                    () -> json(edition.plan())),
                text(together, problem, () -> ProblemJson.write(veiled.get().problem())),
                text(together, proposal, () -> ProposalJson.write(veiled.get().proposal()))));
    return savings.stream()
        .filter(saving -> saving instanceof Saving.NotSaved)
        .findFirst()
        .orElseGet(together::finish);
  }

  private Saving workbook(FilesTogether together, Plan plan, Basis basis) {
    if (out == null) {
      return new Saving.Saved(Path.of(""));
    }
    WorkbookDraft draft = PlanWorkbook.of(readers, plan, basis, session.language());
    written.add(Session.path(out));
    return together.add(Session.path(out), draft::save);
  }

  private Saving paper(FilesTogether together, Plan plan, Basis basis) {
    if (pdf == null) {
      return new Saving.Saved(Path.of(""));
    }
    Paper paper = PlanPaper.of(readers, plan, basis, session.language());
    written.add(Session.path(pdf));
    return together.add(Session.path(pdf), paper::save);
  }

  private Saving text(FilesTogether together, @Nullable Path file, Supplier<String> content) {
    if (file == null) {
      return new Saving.Saved(Path.of(""));
    }
    written.add(Session.path(file));
    byte[] bytes = (content.get() + "\n").getBytes(StandardCharsets.UTF_8);
    return together.add(
        Session.path(file), beside -> SafeFile.save(beside, out -> out.write(bytes)));
  }

  private String json(Plan plan) {
    return switch (readers) {
      case INTERNAL -> PlanJson.write(Redaction.internal(plan));
      case PUBLIC -> PlanJson.write(PublicEdition.of(plan));
    };
  }

  /// Whether the answer on standard output is JSON and nothing else.
  boolean answersJson() {
    return STANDARD_OUTPUT.equals(json);
  }

  /// Says what was made and where the files lie.
  void answer(Plan plan, Basis basis) {
    if (answersJson()) {
      session.answer(json(plan));
      return;
    }
    session.answer(new PlanAnswer(session, Redaction.internal(plan), basis).words());
    written.stream()
        .filter(Objects::nonNull)
        .forEach(
            file ->
                session.answer(session.texts(PlanFiles.class).say("plan.file", file.toString())));
  }
}
