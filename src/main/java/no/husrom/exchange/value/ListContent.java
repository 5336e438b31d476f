package no.husrom.exchange.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.husrom.exchange.words.Listing;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;

/// Several names, as a [SortedSet] of strings: "Sentrum; Haugen" or "Sentrum, Haugen".
public record ListContent() implements Content {

  @Override
  public Understood read(Cell cell) {
    if (cell instanceof Cell.Trouble) {
      return Understood.not(new Complaint.FailedFormula());
    }
    if (Words.sayUnknown(cell.asText())) {
      return Understood.NOTHING;
    }
    SortedSet<String> names = new TreeSet<>(Listing.split(cell.asText()));
    return names.isEmpty() ? Understood.NOTHING : Understood.known(names);
  }

  @Override
  public Cell write(Object value, Language language) {
    List<String> names = new ArrayList<>();
    for (Object name : (Collection<?>) value) {
      names.add((String) name);
    }
    return Cell.text(Listing.join(names, "; "));
  }
}
