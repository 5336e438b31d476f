package no.husrom.mapping;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.husrom.checklist.Unit;
import no.husrom.paper.Paper;
import no.husrom.paper.PaperCell;
import no.husrom.paper.PaperColumn;
import no.husrom.paper.PaperTable;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The work list "go and find out" to print: a list for each unit, with room to write the answers.
public final class MappingPaper {
  private MappingPaper() {}

  /// @param only the unit whose list it is; null for all
  public static Paper of(
      Mapping mapping, @Nullable Unit only, String municipality, Language language) {
    MappingWords words = new MappingWords(language);
    Texts texts = words.texts();
    String day = texts.formats().date(mapping.day());
    String title = texts.say("paper.title");
    Paper paper =
        new Paper(language, title + " " + day)
            .head(municipality)
            .foot(texts.say("paper.foot", day))
            .title(title, words.score(mapping.total()))
            .paragraph(texts.say("paper.lead", Mapping.MONTHS_FRESH));
    SortedMap<Unit, PaperTable> units = new TreeMap<>();
    for (Errand errand : mapping.errands()) {
      if (only == null || errand.unit() == only) {
        units
            .computeIfAbsent(errand.unit(), _ -> table(texts))
            .row(
                PaperCell.tick(),
                PaperCell.words(errand.name(), texts.name(errand.kind()) + " " + errand.id()),
                PaperCell.words(words.task(errand)),
                PaperCell.writeHere());
      }
    }
    if (units.isEmpty()) {
      return paper.paragraph(texts.say("work.none"));
    }
    for (Map.Entry<Unit, PaperTable> unit : units.entrySet()) {
      Score score = mapping.byUnit().getOrDefault(unit.getKey(), Score.NONE);
      paper.heading(texts.name(unit.getKey())).paragraph(words.score(score)).table(unit.getValue());
    }
    return paper;
  }

  private static PaperTable table(Texts texts) {
    return new PaperTable(
            PaperColumn.left("", 4),
            PaperColumn.left(texts.say("column.name"), 32),
            PaperColumn.left(texts.say("paper.task"), 44),
            PaperColumn.left(texts.say("paper.answer"), 30))
        .compact();
  }
}
