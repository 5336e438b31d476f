package no.husrom.plan.document.paper;

import java.util.List;
import no.husrom.paper.Paper;
import no.husrom.paper.PaperCell;
import no.husrom.paper.PaperColumn;
import no.husrom.paper.PaperTable;
import no.husrom.plan.Plan;
import no.husrom.plan.UsedRate;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.show.PublicPlan;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.Proposal.Status;
import no.husrom.plan.words.PlanWords;
import no.husrom.plan.words.ProofWords;

/// How good the plan is proven to be, what it is reckoned from, and which edition this is.
final class SourcePart {
  private final DocumentWords book;
  private final PlanWords words;
  private final Paper paper;

  SourcePart(DocumentWords book, Paper paper) {
    this.book = book;
    this.words = book.words();
    this.paper = paper;
  }

  void write(Plan plan) {
    write(plan.status(), plan.levels(), plan.rates());
    origin(plan.id(), book.formats().time(plan.created()), plan.inputDigest());
  }

  void publicEdition(PublicPlan plan) {
    write(plan.status(), plan.levels(), plan.rates());
    origin(plan.id(), book.formats().time(plan.created()), plan.inputDigest());
  }

  private void write(Status status, List<Level> levels, List<UsedRate> rates) {
    paper.heading(book.say("sources.title")).paragraph(words.certainty(status));
    PaperTable proof =
        new PaperTable(
                left("column.level", 70),
                right("column.value", 24),
                right("column.bound", 24),
                right("column.proven", 24))
            .compact();
    for (Level level : levels) {
      proof.row(
          PaperCell.words(words.level(level.name())),
          PaperCell.words(book.formats().number(ProofWords.shown(level.name(), level.value()))),
          PaperCell.words(book.formats().number(ProofWords.shown(level.name(), level.bound()))),
          PaperCell.words(book.say(level.proven() ? "paper.proven" : "paper.unproven")));
    }
    PaperTable table =
        new PaperTable(
                left("column.rate", 60),
                right("column.amount", 30),
                right("column.validFrom", 22),
                left("column.source", 44))
            .compact();
    for (UsedRate rate : rates) {
      table.row(
          PaperCell.words(words.rate(rate)),
          PaperCell.words(words.amount(rate)),
          PaperCell.words(book.formats().date(rate.validFrom())),
          PaperCell.words(words.source(rate)));
    }
    paper.table(proof).heading(book.say("sources.rates")).table(table);
  }

  private void origin(String id, String made, String digest) {
    paper
        .heading(book.say("sources.origin"))
        .smallPrint(book.say("sources.made", id, made, digest));
  }

  private PaperColumn left(String key, float share) {
    return PaperColumn.left(book.say(key), share);
  }

  private PaperColumn right(String key, float share) {
    return PaperColumn.right(book.say(key), share);
  }
}
