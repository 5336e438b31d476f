package no.husrom.exchange.field;

import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Status;
import no.husrom.exchange.value.ChoiceContent;
import no.husrom.exchange.value.Content;
import no.husrom.exchange.value.DayContent;
import no.husrom.exchange.value.DecimalContent;
import no.husrom.exchange.value.FlagContent;
import no.husrom.exchange.value.HistoryContent;
import no.husrom.exchange.value.TextContent;
import no.husrom.exchange.value.WholeContent;

/// The columns of dwellings. The last ones are other systems' way of saying the same as the first.
public enum DwellingField implements Field {
  ID(TextContent.LITERAL, Use.VITAL),
  ADDRESS(TextContent.WORDS, Use.VITAL),
  UNIT_NUMBER(TextContent.WORDS, Use.VITAL),
  POSTCODE(TextContent.digits(4)),
  TOWN(TextContent.WORDS),
  MUNICIPALITY_NUMBER(TextContent.digits(4)),
  CADASTRAL_NUMBER(TextContent.WORDS),
  KIND(new ChoiceContent<>(DwellingKind.class)),
  PART_OF(TextContent.WORDS, Use.VITAL),
  BEDROOMS(WholeContent.count(0, 30), Use.VITAL),
  ROOMS(WholeContent.count(1, 60)),
  AREA(new DecimalContent(99_999)),
  FLOOR(WholeContent.count(-5, 60)),
  LIFT(new FlagContent()),
  STEP_FREE(new FlagContent()),
  WHEELCHAIR(new FlagContent()),
  ADAPTED(new FlagContent()),
  DISPOSAL(new ChoiceContent<>(Disposal.class)),
  OWNER(TextContent.WORDS),
  LEASED_IN_FROM(DayContent.DAY, Use.VITAL),
  LEASED_IN_UNTIL(DayContent.END, Use.VITAL),
  LEASED_IN_PRICE(WholeContent.kroner(1, 1_000_000), Use.VITAL),
  RENT(WholeContent.kroner(1, 1_000_000), Use.VITAL),
  RENT_POWER(WholeContent.kroner(0, 100_000)),
  RENT_HEATING(WholeContent.kroner(0, 100_000)),
  RENT_WATER(WholeContent.kroner(0, 100_000)),
  RENT_INTERNET(WholeContent.kroner(0, 100_000)),
  STATUS(new ChoiceContent<>(Status.class), Use.VITAL),
  STATUS_FROM(DayContent.DAY, Use.VITAL),
  STATUS_REASON(TextContent.WORDS),
  AVAILABLE_FROM(DayContent.DAY, Use.VITAL),
  DISTRICT(TextContent.WORDS),
  BUILDING(TextContent.WORDS),
  PRIMARY_SCHOOL(TextContent.WORDS),
  SECONDARY_SCHOOL(TextContent.WORDS),
  METER_POWER(TextContent.WORDS),
  METER_WATER(TextContent.WORDS),
  APPROVED(new FlagContent()),
  OWN_ENTRANCE(new FlagContent()),
  OWN_BATH(new FlagContent()),
  SHARED_PLACES(WholeContent.count(2, 30)),
  TURNAROUND_EXTRA(WholeContent.count(0, 365)),
  VERIFIED_ON(DayContent.DAY, Use.VITAL),
  NOTE(TextContent.LITERAL),
  STATUS_HISTORY(new HistoryContent(new ChoiceContent<>(Status.class)), Use.VITAL),

  STREET(TextContent.WORDS, Use.READ_ONLY),
  HOUSE_NUMBER(TextContent.WORDS, Use.READ_ONLY),
  HOUSE_LETTER(TextContent.WORDS, Use.READ_ONLY),
  /// The third and fourth number of the cadastral number, where they have columns of their own.
  LEASEHOLD_NUMBER(TextContent.WORDS, Use.READ_ONLY),
  SECTION_NUMBER(TextContent.WORDS, Use.READ_ONLY),
  /// Tells rooms with one unit number apart; becomes part of the unit number.
  UNIT_PART(TextContent.WORDS, Use.READ_ONLY),
  /// Part of a shared house: a room, when nothing is said of the kind.
  SHARED(new FlagContent(), Use.READ_ONLY);

  private final Content content;
  private final Use use;

  DwellingField(Content content, Use use) {
    this.content = content;
    this.use = use;
  }

  DwellingField(Content content) {
    this(content, Use.PLAIN);
  }

  @Override
  public Register register() {
    return Register.DWELLINGS;
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
