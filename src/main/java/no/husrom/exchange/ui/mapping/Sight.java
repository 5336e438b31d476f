package no.husrom.exchange.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.OpenedFiles;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.row.Contents;
import no.husrom.exchange.words.DayOrder;

/// How sheets were read, with what stands in them; `wishes` are what she has said so far.
public record Sight(List<SheetSight> sheets, Mapping wishes) {
  public static final Sight NOTHING = new Sight(List.of(), Mapping.NONE);

  public Sight {
    sheets = List.copyOf(sheets);
  }

  /// Looks through all rows; call it off the window's thread.
  public static Sight of(OpenedFiles files, ImportPreview preview, Mapping wishes) {
    List<SheetSight> sheets = new ArrayList<>();
    for (int i = 0; i < files.sheets().size(); i++) {
      SheetMapping read = preview.mapping().sheets().get(i);
      SheetMapping proposed = preview.proposed().sheets().get(i);
      Optional<SheetMapping> wish = wishes.of(read.file(), read.sheet());
      if (read.isRead() || !read.columns().isEmpty() || wish.isPresent()) {
        Contents contents = Contents.of(files.sheets().get(i), read);
        sheets.add(
            new SheetSight(
                read, proposed.headerRow(), contents, wish.orElse(SheetSight.wish(read))));
      }
    }
    return new Sight(sheets, wishes);
  }

  /// The files where a date can be read in two ways, which is asked once for each file.
  List<String> filesOfEitherDays() {
    return sheets.stream()
        .filter(SheetSight::hasEitherDays)
        .map(sight -> sight.sheet().file())
        .distinct()
        .toList();
  }

  /// The sheets of a file where that is so.
  List<SheetSight> ofEitherDays(String file) {
    return sheets.stream()
        .filter(sight -> sight.sheet().file().equals(file) && sight.hasEitherDays())
        .toList();
  }

  /// Her wishes, with the order that dates stand in, in all sheets of a file where that is asked.
  Mapping answered(String file, DayOrder order) {
    Mapping all = wishes;
    for (SheetSight sight : ofEitherDays(file)) {
      all = all.said(sight.answered(order));
    }
    return all;
  }

  private long daysInDoubt() {
    return filesOfEitherDays().stream()
        .filter(file -> ofEitherDays(file).stream().anyMatch(sight -> sight.wish().dates() == null))
        .count();
  }

  /// How many things she should look over.
  int doubts() {
    return (int) daysInDoubt() + sheets.stream().mapToInt(SheetSight::doubts).sum();
  }

  /// Whether anything was guessed, or a sheet not recognised.
  boolean guesses() {
    return daysInDoubt() > 0 || sheets.stream().anyMatch(SheetSight::guesses);
  }
}
