package no.husrom.exchange.field;

import no.husrom.exchange.value.ChoiceContent;
import no.husrom.exchange.value.Content;
import no.husrom.exchange.value.DayContent;
import no.husrom.exchange.value.FlagContent;
import no.husrom.exchange.value.ListContent;
import no.husrom.exchange.value.MembersContent;
import no.husrom.exchange.value.PersonsContent;
import no.husrom.exchange.value.TextContent;
import no.husrom.exchange.value.WholeContent;
import no.husrom.household.Benefit;
import no.husrom.household.Category;
import no.husrom.household.LegalGround;
import no.husrom.household.Part;
import no.husrom.household.Secrecy;
import no.husrom.household.State;
import no.husrom.household.stay.WayOut;

/// The columns of households. The last ones are other ways of saying who the members are.
public enum HouseholdField implements Field {
  ID(TextContent.LITERAL, Use.VITAL),
  LABEL(TextContent.LITERAL, Use.VITAL),
  CATEGORY(new ChoiceContent<>(Category.class), Use.VITAL),
  LEGAL_GROUND(new ChoiceContent<>(LegalGround.class)),
  STATE(new ChoiceContent<>(State.class), Use.VITAL),
  READY_FROM(DayContent.DAY, Use.VITAL),
  DEADLINE(DayContent.DAY, Use.VITAL),
  SETTLED_ON(DayContent.DAY, Use.VITAL),
  MEMBERS(new MembersContent(), Use.VITAL),
  BEDROOMS(WholeContent.count(1, 20), Use.VITAL),
  BEDROOMS_REASON(TextContent.LITERAL),
  WHEELCHAIR(new FlagContent(), Use.VITAL),
  STEP_FREE(new FlagContent(), Use.VITAL),
  MAY_SHARE(new FlagContent()),
  IN_TEMPORARY(new FlagContent()),
  PREFERRED(new ListContent()),
  FORBIDDEN(new ListContent(), Use.VITAL),
  INCOME(WholeContent.kroner(0, 100_000_000)),
  SUPPORT(WholeContent.kroner(0, 1_000_000)),
  MOST_RENT(WholeContent.kroner(1, 1_000_000)),
  WEALTH(WholeContent.kroner(0, 1_000_000_000)),
  DEBT(WholeContent.kroner(0, 1_000_000_000)),
  BENEFIT(new ChoiceContent<>(Benefit.class)),
  APPLIED_ON(DayContent.DAY),
  GRANTED_ON(DayContent.DAY),
  TEMPORARY_SINCE(DayContent.DAY),
  LIVED_MUNICIPAL(new FlagContent()),
  STAY_DAYS(WholeContent.count(1, 3650)),
  WAY_OUT(new ChoiceContent<>(WayOut.class)),
  LEAVES_FROM(DayContent.DAY),
  LEAVING_COST(WholeContent.kroner(0, 100_000_000)),
  SUBSTANCE(new FlagContent()),
  MENTAL_HEALTH(new FlagContent()),
  DISABILITY(new FlagContent()),
  WEIGHT(WholeContent.count(1, 100)),
  SECRECY(new ChoiceContent<>(Secrecy.class), Use.VITAL),
  VERIFIED_ON(DayContent.DAY, Use.VITAL),
  NOTE(TextContent.LITERAL),

  /// How many adults there are, or their birth years.
  ADULTS(new PersonsContent(null), Use.READ_ONLY),
  /// How many children there are, or their birth years.
  CHILDREN(new PersonsContent(Part.CHILD), Use.READ_ONLY),
  /// How many there are in all.
  PERSONS(WholeContent.count(1, 40), Use.READ_ONLY);

  private final Content content;
  private final Use use;

  HouseholdField(Content content, Use use) {
    this.content = content;
    this.use = use;
  }

  HouseholdField(Content content) {
    this(content, Use.PLAIN);
  }

  @Override
  public Register register() {
    return Register.HOUSEHOLDS;
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
