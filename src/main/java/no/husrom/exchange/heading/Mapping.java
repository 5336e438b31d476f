package no.husrom.exchange.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.husrom.exchange.words.DayOrder;

/// How the sheets of an import are read: proposed by [Recognition], changed by the user, or
/// remembered from the last time. It need not name every sheet and column; the rest is proposed.
public record Mapping(List<SheetMapping> sheets) {

  public static final Mapping NONE = new Mapping(List.of());

  /// Stands for any sheet.
  public static final String ANY_SHEET = "*";

  public Mapping {
    sheets = List.copyOf(sheets);
  }

  /// What is said of a sheet; of it in this very file before of it in any.
  public Optional<SheetMapping> find(String file, String sheet) {
    return sheets.stream()
        .filter(s -> s.file().equals(file) && s.sheet().equalsIgnoreCase(sheet))
        .findFirst()
        .or(() -> sheets.stream().filter(s -> fits(s, sheet)).findFirst())
        .or(() -> sheets.stream().filter(s -> s.sheet().equals(ANY_SHEET)).findFirst());
  }

  private static boolean fits(SheetMapping mapping, String sheet) {
    return mapping.file().isEmpty() && mapping.sheet().equalsIgnoreCase(sheet);
  }

  /// What is said of a sheet in this very file.
  public Optional<SheetMapping> of(String file, String sheet) {
    return sheets.stream()
        .filter(s -> s.file().equals(file) && s.sheet().equals(sheet))
        .findFirst();
  }

  /// The same with the order that dates stand in, in every sheet, where they do not tell it.
  public Mapping dated(DayOrder order) {
    List<SheetMapping> all = new ArrayList<>();
    sheets.forEach(sheet -> all.add(sheet.choosing(order)));
    if (sheets.stream().noneMatch(s -> s.sheet().equals(ANY_SHEET))) {
      all.add(new SheetMapping("", ANY_SHEET, null, 0, List.of(), OwnWords.NONE, order));
    }
    return new Mapping(all);
  }

  /// The same with what is said of one sheet, instead of what was said of it.
  public Mapping said(SheetMapping wish) {
    List<SheetMapping> all = new ArrayList<>(sheets);
    all.removeIf(s -> s.file().equals(wish.file()) && s.sheet().equals(wish.sheet()));
    all.add(wish);
    return new Mapping(all);
  }
}
