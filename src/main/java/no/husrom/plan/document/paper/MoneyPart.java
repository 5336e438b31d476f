package no.husrom.plan.document.paper;

import java.util.List;
import no.husrom.paper.Paper;
import no.husrom.paper.PaperCell;
import no.husrom.paper.PaperColumn;
import no.husrom.paper.PaperTable;
import no.husrom.plan.Costs;
import no.husrom.plan.UsedMeasure;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.words.PlanWords;
import org.jspecify.annotations.Nullable;

/// The measures with what they cost, and the costs against the budgets.
final class MoneyPart {
  private final DocumentWords book;
  private final PlanWords words;
  private final Paper paper;

  MoneyPart(DocumentWords book, Paper paper) {
    this.book = book;
    this.words = book.words();
    this.paper = paper;
  }

  void measures(List<UsedMeasure> measures) {
    paper.heading(book.say("measures.title"));
    if (measures.isEmpty()) {
      paper.paragraph(book.say("measures.empty"));
      return;
    }
    paper.smallPrint(book.say("measures.note"));
    PaperTable table =
        new PaperTable(
                left("column.measure", 55),
                right("column.count", 11),
                right("column.first", 19),
                right("column.operating", 20),
                right("column.investment", 23),
                right("column.grant", 15),
                left("column.responsible", 28))
            .compact();
    long operating = 0;
    long investment = 0;
    long grant = 0;
    int count = 0;
    for (UsedMeasure m : measures) {
      table.row(
          PaperCell.words(words.names().target(m.measure())),
          PaperCell.words(book.formats().number(m.count())),
          PaperCell.words(book.formats().date(m.from())),
          kroner(m.operating()),
          kroner(m.investment()),
          kroner(m.grant()),
          PaperCell.words(words.unit(m.unit())));
      count += m.count();
      operating += m.operating();
      investment += m.investment();
      grant += m.grant();
    }
    table.row(
        PaperCell.strong(book.say("total")),
        PaperCell.strong(book.formats().number(count)),
        PaperCell.words(""),
        PaperCell.strong(book.formats().kroner(operating)),
        PaperCell.strong(book.formats().kroner(investment)),
        PaperCell.strong(book.formats().kroner(grant)),
        PaperCell.words(""));
    paper.table(table);
  }

  void costs(Costs costs) {
    PaperTable table =
        new PaperTable(
            left("column.item", 60),
            right("column.value", 30),
            right("column.budget", 30),
            right("column.left", 30));
    against(table, "fact.operating", costs.operating(), costs.operatingBudget());
    only(table, "fact.investment", costs.investment());
    only(table, "fact.grant", costs.grant());
    against(table, "fact.net", costs.netInvestment(), costs.investmentBudget());
    paper.heading(book.say("cover.money")).table(table);
  }

  /// Temporary accommodation is outside the budgets.
  void temporary(Costs costs) {
    if (costs.temporaryDays() > 0) {
      paper.paragraph(
          book.say(
              "paper.temporaryCost",
              costs.temporaryDays(),
              book.formats().kroner(costs.temporary())));
    }
  }

  private void only(PaperTable table, String key, long kroner) {
    table.row(
        PaperCell.words(book.say(key)), kroner(kroner), PaperCell.words(""), PaperCell.words(""));
  }

  private void against(PaperTable table, String key, long kroner, @Nullable Long budget) {
    table.row(
        PaperCell.strong(book.say(key)),
        PaperCell.strong(book.formats().kroner(kroner)),
        budget == null ? PaperCell.words(book.say("noLimit")) : kroner(budget),
        budget == null ? PaperCell.words("") : kroner(budget - kroner));
  }

  private PaperCell kroner(long kroner) {
    return PaperCell.words(book.formats().kroner(kroner));
  }

  private PaperColumn left(String key, float share) {
    return PaperColumn.left(book.say(key), share);
  }

  private PaperColumn right(String key, float share) {
    return PaperColumn.right(book.say(key), share);
  }
}
