package no.husrom.overview.ui;

import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Status;
import no.husrom.kit.chart.MonthBars;
import no.husrom.mapping.Score;
import no.husrom.overview.Actions;
import no.husrom.overview.Endings;
import no.husrom.overview.Overview;
import no.husrom.overview.Settled;
import no.husrom.overview.Stock;
import no.husrom.overview.Unmet;
import no.husrom.text.Texts;

/// The figures in words: the five of the settlement, and how well all is known.
final class FigureCards {
  private final Texts texts;
  private final Overview overview;
  private final RowPages rows;
  private final Ways ways;

  FigureCards(Texts texts, Overview overview, RowPages rows, Ways ways) {
    this.texts = texts;
    this.overview = overview;
    this.rows = rows;
    this.ways = ways;
  }

  /// @param known how well the registers are known
  List<FigureCard> all(Score known) {
    return List.of(settled(), stock(), endings(), unmet(), actions(), mapping(known));
  }

  private FigureCard mapping(Score known) {
    return card(
        "mapping",
        texts.say("mapping.figure", known.completeness()),
        texts.say("mapping.words", known.freshness()),
        ways.mapping());
  }

  private FigureCard settled() {
    Settled settled = overview.settled();
    String target =
        settled.decided() != null
            ? texts.say("settled.decided", settled.target())
            : settled.requested() > 0
                ? texts.say("settled.requested", settled.target())
                : texts.say("settled.unknown");
    return card("settled", number(settled.settled()), target, rows::settled)
        .part(texts.say("settled.coming"), number(settled.coming()), false)
        .part(texts.say("settled.unnamed"), number(settled.unnamed()), false);
  }

  private FigureCard stock() {
    Stock stock = overview.stock();
    FigureCard card =
        card(
            "stock",
            number(stock.ready()),
            texts.say("stock.words", stock.rows().size()),
            rows::stock);
    for (Map.Entry<Status, Integer> count : stock.counts().entrySet()) {
      if (count.getKey() != Status.READY) {
        card.part(texts.name(count.getKey()), number(count.getValue()), false);
      }
    }
    return card;
  }

  private FigureCard endings() {
    Endings endings = overview.endings();
    int count = endings.rows().size();
    return card("endings", number(count), texts.say("endings.words", count), rows::endings)
        .part(new MonthBars(texts.language(), texts.say("endings.bars"), endings.byMonth()));
  }

  private FigureCard unmet() {
    Unmet unmet = overview.unmet();
    int lacking = unmet.lacking();
    FigureCard card =
        card("unmet", number(lacking), texts.say("unmet.words", lacking), rows::unmet)
            .warn(lacking > 0);
    for (Unmet.Gap gap : unmet.gaps()) {
      if (gap.needed() > 0 || gap.free() > 0) {
        card.part(
            texts.say("bedrooms." + gap.bedrooms()),
            texts.say("unmet.gap", Integer.signum(gap.lacking()), Math.abs(gap.lacking())),
            gap.lacking() > 0);
      }
    }
    String plan = unmet.plan();
    Integer unplaced = unmet.unplaced();
    if (plan != null && unplaced != null) {
      card.part(texts.say("unmet.unplaced", plan), number(unplaced), unplaced > 0);
    }
    return card;
  }

  private FigureCard actions() {
    Actions actions = overview.actions();
    String plan = actions.plan();
    String words =
        plan == null
            ? texts.say("actions.none")
            : texts.say("actions.words", actions.overdue(), plan);
    FigureCard card =
        card("actions", number(actions.rows().size()), words, rows::actions)
            .warn(actions.overdue() > 0);
    actions
        .byUnit()
        .forEach(
            (unit, load) ->
                card.part(
                    rows.unit(unit),
                    load.overdue() == 0
                        ? number(load.open())
                        : texts.say(
                            "actions.load", load.open(), load.overdue(), load.mostOverdueDays()),
                    load.overdue() > 0));
    return card;
  }

  private FigureCard card(String key, String figure, String words, Runnable open) {
    return new FigureCard(texts, texts.say(key + ".title"), figure, words, open);
  }

  private String number(int count) {
    return texts.formats().number(count);
  }
}
