package no.husrom.cli.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import no.husrom.cli.frame.Choice;
import no.husrom.cli.frame.ResultJson;
import no.husrom.cli.frame.Session;
import no.husrom.report.Figure;
import no.husrom.report.Report;
import no.husrom.report.ReportWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A report's figures on standard output, for a reader or a program.
final class ReportAnswer {
  private final Report report;
  private final ReportWords words;
  private final Texts texts;

  ReportAnswer(Report report, Session session) {
    this.report = report;
    this.words = new ReportWords(report, session.language());
    this.texts = session.texts(ReportAnswer.class);
  }

  String words() {
    List<String> lines = new ArrayList<>();
    lines.add(words.title());
    lines.add(words.counted());
    for (Report.Section section : report.sections()) {
      lines.add("");
      lines.add(words.section(section));
      section.figures().forEach(figure -> lines.add("  " + line(figure)));
    }
    report.findings().forEach(finding -> lines.add(words.finding(finding)));
    return String.join(System.lineSeparator(), lines);
  }

  private String line(Figure figure) {
    String title = words.figure(figure);
    return switch (figure) {
      case Figure.Unregistered _ -> texts.say("report.unregistered", title);
      case Figure.Counted<?> counted -> {
        String value = words.formats().number(counted.value());
        OptionalDouble average = counted.average();
        yield average.isEmpty()
            ? texts.say("report.line", title, value)
            : texts.say(
                "report.average",
                title,
                value,
                words.formats().decimal(rounded(average.getAsDouble())));
      }
    };
  }

  private static BigDecimal rounded(double average) {
    return BigDecimal.valueOf(average).setScale(1, RoundingMode.HALF_UP);
  }

  String json(@Nullable Path file) {
    ResultJson answer =
        new ResultJson()
            .put("report", Choice.name(report.kind()))
            .put("year", report.year())
            .put("day", report.day().toString())
            .put("preliminary", report.preliminary())
            .put("figures", report.figures().stream().map(this::figure).toList())
            .put(
                "findings",
                report.findings().stream()
                    .map(finding -> new ResultJson().put("sentence", words.finding(finding)))
                    .toList());
    return (file == null ? answer : answer.put("file", file.toString())).text();
  }

  private ResultJson figure(Figure figure) {
    ResultJson json =
        new ResultJson()
            .put("key", figure.key())
            .put("title", words.figure(figure))
            .put("source", words.source(figure));
    if (!figure.about().isEmpty()) {
      json.put("of", figure.about().getFirst().toString());
    }
    return switch (figure) {
      case Figure.Unregistered _ -> json.put("registered", false);
      case Figure.Counted<?> counted -> {
        json.put("value", counted.value()).put("rows", counted.rows().size());
        counted.average().ifPresent(average -> json.put("average", rounded(average)));
        yield json;
      }
    };
  }
}
