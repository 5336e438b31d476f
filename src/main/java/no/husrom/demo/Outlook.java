package no.husrom.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.demo.source.DemoIds;
import no.husrom.demo.source.DemoYear;
import no.husrom.demo.source.Words;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureKind;
import no.husrom.office.Decision;

/// The council's decisions and the ways to get dwellings, from the tables; a larger municipality
/// has them in proportion to those who wait.
final class Outlook {
  private final DemoYear year;
  private final DemoSize size;
  private final Words words;

  Outlook(DemoYear year, DemoSize size, Words words) {
    this.year = year;
    this.size = size;
    this.words = words;
  }

  /// In proportion, and never more than the registers can hold.
  private int scaled(String number) {
    long scaled = Long.parseLong(number) * size.waiting / DemoSize.SMALL.waiting;
    return (int) Math.min(scaled, 2_000_000_000L);
  }

  List<Measure> measures() {
    DemoIds ids = new DemoIds(size.digits);
    List<Measure> measures = new ArrayList<>();
    for (String[] row : Words.table("measures.csv")) {
      boolean accessible = row[2].equals("yes");
      measures.add(
          new Measure(
              ids.measure(measures.size() + 1),
              0,
              row[11],
              MeasureKind.valueOf(row[0]),
              Integer.parseInt(row[1]),
              accessible,
              accessible,
              null,
              scaled(row[3]),
              Integer.parseInt(row[4]),
              Integer.parseInt(row[5]),
              Integer.parseInt(row[6]),
              Integer.parseInt(row[7]),
              Integer.parseInt(row[8]),
              Integer.parseInt(row[9]),
              row[10],
              true));
    }
    return measures;
  }

  /// As most councils write it; that of the newest decision carries reservations, as some do.
  private String text(int planned, String[] row) {
    return words.word(
        row[0].equals("0") ? "decision.reserved" : "decision.text",
        String.valueOf(planned),
        String.valueOf(scaled(row[2])),
        String.valueOf(scaled(row[3])),
        String.valueOf(scaled(row[4])));
  }

  List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    for (String[] row : Words.table("decisions.csv")) {
      int planned = year.year() - Integer.parseInt(row[0]);
      String[] day = row[6].split("\\.");
      LocalDate decidedOn =
          LocalDate.of(planned - 1, Integer.parseInt(day[1]), Integer.parseInt(day[0]));
      decisions.add(
          new Decision(
              planned,
              scaled(row[1]),
              scaled(row[2]),
              scaled(row[3]),
              scaled(row[4]),
              scaled(row[5]),
              decidedOn,
              words.word("case", row[7], String.valueOf((planned - 1) % 100)),
              scaled(row[8]),
              scaled(row[9]),
              scaled(row[10]),
              text(planned, row)));
    }
    return decisions;
  }
}
