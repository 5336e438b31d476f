package no.husrom.history.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.value.ChoiceContent;
import no.husrom.household.Category;
import no.husrom.household.Part;
import no.husrom.household.Sex;
import no.husrom.mapping.Fact;
import no.husrom.measure.MeasureKind;
import no.husrom.measure.ladder.Standing;
import no.husrom.office.RateWords;
import no.husrom.plan.PlanTask;
import no.husrom.plan.Scenario;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.words.PlanWords;
import no.husrom.rule.instrument.Instrument;
import no.husrom.store.trail.ImageJson;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The values of the schema's columns in words. What is no code stands as it is written.
final class StoredWords {
  private static final Map<String, Class<? extends Enum<?>>> CHOICES =
      Map.ofEntries(
          Map.entry("member.part", Part.class),
          Map.entry("member.sex", Sex.class),
          Map.entry("measure.kind", MeasureKind.class),
          Map.entry("instrument.instrument", Instrument.class),
          Map.entry("place_limit.category", Category.class),
          Map.entry("instrument.standing", Standing.class),
          Map.entry("rate.standing", no.husrom.rule.rate.Standing.class),
          Map.entry("plan.scenario", Scenario.class),
          Map.entry("plan.status", Proposal.Status.class),
          Map.entry("task.what", PlanTask.What.class),
          Map.entry("table_view.page", Register.class),
          Map.entry("verified_fact.fact", Fact.class));

  /// Whose texts name the constants that have none beside them.
  private static final Map<Class<?>, Class<?>> NAMED_BY =
      Map.of(
          Instrument.class, Standing.class,
          no.husrom.rule.rate.Standing.class, RateWords.class,
          Scenario.class, PlanWords.class,
          Proposal.Status.class, PlanWords.class,
          PlanTask.What.class, PlanWords.class);

  /// Columns with values that have words here, by what the words' keys begin with.
  private static final Map<String, String> CODES =
      Map.of(
          "pin.kind", "pinned.",
          "area_wish.wish", "wish.",
          "free_column.kind", "kind.",
          "place_limit.scope", "scope.",
          "office_setting.name", "setting.",
          "tag.colour", "colour.");

  /// Columns of more than anybody reads.
  private static final Set<String> MUCH =
      Set.of("plan.problem", "plan.document", "table_view.content");

  private static final String OF_YEAR = "(operating-budget|investment-budget|handovers)-\\d{4}";

  private final Language language;
  private final Texts texts;

  StoredWords(Language language) {
    this.language = language;
    this.texts = Texts.of(StoredWords.class, language);
  }

  /// A value as the user would write it.
  String value(String table, String column, String value) {
    String place = table + "." + column;
    if (MUCH.contains(place)) {
      return texts.say("much");
    }
    return switch (place) {
      case "rate.rate_key" -> new RateWords(language).known(value).orElse(value);
      case "free_column.choices" -> String.join(", ", ImageJson.key(value));
      case "attachment.byte_count" -> texts.formats().bytes(Long.parseLong(value));
      default ->
          column.equals("register")
              ? texts.find("register." + value.toLowerCase(Locale.ROOT)).orElse(value)
              : coded(place, value).orElseGet(() -> inField(table, column, value));
    };
  }

  /// A setting of one year's decision.
  private String ofYear(String setting) {
    int year = setting.lastIndexOf('-');
    return texts.say("setting.of-year." + setting.substring(0, year), setting.substring(year + 1));
  }

  private Optional<String> coded(String place, String value) {
    if (place.equals("office_setting.name") && value.matches(OF_YEAR)) {
      return Optional.of(ofYear(value));
    }
    String words = CODES.get(place);
    if (words != null) {
      return texts.find(words + value.replace("#", ""));
    }
    Class<? extends Enum<?>> type = CHOICES.get(place);
    return type == null
        ? Optional.empty()
        : Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().equals(value) || isSex(constant, value))
            .findFirst()
            .map(Texts.of(NAMED_BY.getOrDefault(type, type), language)::name);
  }

  /// A member's sex is kept as one letter.
  private static boolean isSex(Enum<?> constant, String value) {
    return constant instanceof Sex && constant.name().substring(0, 1).equals(value);
  }

  private String inField(String table, String column, String value) {
    return ColumnWords.field(table, column)
        .map(Field::content)
        .filter(ChoiceContent.class::isInstance)
        .map(content -> word((ChoiceContent<?>) content, value))
        .orElseGet(() -> plain(value));
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
