package no.husrom.plan.study.report;

import static no.husrom.plan.study.report.StudyTable.day;
import static no.husrom.plan.study.report.StudyTable.number;
import static no.husrom.plan.study.report.StudyTable.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.husrom.office.RateWords;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.solve.study.procure.Brief;
import no.husrom.plan.solve.study.procure.Brief.Item;
import no.husrom.plan.solve.study.procure.Brief.Way;
import no.husrom.plan.solve.study.procure.Kind;
import no.husrom.plan.solve.study.procure.ProcurementStudy;
import no.husrom.plan.study.StudyYear;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Tells what to buy, build or lease in.
public final class BriefReport {
  private static final String LOAN_SHARE = "project.municipal.loan-share";

  private final StudyYear year;
  private final Telling telling;
  private final Texts texts;
  private final Brief brief;

  private BriefReport(StudyYear year, Brief brief, Language language) {
    this.year = year;
    telling = new Telling(year, language);
    texts = telling.texts();
    this.brief = brief;
  }

  public static StudyReport of(StudyYear year, Brief brief, Language language) {
    return new BriefReport(year, brief, language).report();
  }

  private StudyReport report() {
    List<String> sentences = new ArrayList<>();
    int without =
        Math.toIntExact(
            year.problem().households().stream().mapToInt(h -> h.persons()).sum()
                - brief.base().persons());
    sentences.add(texts.say("brief.without", without, brief.base().overdue()));
    if (!brief.items().isEmpty()) {
      Item first = brief.items().getFirst();
      sentences.add(
          texts.say(
              "brief.first",
              kind(first.kind()),
              telling.formats().date(first.from()),
              first.worth().persons(),
              telling.formats().number(-first.worth().overdue())));
    }
    year.basis()
        .rates()
        .find(LOAN_SHARE, year.basis().day())
        .ifPresent(
            rate ->
                sentences.add(
                    texts.say(
                        "brief.loan",
                        telling.formats().exact(rate.amount()),
                        new RateWords(texts.language()).origin(rate))));
    return new StudyReport(
        texts.say("Study.PROCUREMENT"),
        sentences,
        List.of(list(), means(), movers()),
        telling.notes(
            brief.complete(),
            texts.say("brief.estimated"),
            texts.say("brief.checked", ProcurementStudy.CHECKED),
            texts.say("brief.listed"),
            texts.say(brief.proven() ? "plans.proven" : "plans.unproven")));
  }

  /// As `4 soverom, trappefri`.
  private String kind(Kind kind) {
    return texts.say("kind." + kind.access(), kind.bedrooms());
  }

  private StudyTable list() {
    StudyTable table =
        telling.list(
            "brief.list",
            false,
            telling.words("column.kind", 22),
            telling.day("column.latest"),
            telling.difference("column.persons"),
            telling.difference("column.overdue"),
            telling.difference("column.temporary"),
            telling.kroner("column.kroner", true),
            telling.kroner("column.investment", true),
            telling.words("column.ground", 18));
    for (Item item : brief.items()) {
      Outcome worth = item.worth();
      table.row(
          text(kind(item.kind())),
          day(item.from()),
          number(worth.persons()),
          number(worth.overdue()),
          number(worth.temporary()),
          number(worth.kroner()),
          number(worth.investment()),
          text(ground(item)));
    }
    return table;
  }

  /// What the figures rest on; when planning again has not found what the estimate has, that too.
  private String ground(Item item) {
    Outcome checked = item.checked();
    if (checked == null) {
      return texts.say("ground.estimated");
    }
    Outcome estimated = item.estimated();
    boolean less =
        checked.persons() < estimated.persons()
            || (checked.persons() == estimated.persons()
                && checked.overdue() > estimated.overdue());
    return item.proven()
        ? texts.say("ground.proven")
        : less
            ? texts.say(
                "ground.below", estimated.persons(), telling.formats().number(-estimated.overdue()))
            : texts.say("ground.unproven");
  }

  /// Where it should lie, and the measures that give such a dwelling.
  private StudyTable means() {
    StudyTable table =
        telling.list(
            "brief.means",
            false,
            telling.words("column.kind", 24),
            telling.day("column.latest"),
            telling.words("column.area", 24),
            telling.words("column.ways", 56));
    for (Item item : brief.items()) {
      table.row(
          text(kind(item.kind())),
          day(item.from()),
          text(area(item)),
          text(item.ways().stream().map(this::way).collect(Collectors.joining("; "))));
    }
    return table;
  }

  private String area(Item item) {
    List<String> words = new ArrayList<>();
    if (!item.prefer().isEmpty()) {
      words.add(texts.say("area.prefer", String.join(", ", item.prefer())));
    }
    if (!item.avoid().isEmpty()) {
      words.add(texts.say("area.avoid", String.join(", ", item.avoid())));
    }
    return String.join("; ", words);
  }

  private String way(Way way) {
    MeasureOffer measure = way.measure();
    String price =
        measure.netInvestment() > 0
            ? texts.say("way.invest", telling.formats().kroner(measure.netInvestment()))
            : texts.say("way.month", telling.formats().kroner(measure.operatingPerMonth()));
    return texts.say(
        way.inTime() ? "way.inTime" : "way.late",
        telling.names().target(measure.id()),
        price,
        way.left());
  }

  private StudyTable movers() {
    StudyTable table =
        telling.list(
            "brief.movers",
            true,
            telling.words("column.kind", 24),
            telling.day("column.latest"),
            telling.words("column.first", 30),
            telling.words("column.second", 30));
    for (Item item : brief.items()) {
      List<String> movers = item.movers().stream().map(id -> telling.names().first(id)).toList();
      table.row(
          text(kind(item.kind())),
          day(item.from()),
          text(movers.getFirst()),
          text(movers.size() > 1 ? movers.getLast() : ""));
    }
    return table;
  }
}
