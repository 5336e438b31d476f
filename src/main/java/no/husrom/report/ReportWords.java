package no.husrom.report;

import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.need.NeedKind;
import no.husrom.plan.supply.SupplyKind;
import no.husrom.plan.words.FindingWords;
import no.husrom.plan.words.PlanWords;
import no.husrom.rule.settlement.DecisionFinding;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// A report in words: what its figures are called and mean, whose definitions they follow, and how
/// it is made.
public final class ReportWords {
  private final Report report;
  private final Texts texts;
  private final Texts planWords;

  public ReportWords(Report report, Language language) {
    this.report = report;
    this.texts = Texts.of(ReportWords.class, language);
    this.planWords = Texts.of(PlanWords.class, language);
  }

  public Formats formats() {
    return texts.formats();
  }

  public String title() {
    return texts.say("report.title", texts.name(report.kind()), year());
  }

  /// The title with the municipality before it, where its name is known.
  public String heading() {
    return report.municipality().isBlank() ? title() : report.municipality() + " · " + title();
  }

  /// How it is made, and what it cannot know.
  public String method() {
    return texts.say("method." + report.kind());
  }

  /// The day it counts on, and whether that is the last word.
  public String counted() {
    String day = formats().date(report.day());
    if (report.kind().looksAhead()) {
      return texts.say("counted.today", day);
    }
    return texts.say(report.preliminary() ? "counted.preliminary" : "counted.final", day, year());
  }

  public String section(Report.Section section) {
    return texts.say("section." + section.key());
  }

  public String figure(Figure figure) {
    return texts.say("figure." + figure.key(), facts(figure));
  }

  public String definition(Figure figure) {
    return texts.say("figure." + figure.key() + ".about", facts(figure));
  }

  public String source(Figure figure) {
    return texts.name(figure.source());
  }

  private Object[] facts(Figure figure) {
    List<Object> facts = new ArrayList<>();
    facts.add(year());
    facts.add(formats().date(report.day()));
    for (Object about : figure.about()) {
      facts.add(about instanceof Enum<?> constant ? name(constant) : about);
    }
    return facts.toArray();
  }

  private String year() {
    return String.valueOf(report.year());
  }

  /// The heading of a column of rows.
  public String column(RowColumn<?> column) {
    return texts.say("column." + column.key());
  }

  /// The heading of the column that is summed.
  public String tally(Figure.Counted<?> figure) {
    return texts.say("tally." + figure.tally().key());
  }

  public String name(Enum<?> constant) {
    return switch (constant) {
      case NeedKind kind -> planWords.name(kind);
      case SupplyKind kind -> planWords.name(kind);
      default -> texts.name(constant);
    };
  }

  /// What stands in a column for a fact that is not known.
  public String unknown(RowColumn<?> column) {
    return column.key().equals("where") ? texts.say("secret") : "";
  }

  /// What is to be looked at in the council's decision, in a sentence.
  public String finding(DecisionFinding finding) {
    return new FindingWords(texts.language()).say(finding);
  }
}
