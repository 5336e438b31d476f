package no.husrom.exchange.remember;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.heading.OwnWords;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.value.ChoiceContent;
import no.husrom.exchange.value.FlagContent;
import no.husrom.exchange.value.Understood;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Row;

/// The words that stand in the columns of a sheet where one is chosen among a few, and the value
/// each was read as; empty for one that was not understood. Of yes and no only what was not
/// understood.
record UsedWords(Map<Field, Map<String, Optional<String>>> words) {
  private static final int MOST = 200;

  static UsedWords of(OpenSheet open, SheetMapping sheet) {
    Map<Field, Map<String, Optional<String>>> words = new LinkedHashMap<>();
    for (ColumnMapping column : sheet.columns()) {
      column
          .field()
          .filter(
              f -> f.content() instanceof ChoiceContent<?> || f.content() instanceof FlagContent)
          .map(field -> words(open, sheet, column.column(), field))
          .filter(found -> !found.isEmpty())
          .ifPresent(found -> words.put(column.field().orElseThrow(), found));
    }
    return new UsedWords(words);
  }

  private static Map<String, Optional<String>> words(
      OpenSheet open, SheetMapping sheet, int column, Field field) {
    Map<String, String> spellings = new TreeMap<>();
    for (Row row : open.sheet().rows()) {
      if (row.number() > sheet.headerRow()
          && row.cell(column) instanceof Cell.Text text
          && spellings.size() < MOST) {
        spellings.putIfAbsent(OwnWords.plain(text.asText()), text.asText());
      }
    }
    Map<String, Optional<String>> words = new LinkedHashMap<>();
    for (String word : spellings.values()) {
      switch (field.read(sheet.words().instead(field, Cell.text(word)))) {
        case Understood.Known(Enum<?> constant) -> words.put(word, Optional.of(constant.name()));
        case Understood.NotUnderstood _ -> words.put(word, Optional.empty());
        case Understood.Known _, Understood.Nothing _ -> {}
      }
    }
    return words;
  }
}
