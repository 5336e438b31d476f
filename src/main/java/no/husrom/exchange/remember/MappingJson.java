package no.husrom.exchange.remember;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.OwnWords;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.remember.MappingFile.Flaw;
import no.husrom.exchange.remember.SpotJson.FlawedException;
import no.husrom.exchange.value.ChoiceContent;
import no.husrom.exchange.value.FlagContent;
import no.husrom.exchange.value.Understood;
import no.husrom.exchange.words.DayOrder;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// Reads mappings; the form stands in `husrom-mapping-1.schema.json`. A file need only say what is
/// to be other than proposed.
public final class MappingJson {
  static final String FORMAT = "husrom-mapping/1";
  static final String NO_REGISTER = "none";
  static final String SKIP = "skip";
  static final String FREE = "free:";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private MappingJson() {}

  public static MappingFile read(Path file) {
    try {
      return new MappingFile.Read(mapping(new SpotJson(MAPPER.readTree(file.toFile()), "")));
    } catch (FlawedException e) {
      return e.of(file);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String line = at == null ? "" : String.valueOf(at.getLineNr());
      return new MappingFile.Unusable(file, Flaw.NOT_JSON, "", line, "");
    } catch (IOException e) {
      return new MappingFile.Unusable(file, Flaw.NOT_READABLE, "", "", "");
    }
  }

  /// The mapping in `json`; nothing when it says what no longer is.
  static Optional<Mapping> read(String json) {
    try {
      return Optional.of(mapping(new SpotJson(MAPPER.readTree(json), "")));
    } catch (FlawedException | JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Mapping mapping(SpotJson root) {
    if (!root.at("format").node().asText().equals(FORMAT) || !root.at("sheets").node().isArray()) {
      throw root.flawed(Flaw.NOT_A_MAPPING, FORMAT);
    }
    root.allowOnly(Set.of("$schema", "format", "sheets"));
    return new Mapping(root.at("sheets").elements().stream().map(MappingJson::sheet).toList());
  }

  private static SheetMapping sheet(SpotJson unnamed) {
    String given = unnamed.at("sheet").textOrNull();
    String name = given == null ? Mapping.ANY_SHEET : given;
    SpotJson spot = unnamed.called(name);
    spot.allowOnly(Set.of("file", "sheet", "register", "headerRow", "columns", "words", "dates"));
    List<ColumnMapping> columns = new ArrayList<>();
    for (Map.Entry<String, SpotJson> column : spot.at("columns").entries()) {
      Target target = target(column.getKey(), column.getValue());
      columns.add(new ColumnMapping(-1, column.getKey(), target, Certainty.CHOSEN));
    }
    return new SheetMapping(
        Objects.requireNonNullElse(spot.at("file").textOrNull(), ""),
        name,
        register(spot.at("register")),
        spot.at("headerRow").rowNumber(),
        columns,
        words(spot.at("words")),
        dates(spot.at("dates")));
  }

  private static @Nullable DayOrder dates(SpotJson spot) {
    if (spot.isMissing()) {
      return null;
    }
    for (DayOrder order : DayOrder.values()) {
      if (FieldName.of(order).equalsIgnoreCase(spot.text())) {
        return order;
      }
    }
    throw spot.flawed(
        Flaw.UNKNOWN_VALUE,
        Stream.of(DayOrder.values()).map(FieldName::of).collect(Collectors.joining(", ")));
  }

  private static @Nullable Register register(SpotJson spot) {
    if (spot.isMissing() || spot.text().equals(NO_REGISTER)) {
      return null;
    }
    for (Register register : Register.values()) {
      if (register.name().equalsIgnoreCase(spot.text())) {
        return register;
      }
    }
    throw spot.flawed(
        Flaw.UNKNOWN_REGISTER,
        Stream.concat(Stream.of(Register.values()).map(FieldName::of), Stream.of(NO_REGISTER))
            .collect(Collectors.joining(", ")));
  }

  private static Target target(String heading, SpotJson spot) {
    String words = spot.text();
    if (words.equals(SKIP)) {
      return new Target.Skipped(Target.Why.CHOSEN);
    } else if (words.startsWith(FREE)) {
      String name = words.substring(FREE.length()).strip();
      return new Target.Free(name.isEmpty() ? heading : name);
    }
    return new Target.ToField(
        FieldName.find(words).orElseThrow(() -> spot.flawed(Flaw.UNKNOWN_FIELD, "")));
  }

  private static OwnWords words(SpotJson spot) {
    Map<Field, Map<String, String>> words = new HashMap<>();
    for (Map.Entry<String, SpotJson> entry : spot.entries()) {
      SpotJson ofField = entry.getValue();
      Field field =
          FieldName.find(entry.getKey())
              .orElseThrow(
                  () -> new FlawedException(Flaw.UNKNOWN_FIELD, spot.where(), entry.getKey(), ""));
      Map<String, String> instead = new HashMap<>();
      for (Map.Entry<String, SpotJson> word : ofField.entries()) {
        if (!word.getValue().isNull()) {
          instead.put(word.getKey(), value(field, word.getValue()));
        }
      }
      words.put(field, instead);
    }
    return OwnWords.of(words);
  }

  /// What the field is to hold; it must be able to.
  private static String value(Field field, SpotJson spot) {
    String value = spot.text();
    if (field.content().read(Cell.text(value)) instanceof Understood.NotUnderstood) {
      throw spot.flawed(Flaw.UNKNOWN_VALUE, fits(field));
    }
    return value;
  }

  private static String fits(Field field) {
    return switch (field.content()) {
      case ChoiceContent<?> choice -> String.join(", ", choice.names());
      case FlagContent _ -> "yes, no";
      default -> field.heading(Language.ENGLISH);
    };
  }
}
