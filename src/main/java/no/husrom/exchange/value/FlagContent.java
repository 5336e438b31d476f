package no.husrom.exchange.value;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;

/// Yes or no, as a [Boolean]: in three languages, as x, 1 and 0, or as the spreadsheet's own true
/// and false.
public record FlagContent() implements Content {
  private static final Set<String> YES = new HashSet<>(Words.of("yes"));
  private static final Set<String> NO = new HashSet<>(Words.of("no"));
  private static final Set<String> TICKS = Set.of("\u2713", "\u2714", "\u2611", "\u221a", "+");

  @Override
  public Understood read(Cell cell) {
    return switch (cell) {
      case Cell.Flag(boolean flag) -> Understood.known(flag);
      case Cell.Number(BigDecimal number) -> words(number.toPlainString());
      case Cell.Text text -> words(PlainWords.unspaced(text.value()));
      case Cell.Empty _ -> Understood.NOTHING;
      case Cell.Day _ -> Understood.not(new Complaint.NotYesOrNo());
      case Cell.Trouble _ -> Understood.not(new Complaint.FailedFormula());
    };
  }

  private static Understood words(String text) {
    String plain = PlainWords.of(text);
    if (YES.contains(plain) || TICKS.contains(text)) {
      return Understood.known(true);
    } else if (NO.contains(plain)) {
      return Understood.known(false);
    }
    return Words.sayUnknown(text) ? Understood.NOTHING : Understood.not(new Complaint.NotYesOrNo());
  }

  @Override
  public Cell write(Object value, Language language) {
    return Cell.flag((Boolean) value);
  }
}
