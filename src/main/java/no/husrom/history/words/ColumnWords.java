package no.husrom.history.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.husrom.exchange.field.DecisionField;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.value.ChoiceContent;
import no.husrom.household.Part;
import no.husrom.household.Sex;
import no.husrom.measure.MeasureKind;
import no.husrom.measure.ladder.Standing;
import no.husrom.rule.instrument.Instrument;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The columns of the schema and their values in words.
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

  private static final Map<String, Class<? extends Enum<?>>> CHOICES =
      Map.of(
          "member.part", Part.class,
          "member.sex", Sex.class,
          "measure.kind", MeasureKind.class,
          "instrument.instrument", Instrument.class,
          "instrument.standing", Standing.class);

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

  private static Optional<Field> field(String table, String column) {
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

  /// A value as the user would write it.
  String value(String table, String column, String value) {
    Optional<ChoiceContent<?>> choice =
        field(table, column)
            .map(Field::content)
            .filter(ChoiceContent.class::isInstance)
            .map(content -> (ChoiceContent<?>) content);
    if (choice.isPresent()) {
      return word(choice.get(), value);
    }
    Class<? extends Enum<?>> type = CHOICES.get(table + "." + column);
    if (type != null) {
      for (Enum<?> constant : type.getEnumConstants()) {
        if (constant.name().equals(value)) {
          return Texts.of(type, language).name(constant);
        }
      }
    }
    return plain(value);
  }

  private String word(ChoiceContent<?> choice, String value) {
    int at = choice.names().indexOf(value);
    return at < 0 ? value : choice.choices(language).get(at);
  }

  private String plain(String value) {
    if (value.equals("true") || value.equals("false")) {
      return texts.say("flag." + value);
    } else if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return texts.formats().date(LocalDate.parse(value));
    } else if (value.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
      return texts.formats().time(Instant.parse(value));
    } else if (value.matches("-?\\d{1,12}\\.\\d{1,6}")) {
      return texts.formats().decimal(new BigDecimal(value));
    }
    return value;
  }
}
