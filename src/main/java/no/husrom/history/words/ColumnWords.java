package no.husrom.history.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.husrom.exchange.field.DecisionField;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What the columns of the schema are called.
final class ColumnWords {
  private static final Map<String, Field> FIELDS =
      Map.ofEntries(
          Map.entry("dwelling.post_town", DwellingField.TOWN),
          Map.entry("dwelling.area_m2", DwellingField.AREA),
          Map.entry("dwelling.floor_number", DwellingField.FLOOR),
          Map.entry("dwelling.school_primary", DwellingField.PRIMARY_SCHOOL),
          Map.entry("dwelling.school_secondary", DwellingField.SECONDARY_SCHOOL),
          Map.entry("dwelling_status.from_day", DwellingField.STATUS_FROM),
          Map.entry("dwelling_status.status", DwellingField.STATUS),
          Map.entry("dwelling_status.reason", DwellingField.STATUS_REASON),
          Map.entry("household.bedrooms_override", HouseholdField.BEDROOMS),
          Map.entry("household.needs_wheelchair", HouseholdField.WHEELCHAIR),
          Map.entry("household.needs_step_free", HouseholdField.STEP_FREE),
          Map.entry("household.income_per_year", HouseholdField.INCOME),
          Map.entry("household.support_per_month", HouseholdField.SUPPORT),
          Map.entry("household.decided_on", HouseholdField.GRANTED_ON),
          Map.entry("lease.disadvantaged_statement", LeaseField.DISADVANTAGED),
          Map.entry("lease.no_termination_statement", LeaseField.NO_TERMINATION),
          Map.entry("lease.notice_given_on", LeaseField.NOTICE_ON),
          Map.entry("settlement_decision.plan_year", DecisionField.YEAR),
          Map.entry("settlement_decision.handovers_per_month", DecisionField.HANDOVERS),
          Map.entry("settlement_decision.decision_text", DecisionField.TEXT));

  private final Language language;
  private final Texts texts;

  ColumnWords(Language language) {
    this.language = language;
    this.texts = Texts.of(ColumnWords.class, language);
  }

  /// What a column is called.
  String heading(String table, String column) {
    return field(table, column)
        .map(field -> field.heading(language))
        .orElseGet(() -> texts.say("column." + column));
  }

  /// The field of the office's workbooks that a column is; empty when it stands in none of them.
  static Optional<Field> field(String table, String column) {
    Field special = FIELDS.get(table + "." + column);
    if (special != null) {
      return Optional.of(special);
    }
    Set<? extends Field> fields =
        switch (table) {
          case "dwelling" -> Set.of(DwellingField.values());
          case "household" -> Set.of(HouseholdField.values());
          case "lease", "occupancy" -> Set.of(LeaseField.values());
          case "settlement_decision" -> Set.of(DecisionField.values());
          default -> Set.of();
        };
    return fields.stream()
        .filter(field -> field.name().equalsIgnoreCase(column))
        .<Field>map(field -> field)
        .findFirst();
  }
}
