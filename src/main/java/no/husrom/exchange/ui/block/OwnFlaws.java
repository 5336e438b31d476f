package no.husrom.exchange.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.husrom.exchange.value.DayContent;
import no.husrom.exchange.value.Understood;
import no.husrom.exchange.words.NumberText;
import no.husrom.kit.table.edit.Flaw;
import no.husrom.kit.table.edit.Line;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.sheet.Cell;
import no.husrom.text.Texts;

/// What is written in the office's own columns and is not what they hold.
record OwnFlaws(List<OwnColumn> columns, Texts texts) {

  List<Flaw> of(List<Line> lines) {
    Map<String, OwnColumn> byKey =
        columns.stream().collect(Collectors.toMap(OwnColumn::key, Function.identity()));
    List<Flaw> flaws = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Map.Entry<String, String> cell : lines.get(i).cells().entrySet()) {
        OwnColumn column = byKey.get(cell.getKey());
        if (column != null && !cell.getValue().isBlank() && !fits(column, cell.getValue())) {
          flaws.add(new Flaw(i, column.key(), words(column, cell.getValue())));
        }
      }
    }
    return flaws;
  }

  private static boolean fits(OwnColumn column, String words) {
    return switch (column.kind()) {
      case TEXT -> true;
      case NUMBER -> NumberText.read(words).isPresent();
      case DATE -> DayContent.DAY.read(Cell.text(words)) instanceof Understood.Known;
      case CHOICE ->
          column.choices().stream()
              .anyMatch(
                  choice -> choice.toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT)));
    };
  }

  private String words(OwnColumn column, String words) {
    return switch (column.kind()) {
      case TEXT -> "";
      case NUMBER -> texts.say("own.number", words);
      case DATE -> texts.say("own.date", words);
      case CHOICE -> texts.say("own.choice", words, String.join(", ", column.choices()));
    };
  }
}
