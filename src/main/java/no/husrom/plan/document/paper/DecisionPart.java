package no.husrom.plan.document.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.husrom.office.Decision;
import no.husrom.paper.Paper;
import no.husrom.paper.PaperCell;
import no.husrom.paper.PaperColumn;
import no.husrom.paper.PaperTable;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.need.SettlementYear;
import org.jspecify.annotations.Nullable;

/// What the council has decided, in the form the state asks for it; and how it has gone, year by
/// year.
final class DecisionPart {
  private final DocumentWords words;
  private final Paper paper;

  DecisionPart(DocumentWords words, Paper paper) {
    this.words = words;
    this.paper = paper;
  }

  void decision() {
    Decision decision = words.decision();
    String year = String.valueOf(decision.year());
    List<String> sentences = new ArrayList<>();
    sentences.add(words.say("paper.requested", decision.requested(), year));
    Integer decided = decision.decided();
    if (decided == null) {
      sentences.add(words.say("paper.undecided", year));
    } else {
      LocalDate on = decision.decidedOn();
      sentences.add(
          on == null
              ? words.say("paper.decided", decided, decision.minors())
              : words.say("paper.decidedOn", words.formats().date(on), decided, decision.minors()));
      String caseNumber = decision.caseNumber();
      if (caseNumber != null) {
        sentences.add(words.say("paper.case", caseNumber));
      }
    }
    sentences.add(words.say("paper.more", decision.capacityMore()));
    paper.heading(words.say("cover.decision")).paragraph(String.join(" ", sentences));
  }

  /// @param shown what may be told of a number of settled persons; null when it is suppressed
  void history(List<SettlementYear> years, Function<Integer, @Nullable Integer> shown) {
    if (years.isEmpty()) {
      return;
    }
    PaperTable table =
        new PaperTable(
            PaperColumn.left(words.say("column.year"), 20),
            PaperColumn.right(words.say("column.requested"), 20),
            PaperColumn.right(words.say("column.decided"), 20),
            PaperColumn.right(words.say("column.minors"), 30),
            PaperColumn.right(words.say("column.more"), 25),
            PaperColumn.right(words.say("column.settled"), 20));
    for (SettlementYear year : years) {
      Decision decision = year.decision();
      Integer decided = decision.decided();
      Integer settled = shown.apply(year.settled());
      table.row(
          PaperCell.words(String.valueOf(decision.year())),
          number(decision.requested()),
          decided == null ? PaperCell.words(words.say("notDecided")) : number(decided),
          number(decision.minors()),
          number(decision.capacityMore()),
          settled == null ? PaperCell.words(words.say("suppressed")) : number(settled));
    }
    paper.heading(words.say("paper.history")).table(table);
  }

  private PaperCell number(int number) {
    return PaperCell.words(words.formats().number(number));
  }
}
