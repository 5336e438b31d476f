package no.husrom.rule.tenancy;

/// A paragraph of the tenancy act that asks for a check or a date.
public enum Paragraph {
  FORM("1-4"),
  DEADLINES("1-6"),
  ADVANCE("3-2"),
  DEPOSIT("3-5"),
  GUARANTEE("3-6"),
  OTHER_PAYMENTS("3-7"),
  INDEX("4-2"),
  COMMON_RENT("4-3"),
  FIXED_TERM("9-2"),
  LEAST_TERM("9-3"),
  HOLIDAY_HOME("9-3 a"),
  NOTICE("9-6"),
  NOTICE_FORM("9-7"),
  PROTEST("9-8"),
  HAND_BACK("10-3"),
  DISADVANTAGED("11-1"),
  ENTRY_INTO_FORCE("13-2");

  private final String number;

  Paragraph(String number) {
    this.number = number;
  }

  /// As it is written after the section sign: 9-3 a.
  public String number() {
    return number;
  }
}
