package no.husrom.exchange.field;

import java.util.HashSet;
import java.util.Set;
import no.husrom.exchange.value.Content;
import no.husrom.exchange.value.DayContent;
import no.husrom.exchange.value.DecimalContent;
import no.husrom.exchange.value.FlagContent;
import no.husrom.exchange.value.TextContent;
import no.husrom.exchange.value.Understood;
import no.husrom.exchange.value.WholeContent;
import no.husrom.exchange.words.NumberText;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;

/// The columns of a property system's exports (Facilit FDVU and the like) that are said in another
/// way than the registers say it. They are only read, and become fields of the registers and the
/// office's own columns when the files are put together.
public enum PropertyField implements Field {
  /// The number by which contracts, facilities and keys name a unit.
  RUNNING_NUMBER(Register.DWELLINGS, TextContent.WORDS),
  SECTION_NUMBER(Register.DWELLINGS, TextContent.WORDS),
  /// Street and number, unit number and what else the unit is called, with commas.
  SECTION_NAME(Register.DWELLINGS, TextContent.WORDS),
  SECTION_TYPE(Register.DWELLINGS, TextContent.WORDS),
  ESTATE(Register.DWELLINGS, TextContent.WORDS),
  ESTATE_NUMBER(Register.DWELLINGS, TextContent.WORDS),
  PRICE(Register.DWELLINGS, WholeContent.kroner(1, 1_000_000)),
  AREA(Register.DWELLINGS, new DecimalContent(99_999)),
  ROOMS(Register.DWELLINGS, WholeContent.count(1, 60)),
  ACTIVE(Register.DWELLINGS, new FlagContent()),
  RENTABLE(Register.DWELLINGS, new FlagContent()),
  TENANT_NUMBER(Register.DWELLINGS, TextContent.WORDS),
  TENANT(Register.DWELLINGS, TextContent.WORDS),
  /// The unit that a row of facilities or keys is about.
  UNIT(Register.DWELLINGS, TextContent.WORDS),
  FACILITY(Register.DWELLINGS, TextContent.WORDS),
  REMARK(Register.DWELLINGS, TextContent.LITERAL),
  HOOK(Register.DWELLINGS, TextContent.WORDS),

  CONTRACT_NUMBER(Register.LEASES, TextContent.WORDS),
  CONTRACT_UNIT(Register.LEASES, TextContent.WORDS),
  UNIT_NAME(Register.LEASES, TextContent.WORDS),
  /// The tenant's number in the accounts.
  LEDGER_NUMBER(Register.LEASES, TextContent.WORDS),
  CONTRACT_TENANT_NUMBER(Register.LEASES, TextContent.WORDS),
  CONTRACT_TENANT(Register.LEASES, TextContent.WORDS),
  SUM(Register.LEASES, WholeContent.kroner(1, 1_000_000)),
  /// When a fixed term runs out, if the contract has not ended before.
  EXPIRES(Register.LEASES, DayContent.END),
  CONTRACT_TYPE(Register.LEASES, TextContent.WORDS),
  TREATMENT(Register.LEASES, TextContent.WORDS);

  /// A tenant whose name is not read.
  public static final String SOMEBODY = "";

  private static final Set<String> PLACEHOLDERS = new HashSet<>(Words.of("placeholder"));

  private final Register register;
  private final Content content;

  PropertyField(Register register, Content content) {
    this.register = register;
    this.content = content;
  }

  @Override
  public Register register() {
    return register;
  }

  @Override
  public Content content() {
    return content;
  }

  /// Of a tenant only what stands in the place of one, as "Passiv": every other word is a person's
  /// name, and is read as [#SOMEBODY]. A number that is 0 is unknown: the system cannot leave one
  /// empty.
  @Override
  public Understood read(Cell cell) {
    return switch (this) {
      case TENANT, CONTRACT_TENANT ->
          cell.isEmpty() || isPlaceholder(cell.asText())
              ? content.read(cell)
              : Understood.known(SOMEBODY);
      case PRICE, AREA, ROOMS, SUM ->
          NumberText.read(cell.asText()).filter(number -> number.signum() == 0).isPresent()
              ? Understood.NOTHING
              : content.read(cell);
      default -> content.read(cell);
    };
  }

  /// Whether the words stand in the place of a tenant.
  public static boolean isPlaceholder(String words) {
    return PLACEHOLDERS.contains(PlainWords.of(words));
  }

  /// A contract with a wrong sum or expiry would be another contract.
  @Override
  public Use use() {
    return this == SUM || this == EXPIRES ? Use.VITAL : Use.READ_ONLY;
  }

  @Override
  public boolean written() {
    return false;
  }

  /// Whether the column has names of persons, of which nothing is kept.
  public boolean namesPersons() {
    return this == TENANT || this == CONTRACT_TENANT;
  }

  /// The office's own column that keeps it: its name in the system's own language, whatever that of
  /// the program is, since records are found again by it.
  public String ownColumn() {
    return heading(Language.BOKMAAL);
  }
}
