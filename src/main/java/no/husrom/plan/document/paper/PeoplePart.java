package no.husrom.plan.document.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.husrom.household.Category;
import no.husrom.paper.Paper;
import no.husrom.paper.PaperCell;
import no.husrom.paper.PaperColumn;
import no.husrom.paper.PaperTable;
import no.husrom.plan.EndingLease;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.Quarter;
import no.husrom.plan.Unplaced;
import no.husrom.plan.Who;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.words.PlanWords;
import no.husrom.plan.words.Sought;

/// Who lives where from when, who is not placed and why, and whose lease ends. For the internal
/// edition alone.
final class PeoplePart {
  private final DocumentWords book;
  private final PlanWords words;
  private final Paper paper;

  PeoplePart(DocumentWords book, Paper paper) {
    this.book = book;
    this.words = book.words();
    this.paper = paper;
  }

  void write(Plan plan) {
    groups(plan);
    placements(plan);
    unplaced(plan);
    leases(plan);
  }

  private void groups(Plan plan) {
    PaperTable table =
        new PaperTable(
            left("column.category", 34),
            right("column.households", 18),
            right("column.persons", 16),
            right("column.moveIn", 16),
            right("column.stay", 16),
            right("column.without", 16));
    for (Category category : Category.values()) {
      List<Placement> placed = of(plan.placements(), p -> p.who().category() == category);
      List<Unplaced> without = of(plan.unplaced(), u -> u.who().category() == category);
      int persons =
          placed.stream().mapToInt(p -> p.who().persons()).sum()
              + without.stream().mapToInt(u -> u.who().persons()).sum();
      long moving = placed.stream().filter(Placement::movesIn).count();
      table.row(
          PaperCell.words(book.category(category)),
          number(placed.size() + without.size()),
          number(persons),
          number(moving),
          number(placed.size() - moving),
          number(without.size()));
    }
    paper.heading(book.say("paper.groups")).table(table);
  }

  private static <T> List<T> of(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).toList();
  }

  private void placements(Plan plan) {
    paper.heading(book.say("placements.title"));
    if (plan.placements().isEmpty()) {
      paper.paragraph(book.say("placements.empty"));
      return;
    }
    PaperTable table =
        new PaperTable(
                left("column.household", 44),
                right("column.persons", 13),
                left("column.what", 20),
                left("column.home", 64),
                right("column.from", 18))
            .compact();
    List<Placement> inOrder =
        plan.placements().stream().sorted(Comparator.comparing(Placement::from)).toList();
    Quarter quarter = null;
    for (Placement p : inOrder) {
      if (!Quarter.of(p.from()).equals(quarter)) {
        quarter = Quarter.of(p.from());
        table.section(words.quarter(quarter));
      }
      table.row(
          PaperCell.words(words.household(p.who())),
          number(p.who().persons()),
          PaperCell.words(words.kind(p)),
          PaperCell.words(words.home(p), remark(p)),
          PaperCell.words(book.formats().date(p.from())));
    }
    paper.table(table);
  }

  private String remark(Placement p) {
    List<String> remarks = new ArrayList<>();
    if (p.lateDays() > 0) {
      remarks.add(book.say("paper.late", p.lateDays()));
    }
    if (p.temporaryDays() > 0) {
      remarks.add(book.say("paper.temporary", p.temporaryDays()));
    }
    if (p.pinned()) {
      remarks.add(book.say("column.pinned"));
    }
    return String.join(" · ", remarks);
  }

  private void unplaced(Plan plan) {
    paper.heading(book.say("unplaced.title"));
    if (plan.unplaced().isEmpty()) {
      paper.paragraph(book.say("unplaced.empty"));
      return;
    }
    PaperTable table =
        new PaperTable(
            left("column.household", 34),
            right("column.persons", 14),
            right("column.needed", 15),
            right("column.deadline", 19),
            left("column.why", 76));
    Sought sought = book.sought(plan.unplaced());
    for (Unplaced u : plan.unplaced()) {
      Reason change = u.cheapestChange();
      Who who = u.who();
      var deadline = u.deadline();
      table.row(
          PaperCell.words(words.household(who), book.category(who.category())),
          number(who.persons()),
          number(who.bedrooms()),
          PaperCell.words(deadline == null ? "" : book.formats().date(deadline)),
          PaperCell.words(
              words.reasons().say(u.reasons()),
              change == null
                  ? book.say("change.none")
                  : sought.say(u, words.reasons().say(change))));
    }
    paper.table(table);
  }

  private void leases(Plan plan) {
    paper.heading(book.say("leases.title"));
    if (plan.endingLeases().isEmpty()) {
      paper.paragraph(book.say("leases.empty"));
      return;
    }
    paper.smallPrint(book.say("leases.note"));
    PaperTable table =
        new PaperTable(
                left("column.household", 40),
                left("column.address", 48),
                right("column.ends", 20),
                left("column.outcome", 44))
            .compact();
    for (EndingLease lease : plan.endingLeases()) {
      String dwelling = lease.dwelling();
      String outcome = words.outcome(lease.outcome());
      table.row(
          PaperCell.words(words.household(lease.who())),
          PaperCell.words(dwelling == null ? book.say("notShown") : words.names().target(dwelling)),
          PaperCell.words(book.formats().date(lease.ends())),
          lease.outcome() == EndingLease.Outcome.UNSOLVED
              ? PaperCell.strong(outcome)
              : PaperCell.words(outcome));
    }
    paper.table(table);
  }

  private PaperColumn left(String key, float share) {
    return PaperColumn.left(book.say(key), share);
  }

  private PaperColumn right(String key, float share) {
    return PaperColumn.right(book.say(key), share);
  }

  private PaperCell number(long number) {
    return PaperCell.words(book.formats().number(number));
  }
}
