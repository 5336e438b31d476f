package no.husrom.exchange.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.words.DayText;
import no.husrom.exchange.words.Listing;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.text.Formats;
import no.husrom.text.Language;

/// A dwelling's statuses over time, as a list of [StatusChange], one to a line: "01.03.2025
/// Utleigd: første leigetakar".
public record HistoryContent(ChoiceContent<Status> statuses) implements Content {
  private static final Pattern LINE = Pattern.compile("(?s)(\\S+)\\s+([^:]+?)\\s*(?::\\s*(.*))?");

  @Override
  public Understood read(Cell cell) {
    if (Words.sayUnknown(cell.asText())) {
      return Understood.NOTHING;
    }
    List<StatusChange> changes = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>();
    for (String line : Listing.split(cell.asText())) {
      Matcher found = LINE.matcher(line);
      Optional<LocalDate> day = found.matches() ? DayText.read(found.group(1)) : Optional.empty();
      Status status = found.matches() ? statuses.find(found.group(2)) : null;
      if (day.isEmpty() || status == null) {
        return Understood.not(new Complaint.NotAStatusChange(line));
      }
      if (!days.add(day.get())) {
        return Understood.not(new Complaint.TwoOnOneDay(day.get()));
      }
      String reason = found.group(3);
      changes.add(new StatusChange(day.get(), status, reason == null ? "" : reason));
    }
    changes.sort(Comparator.comparing(StatusChange::from));
    return Understood.known(List.copyOf(changes));
  }

  @Override
  public Cell write(Object value, Language language) {
    Formats formats = Formats.of(language);
    List<String> lines = new ArrayList<>();
    for (Object element : (Collection<?>) value) {
      StatusChange change = (StatusChange) element;
      String line =
          formats.date(change.from()) + " " + statuses.write(change.status(), language).asText();
      lines.add(change.reason().isBlank() ? line : line + ": " + change.reason());
    }
    return Cell.text(Listing.join(lines, "\n"));
  }
}
