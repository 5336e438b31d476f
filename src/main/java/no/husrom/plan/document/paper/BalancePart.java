package no.husrom.plan.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import no.husrom.paper.Paper;
import no.husrom.paper.PaperCell;
import no.husrom.paper.PaperChart;
import no.husrom.paper.PaperColumn;
import no.husrom.paper.PaperTable;
import no.husrom.plan.Balance;
import no.husrom.plan.Quarter;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.show.PublicPlan;
import org.jspecify.annotations.Nullable;

/// Need against supply by quarter and bedrooms: a picture of the quarters, and the numbers. A
/// shortfall stands in bold.
final class BalancePart {
  private final DocumentWords words;
  private final Paper paper;

  BalancePart(DocumentWords words, Paper paper) {
    this.words = words;
    this.paper = paper;
  }

  void internal(Balance balance) {
    List<Quarter> quarters = Quarter.of(balance.year());
    paper
        .heading(words.say("balance.title"))
        .smallPrint(words.say("balance.gapNote"))
        .chart(
            new PaperChart(
                words.say("balance.chart"),
                quarters.stream().map(q -> words.words().quarter(q)).toList(),
                List.of(
                    series("column.need", balance, Balance.Cell::need),
                    series("column.supply", balance, Balance.Cell::supply),
                    series("column.gap", balance, Balance.Cell::gap))));
    PaperTable table = table(quarters);
    section(table, quarters, "balance.need", (q, b) -> balance.cell(q, b).need(), true);
    section(table, quarters, "balance.supply", (q, b) -> balance.cell(q, b).supply(), true);
    section(table, quarters, "balance.gap", (q, b) -> balance.cell(q, b).gap(), true);
    paper.table(table);
  }

  /// Sums are left out, since they would tell what is suppressed.
  void publicEdition(PublicPlan plan) {
    List<Quarter> quarters = Quarter.of(plan.year());
    paper
        .heading(words.say("balance.title"))
        .smallPrint(words.say("balance.publicNote") + " " + words.say("balance.gapNote"));
    PaperTable table = table(quarters);
    section(table, quarters, "balance.need", (q, b) -> cell(plan, q, b).need(), false);
    section(table, quarters, "balance.supply", (q, b) -> cell(plan, q, b).supply(), false);
    section(table, quarters, "balance.gap", (q, b) -> cell(plan, q, b).gap(), false);
    paper.table(table);
  }

  private static PublicPlan.Cell cell(PublicPlan plan, Quarter quarter, int bedrooms) {
    return plan.balance().stream()
        .filter(c -> c.quarter().equals(quarter) && c.bedrooms() == bedrooms)
        .findFirst()
        .orElseThrow();
  }

  private PaperChart.Series series(
      String key, Balance balance, ToIntFunction<Balance.Cell> number) {
    return new PaperChart.Series(
        words.say(key),
        Quarter.of(balance.year()).stream()
            .map(
                quarter ->
                    balance.cells().stream()
                        .filter(cell -> cell.quarter().equals(quarter))
                        .mapToInt(number)
                        .sum())
            .toList());
  }

  private PaperTable table(List<Quarter> quarters) {
    List<PaperColumn> columns = new ArrayList<>();
    columns.add(PaperColumn.left(words.say("column.bedrooms"), 34));
    quarters.forEach(q -> columns.add(PaperColumn.right(words.words().shortQuarter(q), 16)));
    return new PaperTable(columns.toArray(PaperColumn[]::new)).compact();
  }

  private void section(
      PaperTable table,
      List<Quarter> quarters,
      String key,
      BiFunction<Quarter, Integer, @Nullable Integer> number,
      boolean sums) {
    boolean gap = key.equals("balance.gap");
    table.section(words.say(key));
    for (int row = 1; row <= Balance.MOST_BEDROOMS; row++) {
      int bedrooms = row;
      List<PaperCell> cells = new ArrayList<>();
      cells.add(PaperCell.words(words.words().bedrooms(bedrooms)));
      for (Quarter quarter : quarters) {
        Integer found = number.apply(quarter, bedrooms);
        cells.add(
            found == null
                ? PaperCell.words(words.say("suppressed"))
                : number(found, gap && found > 0));
      }
      table.row(cells);
    }
    if (sums) {
      sum(table, quarters, number);
    }
  }

  private void sum(
      PaperTable table,
      List<Quarter> quarters,
      BiFunction<Quarter, Integer, @Nullable Integer> number) {
    List<PaperCell> cells = new ArrayList<>();
    cells.add(PaperCell.strong(words.say("total")));
    for (Quarter quarter : quarters) {
      int sum = 0;
      for (int bedrooms = 1; bedrooms <= Balance.MOST_BEDROOMS; bedrooms++) {
        Integer found = number.apply(quarter, bedrooms);
        sum += found == null ? 0 : found;
      }
      cells.add(number(sum, true));
    }
    table.row(cells);
  }

  private PaperCell number(int number, boolean strong) {
    String text = words.formats().number(number);
    return strong ? PaperCell.strong(text) : PaperCell.words(text);
  }
}
