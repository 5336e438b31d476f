package no.husrom.history.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.husrom.history.Change;
import no.husrom.history.HistoryStep;
import no.husrom.history.Obstacle;
import no.husrom.history.Reversal;
import no.husrom.store.trail.Source;
import no.husrom.store.trail.Trail;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Steps, what they changed, and what stands in the way of taking them back, in words.
public final class HistoryWords {
  /// Columns that tell where somebody lives.
  private static final Set<String> WHERE = Set.of("dwelling_id", "target");

  private final Texts texts;
  private final ColumnWords columns;

  public HistoryWords(Language language) {
    this.texts = Texts.of(HistoryWords.class, language);
    this.columns = new ColumnWords(language);
  }

  /// How a step came about.
  public String source(HistoryStep step) {
    return texts.name(step.source());
  }

  /// What a step was: the file or plan it came from, what it took back, the records it changed.
  public String what(HistoryStep step) {
    Long of = step.ofStep();
    String records =
        step.records() == 1
            ? record(step.register(), step.record())
            : texts.say("records", record(step.register(), step.record()), step.records() - 1);
    if (of != null) {
      return texts.say(step.source() == Source.UNDO ? "undid" : "redid", "" + of, records);
    }
    return step.detail().isEmpty() ? records : texts.say("detailed", step.detail(), records);
  }

  /// A record by the word for what it is, and its id.
  public String record(String register, String id) {
    return texts.say("record." + register, id);
  }

  /// The register by its table's name.
  public String register(String table) {
    return texts.say("register." + table);
  }

  /// What a step changed, a line for each fact.
  public List<ChangeLine> lines(List<Change> changes, Hidden hidden) {
    List<ChangeLine> lines = new ArrayList<>();
    for (Change change : changes) {
      String record = record(change.register(), change.record());
      Map<String, @Nullable String> before = change.before();
      Map<String, @Nullable String> after = change.after();
      if (before == null || after == null) {
        lines.add(
            new ChangeLine(
                change.register(),
                change.record(),
                record,
                texts.say("row." + change.table()),
                before == null ? "" : whole(change, before, hidden),
                after == null ? "" : whole(change, after, hidden)));
      } else {
        new TreeMap<>(after)
            .forEach(
                (column, value) ->
                    lines.add(
                        new ChangeLine(
                            change.register(),
                            change.record(),
                            record,
                            part(change, columns.heading(change.table(), column)),
                            value(change, column, before.get(column), hidden),
                            value(change, column, value, hidden))));
      }
    }
    return lines;
  }

  /// A column's name, with which of the record's rows it is when it has several of them.
  private String part(Change change, String heading) {
    boolean several = change.key().size() > 1 && !change.table().equals(change.register());
    return several
        ? texts.say("part", heading, columns.value("", "", change.key().getLast()))
        : heading;
  }

  private String whole(Change change, Map<String, @Nullable String> row, Hidden hidden) {
    return row.entrySet().stream()
        .filter(e -> !e.getKey().equals(Trail.VERSION))
        .filter(e -> e.getValue() != null && !e.getValue().isEmpty())
        .filter(e -> !change.key().getFirst().equals(e.getValue()) || change.key().size() == 1)
        .map(
            e ->
                texts.say(
                    "fact",
                    columns.heading(change.table(), e.getKey()),
                    value(change, e.getKey(), e.getValue(), hidden)))
        .collect(Collectors.joining("; "));
  }

  private String value(Change change, String column, @Nullable String value, Hidden hidden) {
    if (value == null) {
      return "";
    }
    boolean secret =
        WHERE.contains(column)
            && (hidden.leases().contains(change.record())
                || HiddenStore.sides(change).stream()
                    .anyMatch(side -> isHidden(side.get("household_id"), hidden)));
    return secret ? texts.say("secret") : columns.value(change.table(), column, value);
  }

  private static boolean isHidden(@Nullable String household, Hidden hidden) {
    return household != null && hidden.households().contains(household);
  }

  /// What became of taking a step back, in whole sentences.
  public String say(Reversal reversal, Hidden hidden) {
    return switch (reversal) {
      case Reversal.Done done ->
          texts.say(done.undone() ? "undone" : "redone", "" + done.step().id(), what(done.step()));
      case Reversal.NoStep none -> texts.say("no-step", "" + none.number());
      case Reversal.Nothing nothing -> texts.say(nothing.undo() ? "none.undo" : "none.redo");
      case Reversal.AlreadySo so ->
          texts.say(so.step().undone() ? "already.undone" : "already.done", "" + so.step().id());
      case Reversal.Refused refused ->
          texts.say(
              refused.step().undone() ? "refused.redo" : "refused.undo",
              "" + refused.step().id(),
              refused.obstacles().stream()
                  .map(obstacle -> obstacle(obstacle, hidden))
                  .collect(Collectors.joining(" ")));
    };
  }

  private String obstacle(Obstacle obstacle, Hidden hidden) {
    boolean secret =
        obstacle.kind() == Obstacle.Kind.OVERLAPS && hidden.leases().contains(obstacle.record());
    Long step = obstacle.step();
    String why =
        secret
            ? texts.say("overlaps.secret")
            : texts.say("Kind." + obstacle.kind(), record(obstacle.register(), obstacle.record()));
    return step == null || secret ? why : texts.say("by-step", why, "" + step);
  }
}
