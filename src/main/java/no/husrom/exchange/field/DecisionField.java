package no.husrom.exchange.field;

import no.husrom.exchange.value.Content;
import no.husrom.exchange.value.DayContent;
import no.husrom.exchange.value.TextContent;
import no.husrom.exchange.value.WholeContent;

/// The columns of the municipality's decisions, one row a year. Numbers are persons, but for the
/// budgets and the handovers.
public enum DecisionField implements Field {
  YEAR(WholeContent.year(2000, 2200), Use.VITAL),
  REQUESTED(WholeContent.count(0, 99_999), Use.VITAL),
  DECIDED(WholeContent.count(0, 99_999), Use.VITAL),
  MINORS(WholeContent.count(0, 99_999), Use.VITAL),
  CAPACITY_MORE(WholeContent.count(0, 99_999)),
  SETTLED_BEFORE(WholeContent.count(0, 99_999)),
  DECIDED_ON(DayContent.DAY),
  CASE_NUMBER(TextContent.WORDS),
  OPERATING_BUDGET(WholeContent.kroner(0, 2_000_000_000)),
  INVESTMENT_BUDGET(WholeContent.kroner(0, 2_000_000_000)),
  HANDOVERS(WholeContent.count(1, 9_999)),
  TEXT(TextContent.LITERAL);

  private final Content content;
  private final Use use;

  DecisionField(Content content, Use use) {
    this.content = content;
    this.use = use;
  }

  DecisionField(Content content) {
    this(content, Use.PLAIN);
  }

  @Override
  public Register register() {
    return Register.DECISIONS;
  }

  @Override
  public Content content() {
    return content;
  }

  @Override
  public Use use() {
    return use;
  }
}
