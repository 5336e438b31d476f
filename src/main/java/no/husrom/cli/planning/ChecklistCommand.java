package no.husrom.cli.planning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.husrom.checklist.Checklist;
import no.husrom.checklist.ChecklistKind;
import no.husrom.checklist.ChecklistPaper;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.office.OfficeStore;
import no.husrom.paper.output.Printers;
import no.husrom.paper.output.Printing;
import no.husrom.store.Database;
import no.husrom.store.Transaction;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A checklist for a lease, as a PDF or on a printer.
@Command(name = "checklist")
public final class ChecklistCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--lease", required = true, paramLabel = "ID")
  private String lease;

  @Option(names = "--kind", required = true, paramLabel = "KIND")
  private ChecklistKind kind;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--print", paramLabel = "PRINTER")
  private @Nullable String printer;

  @Option(names = "--json")
  private boolean json;

  public ChecklistCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(this::from);
  }

  private int from(Database database) {
    Texts texts = session.texts(ChecklistCommand.class);
    Optional<Checklist> checklist = database.read(this::checklist);
    if (checklist.isEmpty()) {
      return session.wrong(texts.say("checklist.no-lease", lease));
    }
    LocalDate today = LocalDate.now(session.clock());
    ChecklistPaper paper = new ChecklistPaper(checklist.get(), session.language(), today);
    return printer == null ? save(texts, paper) : print(texts, paper, printer);
  }

  private Optional<Checklist> checklist(Transaction tx) {
    Optional<Lease> found = new LeaseStore().find(tx, lease);
    return found.map(
        l ->
            Checklist.forLease(
                kind,
                l,
                new HouseholdStore().find(tx, l.householdId()).orElseThrow(),
                new DwellingStore().find(tx, l.dwellingId()).orElseThrow(),
                new OfficeStore().read(tx).municipality()));
  }

  private int save(Texts texts, ChecklistPaper paper) {
    Path file = Session.path(out == null ? Path.of(paper.fileName()) : out);
    int code = session.saved(paper.paper().save(file));
    if (code == ExitCode.DONE) {
      session.answer(
          json
              ? new ResultJson().put("file", file.toString()).text()
              : texts.say("checklist.saved", file.toString()));
    }
    return code;
  }

  private int print(Texts texts, ChecklistPaper paper, String name) {
    return switch (new Printers().print(paper.paper().toPdf(), name, paper.fileName())) {
      case Printing.Sent sent -> {
        session.answer(
            json
                ? new ResultJson().put("printer", sent.printer()).text()
                : texts.say("checklist.printed", sent.printer()));
        yield ExitCode.DONE;
      }
      case Printing.NotSent not -> session.wrong(not.sentence(session.language()));
    };
  }
}
