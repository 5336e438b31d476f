package no.husrom.exchange.field;

import no.husrom.exchange.value.ChoiceContent;
import no.husrom.exchange.value.Content;
import no.husrom.exchange.value.DayContent;
import no.husrom.exchange.value.FlagContent;
import no.husrom.exchange.value.TextContent;
import no.husrom.exchange.value.WholeContent;
import no.husrom.lease.Notice;
import no.husrom.lease.Term;

/// The columns of leases. A dwelling is named by its id or its address, a household by its id or
/// its label.
public enum LeaseField implements Field {
  ID(TextContent.LITERAL, Use.VITAL),
  DWELLING(TextContent.WORDS, Use.VITAL),
  ADDRESS(TextContent.WORDS, Use.VITAL),
  UNIT_NUMBER(TextContent.WORDS, Use.VITAL),
  HOUSEHOLD(TextContent.WORDS, Use.VITAL),
  TENANT(TextContent.LITERAL, Use.VITAL),
  STARTS(DayContent.DAY, Use.VITAL),
  ENDS(DayContent.END, Use.VITAL),
  TERM(new ChoiceContent<>(Term.class), Use.VITAL),
  SIGNED_ON(DayContent.DAY, Use.VITAL),
  RENT(WholeContent.kroner(1, 1_000_000), Use.VITAL),
  DEPOSIT(WholeContent.kroner(0, 10_000_000)),
  GUARANTEE(WholeContent.kroner(0, 10_000_000)),
  DEPOSIT_ACCOUNT(TextContent.WORDS),
  DISADVANTAGED(new FlagContent()),
  NO_TERMINATION(new FlagContent()),
  SHORT_TERM_REASON(TextContent.WORDS),
  NOTICE_ON(DayContent.DAY, Use.VITAL),
  NOTICE_BY(new ChoiceContent<>(Notice.By.class)),
  MAY_RENEW(new FlagContent()),
  RENT_SINCE(DayContent.DAY, Use.VITAL),
  ADVANCE_RENT(WholeContent.kroner(0, 10_000_000)),
  OTHER_PAYMENTS(TextContent.LITERAL),
  FAMILY_BY_APPROVAL(new FlagContent()),
  OTHERS_BY_APPROVAL(new FlagContent()),
  USE_WHILE_AWAY(new FlagContent()),
  SHORT_TERM(new FlagContent()),
  LOAN(new FlagContent()),
  WEIGHTY_REASON(TextContent.LITERAL),
  LANDLORD_LIVES_IN(new FlagContent()),
  HOLIDAY_HOME(new FlagContent()),
  ROOM_WITH_ACCESS(new FlagContent()),
  PROTESTED_ON(DayContent.DAY, Use.VITAL),
  MOVING_DEMANDED_ON(DayContent.DAY, Use.VITAL),
  NOTE(TextContent.LITERAL),

  /// Whether the term is open-ended.
  OPEN_ENDED(new FlagContent(), Use.READ_ONLY);

  private final Content content;
  private final Use use;

  LeaseField(Content content, Use use) {
    this.content = content;
    this.use = use;
  }

  LeaseField(Content content) {
    this(content, Use.PLAIN);
  }

  @Override
  public Register register() {
    return Register.LEASES;
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
